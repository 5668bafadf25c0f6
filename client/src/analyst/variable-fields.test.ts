import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operationOf, readQuery } from './read-query';
import {
  missingVariables,
  shownValue,
  variableFields,
  withVariable,
  writtenValue,
} from './variable-fields';

const schema = buildSchema(`
  scalar Day
  enum Level { AGENCY UNIT }
  input Filter { kind: String }
  type Query { a(day: Day): Int }
`);

const fieldsOf = (declared: string, known = schema) =>
  variableFields(operationOf(readQuery(`query (${declared}) { a }`), null), known);

describe('the form of the variables', () => {
  it.each([
    ['$v: Day', 'day'],
    ['$v: Int!', 'whole'],
    ['$v: Float', 'number'],
    ['$v: Boolean', 'yesno'],
    ['$v: String', 'text'],
    ['$v: Level', 'choice'],
    ['$v: [Level!]', 'choices'],
    ['$v: [String!]!', 'texts'],
    ['$v: [Int!]', 'json'],
    ['$v: Filter', 'json'],
    ['$v: [[String]]', 'json'],
    ['$v: Unheard', 'json'],
    ['$v: constructor', 'json'],
  ])('asks for %s as %s', (declared, kind) => {
    expect(fieldsOf(declared)).toMatchObject([{ name: 'v', kind }]);
  });

  it('knows the choices of an enumeration, and asks for JSON while the schema is not there', () => {
    expect(fieldsOf('$level: Level')[0]?.options).toEqual(['AGENCY', 'UNIT']);
    const operation = operationOf(readQuery('query ($level: Level) { a }'), null);
    expect(variableFields(operation, null)).toMatchObject([{ kind: 'json', options: [] }]);
  });

  it('says what has to be given, and what counts where nothing is', () => {
    expect(fieldsOf('$a: Int!, $b: Int! = 5, $c: Level = UNIT')).toMatchObject([
      { required: true, usual: null, type: 'Int!' },
      { required: false, usual: '5' },
      { required: false, usual: 'UNIT' },
    ]);
    expect(missingVariables(fieldsOf('$a: Int!, $b: Int'), {})).toEqual(['a']);
    expect(missingVariables(fieldsOf('$a: Int!'), { a: null })).toEqual(['a']);
    expect(missingVariables(fieldsOf('$a: Int!'), { a: 0 })).toEqual([]);
  });
});

describe('what is written into a field', () => {
  it.each([
    ['day', '2026-02-28', { value: '2026-02-28' }],
    ['day', '2026-02-30', { fault: 'day' }],
    ['whole', '-12', { value: -12 }],
    ['whole', '1,5', { fault: 'whole' }],
    ['number', '0,5', { value: 0.5 }],
    ['number', 'many', { fault: 'number' }],
    ['yesno', 'false', { value: false }],
    ['texts', 'a, b ,,c', { value: ['a', 'b', 'c'] }],
    ['text', ' a ', { value: ' a ' }],
    ['json', '{"kind":"DINAS"}', { value: { kind: 'DINAS' } }],
    ['json', '{kind', { fault: 'json' }],
    ['json', '['.repeat(9_000) + ']'.repeat(9_000), { fault: 'json' }],
    ['text', '  ', { value: undefined }],
  ] as const)('%s: %s', (kind, text, written) => {
    expect(writtenValue(kind, text)).toEqual(written);
  });

  it('is shown as it was written', () => {
    expect(shownValue('texts', ['a', 'b'])).toBe('a, b');
    expect(shownValue('json', { a: [1] })).toBe('{"a":[1]}');
    expect(shownValue('yesno', false)).toBe('false');
    expect(shownValue('text', null)).toBe('');
  });

  it('is left out where nothing is given', () => {
    expect(withVariable({ a: 1, b: 2 }, 'a', undefined)).toEqual({ b: 2 });
    expect(withVariable({ a: 1 }, 'a', 0)).toEqual({ a: 0 });
  });
});
