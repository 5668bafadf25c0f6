import { useApolloClient } from '@apollo/client/react';
import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { pagesOf } from '../filter/innovation-search';
import type { Change } from '../filter/outcome-search';
import { useFilter } from '../filter/useFilter';
import { shareOf } from '../format/ratio';
import { useFormats } from '../format/useFormats';
import {
  OutcomeChangesDocument,
  type OutcomeChangesQuery,
  type OutcomeChangesQueryVariables,
} from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { HowToRecord } from '../ui/HowToRecord';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { ChangeBlocks } from './ChangeBlocks';
import { changeColumns, keyOfLine } from './change-columns';
import { changeFigure, countOf, mostLines, partOfCompared } from './change-figure';
import { NothingMatches } from './NothingMatches';
import { comparedBy, isNarrowed, lineOrder } from './outcome-filter';
import { useOutcomeQuestion } from './useOutcomeQuestion';

/** Of each unit so many are asked for, where more than one is shown. */
const firstOfUnit = 6;
/** In one unit so many a page. */
const pageSize = 25;

/** The indicators whose value moved one way from the first one, each on a scale of its own. */
export const ChangePanel = ({ change }: { change: Change }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const client = useApolloClient();
  const { search } = useFilter();
  const { question, ready } = useOutcomeQuestion();
  const { filter, ...scope } = question;
  const oneUnit = search.ukuran !== undefined;
  const variables: OutcomeChangesQueryVariables = {
    ...scope,
    filter: comparedBy(filter, [change]),
    compared: comparedBy(filter),
    orderBy: lineOrder(search.urut, change),
    first: oneUnit ? Math.min(mostLines, pageSize * pagesOf(search.tampil)) : mostLines,
    firstOfUnit: oneUnit ? undefined : firstOfUnit,
  };
  const answer = useAnswer(OutcomeChangesDocument, variables, ready);
  const counts = answer.data?.all.counts;
  // Of those that moved this way, which the answer is narrowed to.
  const early = answer.data?.outcomeSummary.counts.comparedBeforeLaunch ?? 0;
  return (
    <Panel
      anchor={`perubahan-${change.toLowerCase()}`}
      className="gap"
      title={
        counts && counts.compared > 0
          ? t(`outcome.changes.title.${change}`, {
              parts: t('ratio.parts', {
                numerator: count(countOf(counts, change)),
                denominator: count(counts.compared),
              }),
              percent: inBrackets(shareOf(partOfCompared(counts, change), book)),
            })
          : t(`outcome.changes.label.${change}`)
      }
      measure={
        counts && countOf(counts, change) === 0 ? undefined : (
          <>
            {early > 0 && `${t('outcome.changes.early', { count: early, value: count(early) })} `}
            <DumbbellKey /> {t('outcome.changes.measure')}
          </>
        )
      }
      menu={counts && <FigureMenu figure={changeFigure(change, counts, variables, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[84, 84, 84, 84, 28]} />}>
        {(data) => (
          <Changes
            data={data}
            change={change}
            makeCsv={async () =>
              (await changeFigure(change, data.all.counts, variables, book).run(client)).csv()
            }
          />
        )}
      </CardBody>
    </Panel>
  );
};

const inBrackets = (share: string | null): string => (share === null ? '' : ` (${share})`);

/** What the marks of a row stand for. Why drawn: many fonts have no circles of their own. */
const DumbbellKey = () => {
  const { t } = useWords();
  return (
    <>
      <i className="dotkey before" aria-hidden="true" /> {t('outcome.changes.before')},{' '}
      <i className="dotkey" aria-hidden="true" /> {t('outcome.changes.after')},{' '}
      <i className="dotkey goal" aria-hidden="true" /> {t('outcome.changes.target')}.
    </>
  );
};

interface ChangesProps {
  data: OutcomeChangesQuery;
  change: Change;
  /** The file has the lines that the page leaves out, too. */
  makeCsv: () => Promise<string>;
}

const Changes = ({ data, change, makeCsv }: ChangesProps) => {
  const book = useWords();
  const { t } = book;
  const { search } = useFilter();
  const { all, outcomeSummary } = data;
  if (all.counts.compared === 0) {
    return isNarrowed(search) ? (
      <NothingMatches />
    ) : (
      <HowToRecord what="outcomes" says={t('outcome.changes.none')} />
    );
  }
  if (countOf(all.counts, change) === 0) {
    return <p className="note">{t(`outcome.changes.zero.${change}`)}</p>;
  }
  return (
    <>
      <ChangeBlocks summary={outcomeSummary} change={change} />
      <TableBehind
        name={t(`outcome.changes.label.${change}`)}
        file={`dampak-${change.toLowerCase()}-${outcomeSummary.asOf}.csv`}
        columns={changeColumns(book)}
        rows={outcomeSummary.rows}
        keyOf={keyOfLine}
        make={makeCsv}
      />
    </>
  );
};
