import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  faultsBySchema,
  knownVariables,
  operationOf,
  readQuery,
  textOfOperation,
  withFirst,
} from './read-query';

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

describe('a text that holds several operations', () => {
  const text = `# All of it
query A { ...F }

query B {
  b # of it
}
fragment F on Query { ...G }
fragment G on Query { g }`;

  it('is narrowed to one with the fragments that it uses, as they are written', () => {
    expect(textOfOperation(text, 'B')).toBe('query B {\n  b # of it\n}');
    expect(textOfOperation(text, 'A')).toBe(
      'query A { ...F }\n\nfragment F on Query { ...G }\n\nfragment G on Query { g }',
    );
    expect(textOfOperation(text, null)).toBe(textOfOperation(text, 'A'));
  });

  it('stays as it is where it holds one alone, or can not be read', () => {
    const one = ' # one\nquery A { a } fragment F on Query { f }';
    expect(textOfOperation(one, 'A')).toBe(one);
    expect(textOfOperation('query A { a', 'A')).toBe('query A { a');
  });

  it('begins with the one that is run, and loses none', () => {
    expect(withFirst(text, 'A')).toBe(text);
    const turned = withFirst(text, 'B');
    expect(operationOf(readQuery(turned), null)?.name?.value).toBe('B');
    expect(textOfOperation(turned, 'A')).toBe(textOfOperation(text, 'A'));
    expect(turned).toContain('# All of it');
  });

  it('is narrowed also where a fragment spreads itself', () => {
    const endless = 'query A { ...F } query B { b } fragment F on Query { ...F }';
    expect(textOfOperation(endless, 'B')).toBe('query B { b }');
  });
});
