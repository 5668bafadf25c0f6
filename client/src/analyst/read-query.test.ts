import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { faultsBySchema, knownVariables, operationOf, readQuery } from './read-query';

describe('reading a query', () => {
  it('tells where it can not be read', () => {
    const { operations, fault } = readQuery('{\n  coverage {\n');
    expect(operations).toEqual([]);
    expect(fault).toEqual({
      message: 'Expected Name, found <EOF>.',
      place: { line: 3, column: 1 },
    });
  });

  it('runs the operation that is chosen, else the first', () => {
    const read = readQuery('query A { a } query B { b } fragment F on X { f }');
    expect(operationOf(read, 'B')?.name?.value).toBe('B');
    expect(operationOf(read, 'C')?.name?.value).toBe('A');
    expect(operationOf(readQuery(''), null)).toBeNull();
  });

  it('hands over only variables that the operation knows', () => {
    const operation = operationOf(readQuery('query ($a: Int, $toString: Int) { x }'), null);
    expect(knownVariables(operation, { a: 1, b: 2 })).toEqual({ a: 1 });
    expect(knownVariables(null, { a: 1 })).toEqual({});
  });

  it('tells what does not fit the schema, and where', () => {
    const schema = buildSchema('type Query { covered: Int }');
    expect(faultsBySchema(schema, parse('{\n  covered\n  nope\n}'))).toEqual([
      {
        message: 'Cannot query field "nope" on type "Query".',
        places: [{ line: 3, column: 3 }],
        limit: null,
      },
    ]);
    expect(faultsBySchema(schema, parse('{ a b c d e f g h }'))).toHaveLength(5);
    expect(faultsBySchema(schema, parse('{ covered }'))).toEqual([]);
  });
});
