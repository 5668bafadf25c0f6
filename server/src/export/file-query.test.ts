import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { fileQuery } from './file-query.js';

const schema = buildSchema('type Query { covered(level: String): Int, eligible: Int }');

const textFor = (query: string, operationName: string | null, field = 'covered') =>
  fileQuery(schema, {
    ...{ field, format: 'csv', lang: 'id', comment: true },
    ...{ query, operationName, variables: {}, others: new Map() },
  }).text;

it('tells the reader of a file the query that it was made from', () => {
  expect(textFor('{ covered(level: "UNIT") # of it\n }', null)).toBe('{covered(level:"UNIT")}');
});

it('tells of the operation that was meant alone, with the fragments that it uses', () => {
  const query = `query A { eligible ...G } query B { ...F }
    fragment F on Query { covered } fragment G on Query { covered }`;
  expect(textFor(query, 'B')).toBe('query B{...F}fragment F on Query{covered}');
  expect(textFor(query, 'A')).toBe('query A{eligible ...G}fragment G on Query{covered}');
});
