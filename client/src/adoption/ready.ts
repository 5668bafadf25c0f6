import { askAll } from '../apollo/ask';
import { type Figure, totalOf } from '../figure/figure';
import { knownPart, monthsBefore } from '../format/calendar';
import { formatsOf } from '../format/formats';
import {
  type InnovationFilter,
  ReadyToCopyDocument,
  type ReadyToCopyQuery,
  type ReadyToCopyQueryVariables,
} from '../gql/graphql';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import type { TableColumn } from '../tables/DataTable';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';

export type Ready = ReadyToCopyQuery['innovations']['nodes'][number];

/** In use for a year, shown to work by a measured value or an award, and in use nowhere else. */
export const readyFilter = (day: string): InnovationFilter => ({
  stages: ['IMPLEMENTATION'],
  checks: ['CHECKED', 'REPORTED'],
  since: { to: monthsBefore(day, 12) },
  adopted: false,
  hasOwner: true,
  or: [{ measured: true }, { recognised: true }],
});

/** Its name mostly says the year already; then it is not said twice. */
const awardText = (award: Ready['recognitions']['nodes'][number], { t, say }: Wordbook): string => {
  const name = say(award.name);
  const year = award.year === null ? '' : String(award.year);
  const place = award.rank === null ? award.tier : t('news.rank', { rank: award.rank });
  return [name, name.includes(year) ? '' : year, place].filter(Boolean).join(' ');
};

/** What speaks for it: its award, then what of it is measured. */
export const readyProof = ({ recognitions, outcomes }: Ready, book: Wordbook) => {
  const [award] = recognitions.nodes;
  const [outcome] = outcomes.nodes;
  return {
    award: award ? awardText(award, book) : null,
    indicator: outcome ? book.say(outcome.indicator) : null,
  };
};

/** The same as a list beside its name. */
export const readyReasons = (row: Ready, book: Wordbook): string[] => {
  const { award, indicator } = readyProof(row, book);
  return [
    ...(award === null ? [] : [award]),
    ...(indicator === null ? [] : [book.t('adoption.ready.measured', { indicator })]),
  ];
};

/** Without a single adoption on record nobody knows what was copied, so nothing is said of it. */
export const readyWords = (adoptionsRecorded: boolean) =>
  adoptionsRecorded
    ? ({
        label: 'adoption.ready.label',
        title: 'adoption.ready.title',
        measure: 'adoption.ready.measure',
        none: 'adoption.ready.none',
      } as const)
    : ({
        label: 'adoption.ready.unknownLabel',
        title: 'adoption.ready.unknownTitle',
        measure: 'adoption.ready.unknownMeasure',
        none: 'adoption.ready.unknownNone',
      } as const);

export const readyColumns = (book: Wordbook): TableColumn<Ready>[] => {
  const { t, say } = book;
  return [
    { title: t('file.code'), cell: (row) => row.code },
    { title: t('file.innovation'), cell: (row) => say(row.title) },
    { title: t('file.owner'), cell: (row) => row.owner && say(row.owner.name) },
    {
      title: t('adoption.ready.since'),
      cell: (row) => row.since && knownPart(row.since, row.sincePrecision),
    },
    { title: t('adoption.ready.reasons'), cell: (row) => readyReasons(row, book).join('; ') },
    { title: t('file.source'), cell: (row) => sourceText(row.source) },
  ];
};

/** How many are ready to be copied, made of these innovations. */
export const readyFigure = (
  shown: number,
  variables: ReadyToCopyQueryVariables,
  adoptionsRecorded: boolean,
  book: Wordbook,
): Figure => {
  const { t, say, lang } = book;
  const { count } = formatsOf(lang);
  const words = readyWords(adoptionsRecorded);
  const inWords = (value: number) => t('figure.innovations', { count: value, value: count(value) });
  const whole = { ...variables, first: 100 };
  return {
    name: 'siap',
    label: t(words.label),
    meaning: t(words.measure),
    beside: ['measuredInnovations', 'recognisedInnovations', 'appliedAdoptions'],
    counting: inWords(shown),
    shown: String(shown),
    document: ReadyToCopyDocument,
    variables: whole,
    run: async (client) => {
      const { pages, cut } = await askAll(
        client,
        ReadyToCopyDocument,
        whole,
        (data) => data.innovations.pageInfo,
      );
      const rows = pages.flatMap((page) => page.innovations.nodes);
      const total = totalOf(rows.length, cut, pages[0]?.innovations.totalCount);
      return {
        rows: rows.map((row) => ({
          key: `${row.government}/${row.code}`,
          label: say(row.title),
          detail: [row.owner && say(row.owner.name), ...readyReasons(row, book)]
            .filter(Boolean)
            .join(' · '),
          sources: [row.source],
          counted: true,
        })),
        total,
        sum: inWords(total),
        makes: String(total),
        csv: () => toCsv(readyColumns(book), rows, cutNote(rows.length, total, book)),
      };
    },
  };
};
