import { useApolloClient } from '@apollo/client/react';
import { askAll, mostPages } from '../apollo/ask';
import { useAnswer } from '../apollo/useAnswer';
import { useFacts } from '../filter/facts';
import { readKinds } from '../filter/kinds';
import { useFilter } from '../filter/useFilter';
import {
  InnovationListDocument,
  type InnovationListQuery,
  type InnovationListQueryVariables,
} from '../gql/graphql';
import type { Answer } from '../ui/CardBody';
import { innovationFilterOf, innovationOrder } from './innovation-filter';

export type InnovationPage = InnovationListQuery['innovations'];
export type InnovationRow = InnovationPage['nodes'][number];

export const pageSize = 50;
const exportSize = 100;

/** Rows that one file holds at most; more would keep the reader and the server busy for minutes. */
export const mostRowsInFile = mostPages * exportSize;

/** The question that the address asks of the list. */
export const useInnovationQuestion = (): InnovationListQueryVariables => {
  const facts = useFacts();
  const { search, asOf, within } = useFilter();
  const { kinds } = readKinds(search.jenis, facts?.kinds ?? []);
  return {
    asOf,
    within,
    filter: innovationFilterOf(search, kinds),
    orderBy: innovationOrder(search.urut, facts?.records.innovations),
  };
};

/** One page of the list. Only the first is counted: the others have the same number. */
export const useInnovationPage = (
  question: InnovationListQueryVariables,
  after: string | null,
  ready = true,
): Answer<InnovationListQuery> =>
  useAnswer(
    InnovationListDocument,
    { ...question, first: pageSize, after, counted: after === null },
    ready,
  );

/** Every row under the filter, for a file. */
export const useAllInnovations = (
  question: InnovationListQueryVariables,
): (() => Promise<{ rows: InnovationRow[]; cut: boolean }>) => {
  const client = useApolloClient();
  return async () => {
    const asked = { ...question, first: exportSize, counted: false };
    const { pages, cut } = await askAll(
      client,
      InnovationListDocument,
      asked,
      (data) => data.innovations.pageInfo,
    );
    return { rows: pages.flatMap((page) => page.innovations.nodes), cut };
  };
};
