import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { AskingContext } from './asking-link';

/** Asks once, past the cache: what a reader runs by hand must be what the server says now. */
export const ask = async <Data, Variables extends OperationVariables>(
  client: ApolloClient,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  context?: AskingContext,
): Promise<Data> => {
  const { data } = await client.query({
    query: document,
    variables,
    fetchPolicy: 'no-cache',
    // Why not shared: one that is under way may have been asked before the data changed.
    context: { ...context, anew: true, queryDeduplication: false },
  } as never);
  if (data === undefined || data === null) throw new Error('The server gave no answer');
  return data as Data;
};

export interface Page {
  endCursor: string | null;
  hasNextPage: boolean;
}

export const mostPages = 50;

/** The pages of a list in their order. */
export interface AllPages<Data> {
  pages: Data[];
  /** The list goes on behind the last of them: there were more pages than are asked for at once. */
  cut: boolean;
}

/** Asks page after page until the last one, and says where it stopped before the end. */
export const askAll = async <Data, Variables extends OperationVariables & { after?: unknown }>(
  client: ApolloClient,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pageOf: (data: Data) => Page,
): Promise<AllPages<Data>> => {
  const pages: Data[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const data: Data = await ask(client, document, { ...variables, after });
    pages.push(data);
    const { endCursor, hasNextPage } = pageOf(data);
    if (!hasNextPage || endCursor === null) return { pages, cut: false };
    after = endCursor;
  }
  return { pages, cut: true };
};
