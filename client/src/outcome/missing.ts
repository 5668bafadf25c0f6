import { ask } from '../apollo/ask';
import type { Figure } from '../figure/figure';
import { formatsOf } from '../format/formats';
import { periodText, valueText } from '../format/measured';
import {
  type ChangeRow_LineFragment as Line,
  MissingValuesDocument,
  type MissingValuesQuery,
  type MissingValuesQueryVariables,
} from '../gql/graphql';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import type { TableColumn } from '../tables/DataTable';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';
import { lineAsRow, mostLines } from './change-figure';

export type MissingCounts = MissingValuesQuery['outcomeSummary']['counts'];

/** What an indicator lacks before its change can be told, and whether there is something to reach. */
export const lacking = ({
  baseline,
  latest,
  target,
}: Pick<Line, 'baseline' | 'latest' | 'target'>) =>
  [
    baseline === null && ('before' as const),
    latest === null && ('after' as const),
    target === null && ('target' as const),
  ].filter((each) => each !== false);

export const lackingText = (line: Line, { t, lang }: Wordbook): string =>
  new Intl.ListFormat(lang).format(lacking(line).map((each) => t(`outcome.missing.lack.${each}`)));

/** The one value that there is: the measured one, else the one from before. */
export const onlyValue = ({ baseline, latest }: Pick<Line, 'baseline' | 'latest'>) =>
  latest ?? baseline;

const missingColumns = (book: Wordbook): TableColumn<Line>[] => {
  const { t, say } = book;
  return [
    { title: t('outcome.column.indicator'), cell: (line) => say(line.indicator) },
    { title: t('outcome.column.innovation'), cell: (line) => say(line.innovation.title) },
    {
      title: t('outcome.column.value'),
      cell: (line) => onlyValue(line)?.value,
      shown: (line) => {
        const only = onlyValue(line);
        return only === null ? '–' : valueText(only.value, line, book);
      },
      number: true,
    },
    { title: t('outcome.column.unit'), cell: (line) => say(line.unit) },
    {
      title: t('outcome.column.period'),
      cell: (line) => {
        const only = onlyValue(line);
        return only && periodText(only, book);
      },
    },
    { title: t('outcome.column.lacking'), cell: (line) => lackingText(line, book) },
    {
      title: t('outcome.column.source'),
      cell: ({ latest, source }) => sourceText(latest?.source ?? source),
    },
  ];
};

/** As many as one answer lists; where there are more, the file says so. */
const missingCsv = (
  { rows, counts }: MissingValuesQuery['outcomeSummary'],
  book: Wordbook,
): string => toCsv(missingColumns(book), rows, cutNote(rows.length, counts.indicators, book));

const inWords = ({ indicators }: MissingCounts, { t, lang }: Wordbook): string =>
  t('outcome.missing.title', { count: indicators, value: formatsOf(lang).count(indicators) });

/** The indicators that can not be compared, one by one. */
export const missingFigure = (
  counts: MissingCounts,
  asked: MissingValuesQueryVariables,
  book: Wordbook,
): Figure => {
  const variables = { ...asked, first: mostLines };
  return {
    name: 'kurang',
    label: book.t('outcome.missing.label'),
    measure: 'comparedOutcomes',
    beside: ['baselineShare', 'measuredIndicatorsShare'],
    counting: inWords(counts, book),
    shown: String(counts.indicators),
    document: MissingValuesDocument,
    variables,
    run: async (client) => {
      const { outcomeSummary } = await ask(client, MissingValuesDocument, variables);
      const { rows } = outcomeSummary;
      return {
        rows: rows.map((line) => ({
          ...lineAsRow(line, true, book),
          detail: book.t('outcome.missing.lacks', { lacking: lackingText(line, book) }),
        })),
        total: outcomeSummary.counts.indicators,
        sum: inWords(outcomeSummary.counts, book),
        makes: String(outcomeSummary.counts.indicators),
        csv: () => missingCsv(outcomeSummary, book),
      };
    },
  };
};
