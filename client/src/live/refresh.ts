import type { ApolloClient, DocumentNode } from '@apollo/client';
import { getMainDefinition } from '@apollo/client/utilities';
import type { FieldNode } from 'graphql';
import { addressOfQuestion } from '../apollo/asking-link';
import { forgetFirstAnswers } from '../apollo/first-answers';
import { connection } from './connection';
import type { KeepingContext } from './keeping-link';

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

type Shown =
  ReturnType<ApolloClient['getObservableQueries']> extends Set<infer Query> ? Query : never;

const onPage = (client: ApolloClient): Shown[] => [...client.getObservableQueries('active')];

const questionOf = ({ query, variables }: Shown): string =>
  addressOfQuestion({ query, variables: variables ?? {} });

/** Kept answers of pages that were left are forgotten too: who comes back to them asks anew. */
export const forgetLeft = (client: ApolloClient) => {
  const shown = new Set(onPage(client).map(questionOf));
  if (connection.kept().every((question) => shown.has(question))) return;
  forgetUnseen(client);
  connection.showsOnly(shown);
};

/**
 * The questions whose answer on the page is not of now: a kept one, and after the data have changed also
 * one that failed, since what stood there before still stands.
 */
export const notTrue = (client: ApolloClient, hasNews: boolean): Shown[] => {
  forgetLeft(client);
  const kept = new Set(connection.kept());
  return onPage(client).filter(
    (shown) =>
      kept.has(questionOf(shown)) || (hasNews && shown.getCurrentResult().error !== undefined),
  );
};

const anew: KeepingContext & { queryDeduplication: boolean } = {
  anew: true,
  forPage: true,
  // Why not shared: one that is under way may be of before, and may never be answered.
  queryDeduplication: false,
};

/** Why so: a question that is asked again takes the context that it has, and is to have this one once. */
const askAnew = (shown: Shown): Promise<unknown> => {
  const { options } = shown;
  const { context } = options;
  options.context = { ...context, ...anew };
  const asked = shown.refetch();
  options.context = context;
  return asked;
};

/**
 * Asks questions of the page anew; what is shown stays until its answer is there. Only an answer of the
 * server itself will do: a kept one would stand there as if it were of now.
 */
export const refresh = async (questions: Shown[]): Promise<void> => {
  await Promise.allSettled(questions.map(askAnew));
};

/** Asks all that the page shows anew, and forgets the rest. */
export const refreshAll = async (client: ApolloClient): Promise<void> => {
  forgetFirstAnswers(client);
  forgetUnseen(client);
  await refresh(onPage(client));
};
