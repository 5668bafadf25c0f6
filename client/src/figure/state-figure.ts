import type { ApolloClient } from '@apollo/client';
import { askAll } from '../apollo/ask';
import { formatsOf } from '../format/formats';
import { StateRowsDocument, type StateRowsQueryVariables } from '../gql/graphql';
import type { State } from '../marks/states';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import type { Wordbook } from '../words/useWords';
import { type Figure, type FigureAnswer, type FigureRow, shareShown, totalOf } from './figure';
import { type StateRow, stateColumns } from './state-columns';

type About = Pick<Figure, 'name' | 'label' | 'counting' | 'shown' | 'beside'>;
type Rows = readonly Pick<StateRow, 'state'>[];

/** What of the agencies a figure counts, and how its rows make it. */
interface Count {
  measure: string;
  counts: (state: State) => boolean;
  sum: (rows: Rows, book: Wordbook) => string;
  makes: (rows: Rows) => string;
}

const isCovered = (state: State): boolean => state === 'COVERED';
const isUncovered = (state: State): boolean => state !== 'COVERED';

const howMany = (rows: Rows, counts: (state: State) => boolean): number =>
  rows.filter((row) => counts(row.state)).length;

/** The states added up from the rows themselves, not from what the server says of them. */
const addUp = (
  key: 'figure.sumStates' | 'figure.sumUncovered' | 'figure.sumMissing',
  rows: Rows,
  { t, lang }: Wordbook,
): string => {
  const { count } = formatsOf(lang);
  const of = (state: State) => count(howMany(rows, (each) => each === state));
  return t(key, {
    covered: of('COVERED'),
    preparing: of('PREPARING'),
    none: of('NONE'),
    unreported: of('UNREPORTED'),
    uncovered: count(howMany(rows, isUncovered)),
    total: count(rows.length),
  });
};

const figureCounts = {
  /** So many of so many have one. */
  covered: {
    measure: 'coverageRate',
    counts: isCovered,
    sum: (rows, book) => addUp('figure.sumStates', rows, book),
    makes: (rows) => shareShown(howMany(rows, isCovered), rows.length),
  },
  /** So many of so many do not. */
  uncovered: {
    measure: 'uncoveredAgencies',
    counts: isUncovered,
    sum: (rows, book) => addUp('figure.sumUncovered', rows, book),
    makes: (rows) => shareShown(howMany(rows, isUncovered), rows.length),
  },
  /** So many do not; the rows are these alone. */
  missing: {
    measure: 'uncoveredAgencies',
    counts: isUncovered,
    sum: (rows, book) => addUp('figure.sumMissing', rows, book),
    makes: (rows) => String(howMany(rows, isUncovered)),
  },
} satisfies Record<string, Count>;

const figureRow = (row: StateRow, counts: Count['counts'], book: Wordbook): FigureRow => {
  const { t, say, lang } = book;
  const counting = row.innovations.filter((innovation) => innovation.counts);
  const named = (counting.length > 0 ? counting : row.innovations).map((each) => say(each.title));
  const days = row.daysWithout;
  const without =
    days === null
      ? []
      : [t('figure.daysWithout', { count: days, value: formatsOf(lang).count(days) })];
  return {
    key: `${row.agency.government}/${row.agency.code}`,
    label: say(row.agency.name),
    detail: [t(`state.${row.state}`), ...without, ...named].join(' · '),
    sources: [...row.innovations.map((each) => each.source), row.agency.source],
    counted: counts(row.state),
  };
};

export const askStateRows = async (
  client: ApolloClient,
  variables: StateRowsQueryVariables,
): Promise<{ rows: StateRow[]; total: number }> => {
  const { pages, cut } = await askAll(
    client,
    StateRowsDocument,
    variables,
    (data) => data.agencyStates,
  );
  const rows = pages.flatMap((page) => page.agencyStates.rows);
  return { rows, total: totalOf(rows.length, cut, pages[0]?.agencyStates.totalCount) };
};

export const stateAnswer = (
  { rows, total }: { rows: readonly StateRow[]; total: number },
  counted: keyof typeof figureCounts,
  book: Wordbook,
): FigureAnswer => {
  const { counts, sum, makes }: Count = figureCounts[counted];
  return {
    rows: rows.map((row) => figureRow(row, counts, book)),
    total,
    sum: sum(rows, book),
    // Why nothing: the states of the rows behind the cut are not known.
    makes: rows.length < total ? null : makes(rows),
    csv: () => toCsv(stateColumns(book), rows, cutNote(rows.length, total, book)),
  };
};

/** A figure made of agencies and their states. */
export const stateFigure = (
  about: About,
  variables: StateRowsQueryVariables,
  book: Wordbook,
  counted: keyof typeof figureCounts = 'covered',
): Figure => ({
  ...about,
  measure: figureCounts[counted].measure,
  document: StateRowsDocument,
  variables,
  run: async (client) => stateAnswer(await askStateRows(client, variables), counted, book),
});
