import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { PromisesDocument } from '../gql/graphql';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { HowToRecord } from '../ui/HowToRecord';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { PromiseList } from './PromiseList';
import { promiseCounts, promisesFigure } from './promises-figure';

/** What agencies promised Orta: how much was kept, what is late, what comes next. */
export const Promises = () => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { asOf, within } = useFilter();
  const variables = { asOf, within };
  const answer = useAnswer(PromisesDocument, variables);
  const counts = answer.data && promiseCounts(answer.data);
  const title = () => {
    if (!counts) return t('facilitation.promises.label');
    if (counts.given === 0) return t('facilitation.promises.none');
    return t('facilitation.promises.title', {
      count: counts.given,
      given: count(counts.given),
      kept: count(counts.kept),
      late: count(counts.late),
    });
  };
  return (
    <Panel
      anchor="janji"
      className="fsection"
      title={title()}
      measure={t('facilitation.promises.measure')}
      menu={counts && <FigureMenu figure={promisesFigure(counts, variables, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[64, 64, 64, 64]} />}>
        {(data) => (data.given.totalCount === 0 ? <HowToRecord what="promises" /> : <Lists />)}
      </CardBody>
    </Panel>
  );
};

const Lists = () => (
  <div className="fcols">
    <PromiseList name="late" />
    <PromiseList name="open" />
  </div>
);
