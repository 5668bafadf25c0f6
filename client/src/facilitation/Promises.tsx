import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { type PromiseRowFragment, PromisesDocument, type PromisesQuery } from '../gql/graphql';
import { AgencyLink } from '../ui/AgencyLink';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { HowToRecord } from '../ui/HowToRecord';
import { LongList } from '../ui/LongList';
import { Panel } from '../ui/Panel';
import { PromiseText } from '../ui/PromiseText';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
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
        {(data) =>
          data.given.totalCount === 0 ? <HowToRecord what="promises" /> : <Lists data={data} />
        }
      </CardBody>
    </Panel>
  );
};

const Lists = ({ data: { late, open } }: { data: PromisesQuery }) => (
  <div className="fcols">
    <PromiseList name="late" promises={late} />
    <PromiseList name="open" promises={open} />
  </div>
);

interface ListProps {
  name: 'late' | 'open';
  promises: { totalCount: number; nodes: readonly PromiseRowFragment[] };
}

const PromiseList = ({ name, promises: { totalCount, nodes } }: ListProps) => {
  const { t, say } = useWords();
  const { count } = useFormats();
  return (
    <div>
      <h3 className="fsub">
        {t(`facilitation.promises.${name}`, { count: totalCount, value: count(totalCount) })}
      </h3>
      <LongList>
        {nodes.map((promise) => (
          <li key={`${promise.government}/${promise.code}`}>
            <b>
              <AgencyLink agency={promise.agency} className="quietlink">
                {say(promise.agency.name)}
              </AgencyLink>
            </b>
            <span>{say(promise.promise)}</span>
            <PromiseText dueOn={promise.dueOn} daysOverdue={promise.daysOverdue} />
            <span className="small">
              <SourceLink source={promise.source} />
            </span>
          </li>
        ))}
      </LongList>
      {totalCount > nodes.length && (
        <p className="small muted">
          {t('innovations.shown', { shown: count(nodes.length), total: count(totalCount) })}
        </p>
      )}
    </div>
  );
};
