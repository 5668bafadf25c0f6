import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isCalendarDay } from './day.js';
import { errorCode } from './errors.js';

const expected = 'a calendar day, written like "2026-11-24"';

function parseDay(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw new GraphQLError(`Expected ${expected}.`, {
    nodes: node ?? null,
    extensions: { code: errorCode.invalidArgument },
  });
}

export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: `A calendar day as people in Medan count days (time zone Asia/Jakarta), without a time: ${expected}.`,
  serialize: (value) => String(value),
  parseValue: (value) => parseDay(value),
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined, node),
});
