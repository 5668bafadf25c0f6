import { ask, askAll } from '../apollo/ask';
import { type Figure, type FigureAnswer, totalOf } from '../figure/figure';
import { formatsOf } from '../format/formats';
import { RecognitionListDocument, RecognitionTotalsDocument } from '../gql/graphql';
import { type Column, toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import type { TableColumn } from '../tables/DataTable';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';
import type { Award, Totals } from './awards';

type Variables = { asOf: string | undefined; within: string | undefined };
type Group = Totals['groups'][number];

/** "terbaik 1", "Top 45" or nothing: the place or the class that was reached. */
export const placeText = ({ rank, tier }: Pick<Award, 'rank' | 'tier'>, { t }: Wordbook): string =>
  [tier, rank === null ? null : t('news.rank', { rank })].filter(Boolean).join(', ');

/** When it was won, as exactly as a source states it. */
export const wonWhen = (
  { awardedOn, year }: Pick<Award, 'awardedOn' | 'year'>,
  { t, lang }: Wordbook,
): string =>
  awardedOn
    ? formatsOf(lang).day(awardedOn)
    : (year?.toString() ?? t('facilitation.years.unknown'));

/** The agency that is honoured: the one named with the award, else the owner of the innovation. */
export const honoured = ({ wonByInnovation, wonByAgency }: Award) =>
  wonByAgency ?? wonByInnovation?.owner ?? null;

/** Who is honoured: the innovation and its agency, or the agency alone. */
export const winnerText = (award: Award, { say }: Wordbook): string => {
  const agency = honoured(award);
  return [award.wonByInnovation && say(award.wonByInnovation.title), agency && say(agency.name)]
    .filter(Boolean)
    .join(', ');
};

export const awardColumns = (book: Wordbook): Column<Award>[] => {
  const { t, say } = book;
  return [
    { title: t('file.code'), cell: (row) => row.code },
    {
      title: t('facilitation.column.programme'),
      cell: (row) => t(`facilitation.programmes.${row.programme as 'KIPP'}`),
    },
    { title: t('facilitation.column.award'), cell: (row) => say(row.name) },
    { title: t('facilitation.column.tier'), cell: (row) => row.tier },
    { title: t('facilitation.column.rank'), cell: (row) => row.rank },
    { title: t('facilitation.column.year'), cell: (row) => row.year },
    { title: t('facilitation.column.awardedOn'), cell: (row) => row.awardedOn },
    {
      title: t('file.innovation'),
      cell: (row) => row.wonByInnovation && say(row.wonByInnovation.title),
    },
    {
      title: t('file.agency'),
      cell: (row) => {
        const agency = honoured(row);
        return agency && say(agency.name);
      },
    },
    { title: t('file.source'), cell: (row) => sourceText(row.source) },
  ];
};

export const groupColumns = ({ t }: Wordbook): TableColumn<Group>[] => [
  { title: t('facilitation.column.year'), cell: (row) => row.year },
  {
    title: t('facilitation.column.programme'),
    cell: (row) => t(`facilitation.programmes.${row.programme}`),
  },
  { title: t('facilitation.column.tier'), cell: (row) => row.tier },
  { title: t('facilitation.column.won'), cell: (row) => row.count, number: true },
  { title: t('facilitation.column.innovations'), cell: (row) => row.innovations, number: true },
];

const sumText = (won: number, { t, lang }: Wordbook) =>
  t('facilitation.figure.awards', { count: won, won: formatsOf(lang).count(won) });

/** How many awards and places there are, made of the awards themselves. */
export const awardsFigure = (won: number, variables: Variables, book: Wordbook): Figure => ({
  name: 'penghargaan',
  label: book.t('facilitation.awards.label'),
  measure: 'recognitionsWon',
  counting: sumText(won, book),
  shown: String(won),
  document: RecognitionListDocument,
  variables: { ...variables, first: 100 },
  run: async (client): Promise<FigureAnswer> => {
    const { pages, cut } = await askAll(
      client,
      RecognitionListDocument,
      { ...variables, first: 100 },
      (data) => data.recognitions.pageInfo,
    );
    const rows = pages.flatMap((page) => page.recognitions.nodes);
    const total = totalOf(rows.length, cut, pages[0]?.recognitions.totalCount);
    return {
      rows: rows.map((row) => ({
        key: `${row.government}/${row.code}`,
        label: book.say(row.name),
        detail: [placeText(row, book), wonWhen(row, book), winnerText(row, book)]
          .filter(Boolean)
          .join(' · '),
        sources: [row.source],
        counted: true,
      })),
      total,
      sum: sumText(total, book),
      makes: String(total),
      csv: () => toCsv(awardColumns(book), rows, cutNote(rows.length, total, book)),
    };
  },
});

const groupsWon = ({ groups }: Pick<Totals, 'groups'>): number =>
  groups.reduce((sum, { count }) => sum + count, 0);

/** The same by year, programme and tier. */
export const awardYearsFigure = (totals: Totals, variables: Variables, book: Wordbook): Figure => ({
  name: 'per-tahun',
  label: book.t('facilitation.years.table'),
  measure: 'recognitionsWon',
  counting: sumText(groupsWon(totals), book),
  shown: String(groupsWon(totals)),
  document: RecognitionTotalsDocument,
  variables,
  run: async (client): Promise<FigureAnswer> => {
    const { recognitionTotals: now } = await ask(client, RecognitionTotalsDocument, variables);
    return {
      rows: now.groups.map((row) => ({
        key: [row.programme, row.year, row.tier].join('/'),
        label: [
          row.year ?? book.t('facilitation.years.unknown'),
          book.t(`facilitation.programmes.${row.programme}`),
          row.tier,
        ]
          .filter(Boolean)
          .join(' · '),
        detail: sumText(row.count, book),
        sources: [],
        counted: true,
      })),
      total: now.groupCount,
      sum: sumText(groupsWon(now), book),
      makes: String(groupsWon(now)),
      csv: () =>
        toCsv(groupColumns(book), now.groups, cutNote(now.groups.length, now.groupCount, book)),
    };
  },
});
