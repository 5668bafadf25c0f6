import type { ApolloClient, DocumentNode, OperationVariables } from '@apollo/client';
import { Kind } from 'graphql';
import { connection } from '../live/connection';
import { keptAnswers } from '../live/kept-answers';
import { addressOfQuestion } from './asking-link';

/** An answer that came with the page. */
export interface FirstAnswer {
  name: string;
  variables: Record<string, unknown>;
  answer: { data?: unknown };
}

type Waiting = Map<string, FirstAnswer>;

/** What came with the page and was not asked for yet; soon it is not of now any more. */
const waiting = new WeakMap<ApolloClient, Waiting>();

/** Without what is not given: it is the same question whether a variable is left out or undefined. */
const keyOf = (name: string | undefined, variables: OperationVariables): string =>
  JSON.stringify([
    name,
    Object.entries(variables)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => a.localeCompare(b)),
  ]);

const nameOf = ({ definitions }: DocumentNode): string | undefined =>
  definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value;

export const giveFirstAnswers = (client: ApolloClient, answers: readonly FirstAnswer[]): void => {
  waiting.set(
    client,
    new Map(answers.map((each) => [keyOf(each.name, each.variables), each] as const)),
  );
};

/** Whoever asks from now on asks the server. */
export const forgetFirstAnswers = (client: ApolloClient): void => {
  waiting.delete(client);
};

export const readFirstAnswers = (): FirstAnswer[] => {
  try {
    return JSON.parse(document.getElementById('jawaban')?.textContent ?? '[]') as FirstAnswer[];
  } catch {
    return [];
  }
};

/** The day that it is by the server; it comes with the page. */
export const todayIn = (answers: readonly FirstAnswer[]): string | undefined =>
  answers
    .map(
      ({ answer }) => (answer.data as { dataset?: { today?: string } } | undefined)?.dataset?.today,
    )
    .find((today) => today !== undefined);

/**
 * Where the answer to a question came with the page, it is taken for what was asked: the first figures
 * need no way to the server, and stand in the first moment that is drawn.
 */
export const takeFirstAnswer = (
  client: ApolloClient,
  document: DocumentNode,
  variables: OperationVariables,
): void => {
  const answers = waiting.get(client);
  if (!answers || answers.size === 0) return;
  const key = keyOf(nameOf(document), variables);
  const data = answers.get(key)?.answer.data;
  if (!answers.delete(key) || !data) return;
  // Why transformed: an answer is kept under the fields that are asked for, and the client adds some.
  const query = client.cache.transformDocument(document);
  client.writeQuery({ query, variables, data } as never);
  // Why later: this is asked while the page is being drawn.
  queueMicrotask(connection.answered);
  // What came with the page is for a time without a server as well as what was asked for.
  keptAnswers
    .put(addressOfQuestion({ query, variables }), {
      result: { data },
      at: Math.round(performance.timeOrigin),
    })
    .catch(() => undefined);
};
