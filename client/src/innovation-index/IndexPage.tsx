import { useAnswer } from '../apollo/useAnswer';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { IndexScoreDocument } from '../gql/graphql';
import { Alone, EachAlone } from '../ui/Alone';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Failed } from '../ui/Failed';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';
import { IndexEntries } from './IndexEntries';
import { IndexGaps } from './IndexGaps';
import { IndexHead } from './IndexHead';
import { IndexHistory } from './IndexHistory';
import { IndicatorPanels } from './IndicatorPanels';
import { useIndexAsked } from './useIndexAsked';
import { WhatIf } from './WhatIf';
import './index.css';

/** Indeks: the regional innovation index, what is missing and what if. */
export const IndexPage = () => {
  const { t } = useWords();
  useTitle(t('innovationIndex.page'));
  const { variables, assumptions } = useIndexAsked();
  const { search } = useFilter();
  const answer = useAnswer(IndexScoreDocument, variables);
  const isAddressed = assumptions.length > 0 || search.tahun !== undefined;
  // Why all of it: the panels below would go by no more than a part of what the address asks for.
  if (answer.failed && answer.refused !== undefined) {
    return <CanNotBeAsked retry={answer.retry} mayBeAddress={isAddressed} />;
  }
  return (
    <>
      {answer.failed ? (
        <CanNotBeAsked retry={answer.retry} mayBeAddress={false} />
      ) : (
        <CardBody answer={answer} skeleton={<SkeletonLines heights={[76, 54, 150, 44]} />}>
          {({ innovationIndex }) => <IndexHead index={innovationIndex} />}
        </CardBody>
      )}
      <div className={answer.data || answer.failed ? undefined : 'unseen'}>
        <div className="cols gap">
          <EachAlone>
            <WhatIf answer={answer} />
            <IndexGaps />
          </EachAlone>
        </div>
        <Alone>
          <IndicatorPanels />
        </Alone>
        <div className="cols idx gap">
          <EachAlone>
            <IndexHistory />
            <IndexEntries />
          </EachAlone>
        </div>
      </div>
    </>
  );
};

/** What the data do not know is known only to them: an address of elsewhere is led back from here. */
const CanNotBeAsked = ({ retry, mayBeAddress }: { retry: () => void; mayBeAddress: boolean }) => {
  const { t, say } = useWords();
  const { within, change } = useFilter();
  const facts = useFacts();
  const several = !within && facts && facts.governments.length > 1 ? facts.governments : [];
  return (
    <div className="missing">
      <h1 className="h1 s">{t('innovationIndex.full')}</h1>
      <Failed retry={retry} />
      {mayBeAddress && (
        <>
          <p>{t('innovationIndex.failed')}</p>
          <button
            type="button"
            className="btn pri"
            onClick={() => change({ andai: undefined, tahun: undefined })}
          >
            {t('innovationIndex.toRecorded')}
          </button>
        </>
      )}
      {several.length > 0 && (
        <>
          <p>{t('innovationIndex.government')}</p>
          <ul className="acts">
            {several.map(({ code, name }) => (
              <li key={code}>
                <button type="button" className="btn" onClick={() => change({ pemda: code })}>
                  {say(name)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
