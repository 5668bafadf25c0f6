import { ask } from '../apollo/ask';
import { type Figure, type FigureAnswer, shareShown } from '../figure/figure';
import { type Change, urlChangeOf } from '../filter/outcome-search';
import { atStart } from '../format/formats';
import { ratioText } from '../format/ratio';
import {
  type ChangeRow_LineFragment as Line,
  OutcomeChangesDocument,
  type OutcomeChangesQuery,
  type OutcomeChangesQueryVariables,
} from '../gql/graphql';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import type { Wordbook } from '../words/useWords';
import { changeColumns, keyOfLine } from './change-columns';
import { differenceText } from './change-text';

export type Counts = OutcomeChangesQuery['all']['counts'];

/** As many indicators as one answer lists. */
export const mostLines = 500;

export const countOf = (counts: Counts, change: Change): number =>
  ({ IMPROVED: counts.improved, UNCHANGED: counts.unchanged, WORSE: counts.worse })[change];

/** So many of the compared; the value as the server has it is only told of what became better. */
export const partOfCompared = (counts: Counts, change: Change) => {
  const numerator = countOf(counts, change);
  const denominator = counts.compared;
  return { numerator, denominator, value: denominator === 0 ? null : numerator / denominator };
};

export const lineAsRow = (line: Line, counted: boolean, book: Wordbook) => ({
  key: keyOfLine(line),
  label: `${atStart(book.say(line.indicator))}, ${book.say(line.innovation.title)}`,
  detail:
    line.baseline && line.latest
      ? differenceText(line.baseline.value, line.latest.value, line, book)
      : book.t('outcome.comparison.unknown'),
  sources: [line.source, ...(line.latest ? [line.latest.source] : [])],
  counted,
});

/** How many indicators moved one way, of those that can be compared. */
export const changeFigure = (
  change: Change,
  counts: Counts,
  asked: OutcomeChangesQueryVariables,
  book: Wordbook,
): Figure => {
  const shownOf = (each: Counts) => shareShown(countOf(each, change), each.compared);
  const variables = { ...asked, first: mostLines, firstOfUnit: undefined };
  return {
    name: urlChangeOf(change),
    label: book.t(`outcome.changes.label.${change}`),
    measure: change === 'IMPROVED' ? 'improvedShare' : 'comparedOutcomes',
    beside: [change === 'IMPROVED' ? 'comparedOutcomes' : 'improvedShare', 'improvement'],
    counting: ratioText(partOfCompared(counts, change), book),
    shown: shownOf(counts),
    document: OutcomeChangesDocument,
    variables,
    run: async (client): Promise<FigureAnswer> => {
      const { all, outcomeSummary } = await ask(client, OutcomeChangesDocument, variables);
      const { rows } = outcomeSummary;
      return {
        rows: rows.map((line) => lineAsRow(line, true, book)),
        total: outcomeSummary.counts.compared,
        sum: ratioText(partOfCompared(all.counts, change), book),
        makes: shownOf(all.counts),
        csv: () =>
          toCsv(
            changeColumns(book),
            rows,
            cutNote(rows.length, outcomeSummary.counts.compared, book),
          ),
      };
    },
  };
};
