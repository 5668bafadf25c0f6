import type { ApolloClient } from '@apollo/client';
import { askAll } from '../apollo/ask';
import { formatsOf } from '../format/formats';
import {
  StateRowsDocument,
  type StateRowsQuery,
  type StateRowsQueryVariables,
} from '../gql/graphql';
import type { State } from '../marks/states';
import type { Wordbook } from '../words/useWords';
import type { Figure, FigureAnswer, FigureRow } from './figure';

type StateRow = StateRowsQuery['agencyStates']['rows'][number];

export const shareShown = (covered: number, total: number): string => `${covered}/${total}`;

export const stateRow = (row: StateRow, { t, say }: Wordbook): FigureRow => {
  const counting = row.innovations.filter((innovation) => innovation.counts);
  const named = (counting.length > 0 ? counting : row.innovations).map((each) => say(each.title));
  return {
    key: row.agency.code,
    label: say(row.agency.name),
    detail: [t(`state.${row.state}`), ...named].join(' · '),
    sources: [...row.innovations.map((each) => each.source), row.agency.source],
  };
};

const countState = (rows: readonly { state: State }[], state: State): number =>
  rows.filter((row) => row.state === state).length;

/** The four states added up from the rows themselves, not from what the server says of them. */
export const sumOfStates = (rows: readonly { state: State }[], { t, lang }: Wordbook): string => {
  const { count } = formatsOf(lang);
  return t('figure.sumStates', {
    covered: count(countState(rows, 'COVERED')),
    preparing: count(countState(rows, 'PREPARING')),
    none: count(countState(rows, 'NONE')),
    unreported: count(countState(rows, 'UNREPORTED')),
    total: count(rows.length),
  });
};

export const askStateRows = async (
  client: ApolloClient,
  variables: StateRowsQueryVariables,
): Promise<StateRow[]> => {
  const pages = await askAll(client, StateRowsDocument, variables, (data) => data.agencyStates);
  return pages.flatMap((page) => page.agencyStates.rows);
};

export const stateAnswer = (rows: readonly StateRow[], book: Wordbook): FigureAnswer => ({
  rows: rows.map((row) => stateRow(row, book)),
  total: rows.length,
  sum: sumOfStates(rows, book),
  makes: shareShown(countState(rows, 'COVERED'), rows.length),
});

/** A figure made of agencies and their states: so many of so many are covered. */
export const stateFigure = (
  about: Pick<Figure, 'name' | 'label' | 'counting' | 'shown'>,
  variables: StateRowsQueryVariables,
  book: Wordbook,
): Figure => ({
  ...about,
  measure: 'coverageRate',
  document: StateRowsDocument,
  variables,
  run: async (client) => stateAnswer(await askStateRows(client, variables), book),
});
