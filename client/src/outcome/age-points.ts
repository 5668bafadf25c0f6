import { ask } from '../apollo/ask';
import type { Figure } from '../figure/figure';
import { atStart, formatsOf } from '../format/formats';
import {
  ChangeByAgeDocument,
  type ChangeByAgeQuery,
  type ChangeByAgeQueryVariables,
  type OutcomeChoicesQuery,
  type OutcomeFilter,
} from '../gql/graphql';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import type { TableColumn } from '../tables/DataTable';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';
import { mostLines } from './change-figure';
import { comparedBy } from './outcome-filter';

type Row = ChangeByAgeQuery['outcomeSummary']['rows'][number];

/** An indicator with both of its values on the drawing. */
export interface AgePoint {
  row: Row;
  months: number;
  /** Relative, or percentage points where the unit is percent. */
  better: number;
}

type Unit = OutcomeChoicesQuery['outcomeSummary']['byUnit'][number];

/** The unit that is drawn alone: the chosen one, else the most compared where all are more than are listed. */
export const ageUnit = (chosen: string | undefined, units: readonly Unit[]): string | undefined => {
  if (chosen !== undefined) return chosen;
  const relative = units.filter(({ isPercent }) => !isPercent);
  const all = relative.reduce((sum, { counts }) => sum + counts.compared, 0);
  return all > mostLines ? relative[0]?.unit.indonesian : undefined;
};

/** One unit, else all but percent: their relative changes can stand on one scale. */
export const ageFilter = (filter: OutcomeFilter, unit: string | undefined): OutcomeFilter =>
  comparedBy(unit === undefined ? { ...filter, percent: false } : { ...filter, units: [unit] });

/** Those measured before their launch say nothing of the time in use and stay out. */
export const agePoints = (rows: readonly Row[]): AgePoint[] =>
  rows.flatMap((row) => {
    const better = row.latest?.improvement ?? row.latest?.improvementPoints ?? null;
    const months = row.monthsSinceLaunch;
    const early = row.latestBeginsBeforeLaunch === true;
    return better === null || months === null || early ? [] : [{ row, months, better }];
  });

export const betterText = ({ better, row }: AgePoint, { t, lang }: Wordbook): string => {
  const { percent, value } = formatsOf(lang);
  return row.isPercent
    ? t('innovation.outcomes.points', { value: value(better) })
    : percent(better);
};

export const ageColumns = (book: Wordbook): TableColumn<AgePoint>[] => {
  const { t, say } = book;
  return [
    { title: t('outcome.column.innovation'), cell: ({ row }) => say(row.innovation.title) },
    { title: t('outcome.column.indicator'), cell: ({ row }) => say(row.indicator) },
    { title: t('outcome.column.unit'), cell: ({ row }) => say(row.unit) },
    { title: t('outcome.column.months'), cell: ({ months }) => months, number: true },
    {
      title: t('outcome.column.improvement'),
      cell: ({ better }) => better,
      shown: (point) => betterText(point, book),
      number: true,
    },
    {
      title: t('outcome.column.source'),
      cell: ({ row }) => row.latest && sourceText(row.latest.source),
    },
  ];
};

/** The drawn indicators, counted. */
export const ageFigure = (
  points: readonly AgePoint[],
  variables: ChangeByAgeQueryVariables,
  book: Wordbook,
): Figure => {
  const { t, say } = book;
  const inWords = (count: number) =>
    t('outcome.age.points', { count, value: formatsOf(book.lang).count(count) });
  return {
    name: 'lama',
    label: t('outcome.age.label'),
    measure: 'improvement',
    beside: ['improvementPoints', 'monthsSinceLaunch'],
    counting: inWords(points.length),
    shown: String(points.length),
    document: ChangeByAgeDocument,
    variables,
    run: async (client) => {
      const { outcomeSummary } = await ask(client, ChangeByAgeDocument, variables);
      const found = agePoints(outcomeSummary.rows);
      return {
        rows: found.map((point) => ({
          key: `${point.row.innovation.government}/${point.row.code}`,
          label: `${atStart(say(point.row.indicator))}, ${say(point.row.innovation.title)}`,
          detail: t('outcome.age.row', { count: point.months, better: betterText(point, book) }),
          sources: point.row.latest ? [point.row.latest.source] : [],
          counted: true,
        })),
        total: found.length,
        sum: inWords(found.length),
        makes: String(found.length),
        csv: () => {
          const isCut = outcomeSummary.rows.length < outcomeSummary.counts.compared;
          return toCsv(
            ageColumns(book),
            found,
            cutNote(found.length, isCut ? null : found.length, book),
          );
        },
      };
    },
  };
};
