import type { ApolloClient, DocumentNode } from '@apollo/client';
import { getMainDefinition } from '@apollo/client/utilities';
import type { FieldNode } from 'graphql';

/** The places in the cache where the answer to a question lies. */
const placesOf = (
  { cache }: ApolloClient,
  document: DocumentNode,
  variables: Record<string, unknown>,
): string[] =>
  getMainDefinition(cache.transformDocument(document))
    .selectionSet.selections.filter((each): each is FieldNode => each.kind === 'Field')
    .map((field) =>
      (cache as unknown as Placing).policies.getStoreFieldName({
        typename: 'Query',
        fieldName: field.name.value,
        field,
        variables,
      }),
    );

interface Placing {
  policies: { getStoreFieldName: (field: object) => string };
}

/** Forgets the answers that no part of the page shows: whoever comes back to them asks anew. */
const forgetUnseen = (client: ApolloClient) => {
  const seen = new Set(
    [...client.getObservableQueries('active')].flatMap(({ query, variables }) =>
      placesOf(client, query, variables ?? {}),
    ),
  );
  const { ROOT_QUERY = {} } = client.extract() as Record<string, Record<string, unknown>>;
  const unseen = Object.keys(ROOT_QUERY).filter((key) => key !== '__typename' && !seen.has(key));
  for (const fieldName of unseen)
    client.cache.evict({ id: 'ROOT_QUERY', fieldName, broadcast: false });
};

/** Asks all that the page shows anew; what is shown stays until its answer is there. */
export const refresh = async (client: ApolloClient): Promise<{ whole: boolean }> => {
  forgetUnseen(client);
  const { results = [] } = client.refetchQueries({ include: 'active' }) as unknown as {
    results?: Promise<unknown>[];
  };
  const outcomes = await Promise.allSettled(results);
  return { whole: outcomes.every(({ status }) => status === 'fulfilled') };
};
