import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { firstPossibleDay, isPossibleDay, lastPossibleDay } from './day.js';
import { errorCode } from './errors.js';

const expected = `a calendar day from ${firstPossibleDay} to ${lastPossibleDay}, written like "2026-11-24"`;

function refuse(): never {
  throw new GraphQLError(`Expected ${expected}.`, {
    extensions: { code: errorCode.invalidArgument },
  });
}

function parseDay(value: unknown): string {
  return typeof value === 'string' && isPossibleDay(value) ? value : refuse();
}

export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: `A calendar day as people in Medan count days (time zone Asia/Jakarta), without a time: ${expected}.`,
  serialize: (value) => String(value),
  parseValue: parseDay,
  parseLiteral: (node: ValueNode) => (node.kind === Kind.STRING ? parseDay(node.value) : refuse()),
});
