import { useAnswer } from '../apollo/useAnswer';
import { useFilter } from '../filter/useFilter';
import { OutcomeHeadlineDocument } from '../gql/graphql';
import { EachAlone } from '../ui/Alone';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';
import { AgePanel } from './AgePanel';
import { ByKindPanel } from './ByKindPanel';
import { ByUnitPanel } from './ByUnitPanel';
import { ChangePanel } from './ChangePanel';
import { MissingPanel } from './MissingPanel';
import { OutcomeFilters } from './OutcomeFilters';
import { OutcomeHeadline } from './OutcomeHeadline';
import { shownChanges } from './outcome-filter';
import { SatisfactionPanel } from './SatisfactionPanel';
import { SeriesPanel } from './SeriesPanel';
import './outcome.css';

/** Dampak: which results are measured, and what became better or worse? */
export const OutcomePage = () => {
  const { t } = useWords();
  const { asOf, within, search } = useFilter();
  const answer = useAnswer(OutcomeHeadlineDocument, { asOf, within });
  const waiting = answer.data === undefined && !answer.failed;
  useTitle(t('outcome.page'));
  return (
    <EachAlone>
      <OutcomeHeadline answer={answer} />
      <div className={waiting ? 'unseen' : undefined}>
        <EachAlone>
          <OutcomeFilters />
          {shownChanges(search).map((change) => (
            <ChangePanel key={change} change={change} />
          ))}
          <div className="cols otwo">
            <EachAlone>
              <SeriesPanel />
              <MissingPanel />
            </EachAlone>
          </div>
          <div className="cols otwo">
            <EachAlone>
              <ByUnitPanel />
              <ByKindPanel />
            </EachAlone>
          </div>
          <AgePanel />
          <div className="gap">
            <SatisfactionPanel />
          </div>
        </EachAlone>
      </div>
    </EachAlone>
  );
};
