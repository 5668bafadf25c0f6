import type { ApolloServer } from '@apollo/server';
import type { Context } from '../graphql/context.js';
import { refusedBy } from './export-error.js';

export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Asks one question as anyone would, and gives its answer whole or refuses. */
export type Ask = (question: Question) => Promise<Record<string, unknown>>;

/** Asks the server that answers `/graphql`: with its limits, its five seconds for each, its errors. */
export function askingOf(apollo: ApolloServer<Context>, context: () => Context): Ask {
  return async ({ query, variables = {} }) => {
    const { body } = await apollo.executeOperation(
      { query, variables },
      { contextValue: context() },
    );
    if (body.kind !== 'single') throw new Error('an answer came in pieces');
    const { data, errors = [] } = body.singleResult;
    if (errors.length > 0 || !data) throw refusedBy(errors);
    return data;
  };
}
