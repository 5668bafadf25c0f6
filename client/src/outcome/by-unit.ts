import { ask } from '../apollo/ask';
import { type Figure, shareShown } from '../figure/figure';
import { atStart, formatsOf } from '../format/formats';
import { ratioText } from '../format/ratio';
import { ByUnitDocument, type ByUnitQuery, type ByUnitQueryVariables } from '../gql/graphql';
import type { Part } from '../marks/PartsBar';
import { type Column, toCsv } from '../tables/csv';
import type { Wordbook } from '../words/useWords';
import { medianText } from './change-text';

type Summary = ByUnitQuery['outcomeSummary'];
export type UnitRow = Summary['byUnit'][number];
type Counts = Pick<Summary['counts'], 'compared' | 'improved' | 'unchanged' | 'worse'>;

/** What became better, stayed and became worse; together the compared. */
export const changeParts = ({ improved, unchanged, worse }: Counts, book: Wordbook): Part[] => {
  const { count } = formatsOf(book.lang);
  const parts = [
    { change: 'IMPROVED', count: improved, look: 'full' },
    { change: 'UNCHANGED', count: unchanged, look: 'half' },
    { change: 'WORSE', count: worse, look: 'empty' },
  ] as const;
  return parts.map(({ change, ...part }) => ({
    ...part,
    key: change,
    value: count(part.count),
    label: book.t(`outcome.comparison.${change}`),
  }));
};

export const improvedOf = ({ improved, compared }: Counts) => ({
  numerator: improved,
  denominator: compared,
  value: compared === 0 ? null : improved / compared,
});

export const unitColumns = (book: Wordbook): Column<UnitRow>[] => {
  const { t, say } = book;
  return [
    { title: t('outcome.column.unit'), cell: ({ unit }) => atStart(say(unit)) },
    { title: t('outcome.column.indicators'), cell: ({ counts }) => counts.indicators },
    { title: t('outcome.column.compared'), cell: ({ counts }) => counts.compared },
    { title: t('outcome.comparison.IMPROVED'), cell: ({ counts }) => counts.improved },
    { title: t('outcome.comparison.UNCHANGED'), cell: ({ counts }) => counts.unchanged },
    { title: t('outcome.comparison.WORSE'), cell: ({ counts }) => counts.worse },
    { title: t('outcome.column.changes'), cell: ({ changes }) => changes },
    { title: t('outcome.column.median'), cell: (row) => medianText(row, book) },
  ];
};

/** The compared indicators of all units; each unit is one row. */
export const unitFigure = (
  summary: Summary,
  variables: ByUnitQueryVariables,
  book: Wordbook,
): Figure => {
  const shownOf = ({ counts }: Summary) => shareShown(counts.improved, counts.compared);
  return {
    name: 'satuan',
    label: book.t('outcome.units.label'),
    measure: 'medianImprovement',
    beside: ['comparedOutcomes', 'improvedShare'],
    counting: ratioText(improvedOf(summary.counts), book),
    shown: shownOf(summary),
    document: ByUnitDocument,
    variables,
    run: async (client) => {
      const { outcomeSummary } = await ask(client, ByUnitDocument, variables);
      const { byUnit, counts } = outcomeSummary;
      return {
        rows: byUnit.map((row) => ({
          key: `${row.unit.indonesian} ${row.isPercent}`,
          label: atStart(book.say(row.unit)),
          detail: ratioText(improvedOf(row.counts), book),
          sources: [],
          counted: row.counts.compared > 0,
        })),
        total: byUnit.length,
        sum: ratioText(improvedOf(counts), book),
        makes: shownOf(outcomeSummary),
        csv: () => toCsv(unitColumns(book), byUnit),
      };
    },
  };
};
