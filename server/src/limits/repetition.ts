import type { GraphQLError } from 'graphql';
import { errorCode } from '../graphql/errors.js';

/** What GraphQL says when it gives up comparing fields. */
const gaveUp = 'Validation aborted.';

/**
 * Fields of the same name have to be compared pair by pair, which GraphQL itself gives up after half a
 * million pairs. It is told like the other limits.
 */
export function tellRepetition(error: GraphQLError): void {
  if (error.message !== gaveUp) return;
  error.message = 'The query selects the same fields over and over: please select each once.';
  Object.assign(error.extensions, { code: errorCode.limitExceeded, limit: 'repetition' });
}
