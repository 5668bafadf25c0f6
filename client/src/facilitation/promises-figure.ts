import { askAll } from '../apollo/ask';
import { type Figure, totalOf } from '../figure/figure';
import { formatsOf } from '../format/formats';
import {
  type PromiseRowFragment as Promised,
  PromiseRowsDocument,
  type PromisesQuery,
} from '../gql/graphql';
import { type Column, toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';

export interface PromiseCounts {
  given: number;
  kept: number;
  late: number;
}

export const promiseCounts = ({ given, kept, late }: PromisesQuery): PromiseCounts => ({
  given: given.totalCount,
  kept: kept.totalCount,
  late: late.totalCount,
});

const isLate = ({ keptOn, daysOverdue }: Promised): boolean => keptOn === null && daysOverdue > 0;

/** Counted from the promises themselves. */
const countsOf = (rows: readonly Promised[]): PromiseCounts => ({
  given: rows.length,
  kept: rows.filter(({ keptOn }) => keptOn !== null).length,
  late: rows.filter(isLate).length,
});

const standing = (row: Promised, { t, lang }: Wordbook): string => {
  const { day, count } = formatsOf(lang);
  if (row.keptOn === null) {
    return isLate(row)
      ? t('push.late', { day: day(row.dueOn), days: count(row.daysOverdue) })
      : t('push.promise', { day: day(row.dueOn) });
  }
  const said = { day: day(row.keptOn), days: count(row.daysOverdue) };
  return t(row.daysOverdue > 0 ? 'profile.commitments.keptLate' : 'profile.commitments.kept', said);
};

const columns = (book: Wordbook): Column<Promised>[] => {
  const { t, say } = book;
  return [
    { title: t('file.code'), cell: (row) => row.code },
    { title: t('file.agency'), cell: (row) => say(row.agency.name) },
    { title: t('facilitation.column.promise'), cell: (row) => say(row.promise) },
    { title: t('facilitation.column.promisedOn'), cell: (row) => row.promisedOn },
    { title: t('file.due'), cell: (row) => row.dueOn },
    { title: t('facilitation.column.keptOn'), cell: (row) => row.keptOn },
    { title: t('facilitation.column.daysOverdue'), cell: (row) => row.daysOverdue },
    { title: t('file.source'), cell: (row) => sourceText(row.source) },
  ];
};

export const promisesFigure = (
  counts: PromiseCounts,
  variables: { asOf: string | undefined; within: string | undefined },
  book: Wordbook,
): Figure => {
  const { t, say, lang } = book;
  const { count } = formatsOf(lang);
  const sumOf = ({ given, kept, late }: PromiseCounts) =>
    t('facilitation.figure.promises', {
      count: given,
      given: count(given),
      kept: count(kept),
      late: count(late),
    });
  const shownOf = ({ given, kept, late }: PromiseCounts) => [given, kept, late].join('/');
  return {
    name: 'janji',
    label: t('facilitation.promises.label'),
    measure: 'daysOverdue',
    counting: sumOf(counts),
    shown: shownOf(counts),
    document: PromiseRowsDocument,
    variables,
    run: async (client) => {
      const { pages, cut } = await askAll(
        client,
        PromiseRowsDocument,
        variables,
        (data) => data.commitments.pageInfo,
      );
      const rows = pages.flatMap((page) => page.commitments.nodes);
      const total = totalOf(rows.length, cut, pages[0]?.commitments.totalCount);
      const found = countsOf(rows);
      return {
        rows: rows.map((row) => ({
          key: `${row.government}/${row.code}`,
          label: say(row.agency.name),
          detail: `${say(row.promise)} · ${standing(row, book)}`,
          sources: [row.source],
          counted: true,
        })),
        total,
        sum: sumOf(found),
        makes: cut ? null : shownOf(found),
        csv: () => toCsv(columns(book), rows, cutNote(rows.length, total, book)),
      };
    },
  };
};
