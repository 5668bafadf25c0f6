import { useAnswer } from '../apollo/useAnswer';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { AdoptionStagesDocument } from '../gql/graphql';
import { EachAlone } from '../ui/Alone';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';
import { AdoptionCurve } from './AdoptionCurve';
import { AdoptionHeadline } from './AdoptionHeadline';
import { AdoptionLag } from './AdoptionLag';
import { AdoptionList } from './AdoptionList';
import { AdoptionsMissing } from './AdoptionsMissing';
import { FlowPanel } from './FlowPanel';
import { MostSpread } from './MostSpread';
import { NeedsToCopy } from './NeedsToCopy';
import { ReadyToCopy } from './ReadyToCopy';
import { ReplicationChains } from './ReplicationChains';
import './adoption.css';

/** Adopsi: what spreads, and from whom to whom? Where nobody recorded any, what could. */
export const AdoptionPage = () => {
  const { t } = useWords();
  const { asOf, within } = useFilter();
  const facts = useFacts();
  const answer = useAnswer(AdoptionStagesDocument, { asOf, within });
  useTitle(t('adoption.page'));
  const guess = facts === null ? null : facts.records.adoptions > 0;
  const recorded = answer.data?.adoptionStages.adoptionsRecorded ?? guess;
  return (
    <EachAlone>
      <AdoptionHeadline answer={answer} recorded={recorded} />
      {/* Why nothing before that is known: either half of the page would jump for the other. */}
      {recorded === null ? <div className="adwait" /> : <Rest recorded={recorded} />}
    </EachAlone>
  );
};

const Rest = ({ recorded }: { recorded: boolean }) => (
  <EachAlone>
    {recorded ? <Spread /> : <AdoptionsMissing />}
    <div className="cols halves gap">
      <EachAlone>
        <ReadyToCopy />
        <NeedsToCopy />
      </EachAlone>
    </div>
    {recorded && (
      <div className="gap">
        <AdoptionList />
      </div>
    )}
  </EachAlone>
);

const Spread = () => (
  <EachAlone>
    <div className="gap">
      <FlowPanel />
    </div>
    <div className="cols wide-narrow gap">
      <div className="stack">
        <EachAlone>
          <AdoptionCurve />
          <AdoptionLag />
        </EachAlone>
      </div>
      <div className="stack">
        <EachAlone>
          <MostSpread />
          <ReplicationChains />
        </EachAlone>
      </div>
    </div>
  </EachAlone>
);
