import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { ask, askAll } from '../apollo/ask';
import { useAnswer } from '../apollo/useAnswer';
import { useFacts } from '../filter/facts';
import { readKinds } from '../filter/kinds';
import { orderOf, statesOf } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import {
  AgencyListDocument,
  type AgencyListQuery,
  type AgencyListQueryVariables,
} from '../gql/graphql';
import type { Answer } from '../ui/CardBody';

type Rows = AgencyListQuery['agencyStates'];

const pageSize = 200;
const exportSize = 500;

export interface AgencyRows {
  answer: Answer<AgencyListQuery>;
  /** The rows fetched so far under the same filter. */
  rows: Rows['rows'];
  left: number;
  more: () => void;
  /** Every row under the filter, for a file. */
  all: () => Promise<{ rows: Rows['rows']; total: number }>;
  /** What is asked for, without the page. */
  variables: AgencyListQueryVariables;
}

const useVariables = (): AgencyListQueryVariables => {
  const facts = useFacts();
  const { search, asOf, within, level } = useFilter();
  const { kinds } = readKinds(search.jenis, facts?.kinds ?? []);
  return {
    asOf,
    within,
    level,
    states: statesOf(search.status),
    kinds: kinds.length > 0 ? kinds.map((kind) => kind.code) : undefined,
    search: search.cari,
    orderBy: orderOf(search.urut),
  };
};

/** The agencies that the address asks for, page after page. */
export const useAgencyRows = (): AgencyRows => {
  const client = useApolloClient();
  const variables = useVariables();
  const answer = useAnswer(AgencyListDocument, { ...variables, first: pageSize });
  const key = JSON.stringify(variables);
  const [later, setLater] = useState<{ key: string; pages: Rows[] }>({ key, pages: [] });
  const first = answer.data?.agencyStates;
  const pages = later.key === key && !answer.old ? later.pages : [];
  const rows = [...(first?.rows ?? []), ...pages.flatMap((page) => page.rows)];
  const last = pages.at(-1) ?? first;
  const more = () => {
    const after = last?.endCursor;
    void ask(client, AgencyListDocument, { ...variables, first: pageSize, after }).then((data) =>
      setLater({ key, pages: [...pages, data.agencyStates] }),
    );
  };
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
  return {
    answer,
    rows,
    left: last?.hasNextPage ? (first?.totalCount ?? 0) - rows.length : 0,
    more,
    all,
    variables,
  };
};
