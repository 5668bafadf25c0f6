import { useApolloClient } from '@apollo/client/react';
import { askAll } from '../apollo/ask';
import { type Pages, usePages } from '../apollo/usePages';
import { orderOf, statesOf } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { useKinds } from '../filter/useKinds';
import {
  AgencyListDocument,
  type AgencyListQuery,
  type AgencyListQueryVariables,
} from '../gql/graphql';

type Rows = AgencyListQuery['agencyStates'];

const pageSize = 200;
const exportSize = 500;

export interface AgencyRows extends Pages<AgencyListQuery, Rows['rows'][number]> {
  /** How many rows are still to be fetched. */
  left: number;
  /** Every row under the filter, for a file. */
  all: () => Promise<{ rows: Rows['rows']; total: number }>;
  /** What is asked for, without the page. */
  variables: AgencyListQueryVariables;
}

const useVariables = (kinds: string[] | undefined): AgencyListQueryVariables => {
  const { search, asOf, within, level } = useFilter();
  return {
    asOf,
    within,
    level,
    states: statesOf(search.status),
    kinds,
    search: search.cari,
    orderBy: orderOf(search.urut),
  };
};

/** The agencies that the address asks for, page after page. */
export const useAgencyRows = (): AgencyRows => {
  const client = useApolloClient();
  const { codes, ready } = useKinds();
  const variables = useVariables(codes);
  const pages = usePages(
    AgencyListDocument,
    { ...variables, first: pageSize },
    ({ agencyStates }) => agencyStates,
    ready,
  );
  const all = async () => {
    const asked = { ...variables, first: exportSize };
    const { pages: every } = await askAll(
      client,
      AgencyListDocument,
      asked,
      (page) => page.agencyStates,
    );
    const found = every.flatMap((page) => page.agencyStates.rows);
    return { rows: found, total: every[0]?.agencyStates.totalCount ?? found.length };
  };
  const total = pages.answer.data?.agencyStates.totalCount ?? 0;
  return { ...pages, left: pages.hasMore ? total - pages.rows.length : 0, all, variables };
};
