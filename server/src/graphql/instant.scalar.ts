import { GraphQLError, GraphQLScalarType } from 'graphql';
import { errorCode } from './errors.js';

function refuse(): never {
  throw new GraphQLError('No argument takes a moment in time.', {
    extensions: { code: errorCode.invalidArgument },
  });
}

/** Only ever an answer: no question takes a moment. */
export const InstantScalar = new GraphQLScalarType<string, string>({
  name: 'Instant',
  description: 'A moment in time in UTC, as ISO 8601 with seconds: "2026-11-24T04:05:06Z".',
  serialize: (value) => String(value),
  parseValue: refuse,
  parseLiteral: refuse,
});
