import { checkRepetition } from '@satu-inovasi/server/limits/repetition';
import { getIntrospectionQuery, parse } from 'graphql';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../testkit/fresh-database.js';
import { watched } from '../testkit/watched.js';
import { servedCity } from './asking.js';

const city = await freshDatabase({ sample: true });
let statements = 0;
const reader = watched(city.reader, () => {
  statements += 1;
});
const { http, ask, refusal, close } = await servedCity(reader);
beforeEach(() => {
  statements = 0;
});
afterAll(async () => {
  await close();
  await city.drop();
});

const times = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');

/** Units below units, `pairs` times two fields inside one another, around something. */
const units = (pairs: number, inside: string): string =>
  pairs === 0 ? inside : `{ units(first: 1) { nodes ${units(pairs - 1, inside)} } }`;
const agency = (inside: string) => `{ agencies(first: 1) { nodes ${inside} } }`;

/** Fragments each of which holds the next one twice: the last stands two to the power of `many` times. */
const doubling = (many: number, type: string, last: string) =>
  `${times(many, (n) => `fragment F${n} on ${type} { ...F${n + 1} ...F${n + 1} }`)}
   fragment F${many} on ${type} { ${last} }`;

const kinds = (many: number) => `{ agencyStates(kinds: [${'"A" '.repeat(many)}]) { totalCount } }`;

/** Sixteen tokens around ten filters, each of them six around its values, of which the last has the rest. */
function ofTokens(tokens: number): string {
  const codes = (many: number) => `{ codes: [${'"A" '.repeat(many)}] }`;
  const filters = times(9, () => codes(192)) + codes(tokens - 16 - 60 - 9 * 192);
  return `{ innovations(filter: { and: [${filters}] }) { totalCount } }`;
}
const parents = '{ parent { code } }';

describe.each([
  ['depth', 10, 11, agency(units(3, parents)), agency(units(4, '{ code }'))],
  [
    'depth',
    10,
    11,
    `${agency('{ ...A }')} fragment A on Agency ${units(3, '{ ...B }')} fragment B on Agency ${parents}`,
    `${agency('{ ...A }')} fragment A on Agency ${units(4, '{ ...B }')} fragment B on Agency { code }`,
  ],
  [
    'aliases',
    30,
    31,
    `{ coverage { ${times(30, (n) => `a${n}: asOf`)} } }`,
    `{ coverage { ${times(31, (n) => `a${n}: __typename`)} } }`,
  ],
  [
    'rootFields',
    20,
    21,
    `{ ${times(20, () => '__typename')} }`,
    `{ ${times(20, () => '__typename')} ...A } fragment A on Query { __typename }`,
  ],
  [
    'directives',
    20,
    21,
    `{ coverage { ${times(20, () => 'asOf @include(if: true)')} } }`,
    `{ coverage { ${times(21, () => 'asOf @include(if: true)')} } }`,
  ],
  [
    'repetition',
    50,
    51,
    `{ coverage { ${times(25, () => 'eligible')} ...A } } fragment A on Coverage { ${times(25, () => 'eligible')} }`,
    `{ coverage { ${times(25, () => 'eligible')} ...A } } fragment A on Coverage { ${times(26, () => 'eligible')} }`,
  ],
  ['tokens', 2000, 2001, ofTokens(2000), ofTokens(2001)],
])('%s: %i, not %i', (limit, allowed, requested, within, beyond) => {
  test('as many as allowed are answered', async () => {
    expect((await ask(within)).body.errors).toBeUndefined();
  });

  test('one more is refused, and nothing was asked of the database', async () => {
    for (let again = 0; again < 2; again++) {
      expect(await refusal(beyond)).toMatchObject({
        status: 400,
        code: 'LIMIT_EXCEEDED',
        limit,
        allowed,
        requested,
        message: expect.stringContaining(`Allowed: ${allowed}; requested: ${requested}.`),
      });
    }
    expect(statements).toBe(0);
  });
});

test.for([
  ['rootFields', `{ ...F0 } ${doubling(30, 'Query', '__typename')}`],
  ['aliases', `${agency('{ ...F0 }')} ${doubling(30, 'Agency', 'a: code')}`],
  ['cost', `${agency('{ ...F0 }')} ${doubling(30, 'Agency', 'kind { code }')}`],
  [
    'depth',
    `${agency('{ ...F0 }')} ${times(30, (n) => `fragment F${n} on Agency { a: units { nodes { ...F${n + 1} } } b: units { nodes { ...F${n + 1} } } }`)} fragment F30 on Agency { code }`,
  ],
] as const)('a thousand million of %s are refused at once', async ([limit, query]) => {
  const began = performance.now();
  expect(await refusal(query)).toMatchObject({ status: 400, code: 'LIMIT_EXCEEDED', limit });
  // Why so long: what is meant is that it ends at all; a busy machine may take its time.
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(statements).toBe(0);
});

test.for([
  ['kippReadiness', 'KippCandidates', 'totalCount'],
  ['innovationGroups', 'InnovationGroups', 'totalCount'],
  ['agencyGroups { groups', 'AgencyGroup', 'count'],
  ['coverage', 'Coverage', 'eligible'],
] as const)(
  'fragments that double %s thirty times over are answered',
  async ([root, type, leaf]) => {
    const closing = root.includes('{') ? '}' : '';
    const { body } = await ask(`{ ${root} { ...F0 } ${closing} } ${doubling(30, type, leaf)}`);
    expect(body.errors).toBeUndefined();
  },
);

test.for([
  [490, `{ coverage { ${times(490, () => 'rate { value }')} } }`],
  [1_900, `{ agencies { nodes { ${times(1_900, () => 'code')} } } }`],
  // 20 × 94 of them are one place in the answer.
  [1_880, `{ ${times(20, () => `coverage { ${times(94, () => 'eligible')} }`)} }`],
  [
    60,
    `{ coverage { ...A ...A ... { ${times(30, () => 'eligible')} } } } fragment A on Coverage { ${times(30, () => 'eligible')} }`,
  ],
] as const)(
  'a field %i times in one place is refused, not compared',
  async ([requested, query]) => {
    expect(await refusal(query)).toMatchObject({
      status: 400,
      code: 'LIMIT_EXCEEDED',
      limit: 'repetition',
      allowed: 50,
      requested,
    });
    expect(statements).toBe(0);
  },
);

test('fragments that hold one another under many names are walked once each', () => {
  // Written out, 12 to the power of 9 places.
  const each = (n: number) => times(12, (m) => `f${m} { ...F${n + 1} }`);
  const fragments = `${times(9, (n) => `fragment F${n} on A { ${each(n)} }`)} fragment F9 on A { code }`;
  const began = performance.now();
  checkRepetition(parse(`{ ...F0 } ${fragments}`));
  expect(performance.now() - began).toBeLessThan(1_000);
  const last = fragments.replace(
    'code',
    times(51, () => 'code'),
  );
  expect(() => checkRepetition(parse(`{ ...F0 } ${last}`))).toThrow('requested: 51');
});

test('fragments that hold themselves are refused, not followed', async () => {
  const { status, body } = await ask(
    `${agency('{ ...A }')} fragment A on Agency { units { nodes { ...B } } } fragment B on Agency { units { nodes { ...A } } }`,
  );
  expect(status).toBe(400);
  expect(body.errors?.[0]?.message).toContain('Cannot spread fragment "A" within itself');
  expect(statements).toBe(0);
});

test.for([
  ['innovations(first: 101) { totalCount }', ['first'], {}],
  ['innovations(last: 101) { totalCount }', ['last'], {}],
  ['innovations(first: $n) { totalCount }', ['first'], { n: 101 }],
  ['agencies(first: 1) { nodes { innovations(first: $n) { totalCount } } }', ['first'], { n: 101 }],
] as const)(
  '%s: a page of records has 100 rows at most',
  async ([question, argument, variables]) => {
    const query = question.includes('$n') ? `query ($n: Int) { ${question} }` : `{ ${question} }`;
    expect(await refusal(query, variables)).toMatchObject({
      status: 400,
      code: 'INVALID_ARGUMENT',
      argument,
      message: 'Expected a number from 1 to 100.',
      limit: 'page',
      allowed: 100,
      requested: 101,
    });
    expect(statements).toBe(0);
  },
);

test.for([
  [kinds(251), {}, ['kinds']],
  [
    'query ($k: [String!]) { agencyStates(kinds: $k) { totalCount } }',
    { k: Array(251).fill('A') },
    ['kinds'],
  ],
  [
    'query ($f: InnovationFilter) { innovations(filter: $f) { totalCount } }',
    { f: { not: { codes: Array(251).fill('A') } } },
    ['filter', 'not', 'codes'],
  ],
] as const)('a list of 251 values is too long', async ([query, variables, argument]) => {
  expect(await refusal(query, variables)).toMatchObject({
    status: 400,
    code: 'INVALID_ARGUMENT',
    argument,
    message: 'Expected a list of at most 250 values, not 251.',
    limit: 'listValues',
    requested: 251,
  });
  expect(statements).toBe(0);
});

describe('introspection', () => {
  test('of an IDE and of a code generator is answered', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const { body, cost } = await ask(query);
    expect(body.errors).toBeUndefined();
    expect(cost).toEqual({ requested: 0, allowed: 5_000, used: 0 });
  });

  test.for([
    [
      'introspectionDepth',
      `{ __type(name: "Query") { ${'ofType { '.repeat(20)} name ${'} '.repeat(20)} } }`,
    ],
    [
      'introspection',
      `{ __schema { types { ${times(15, (n) => `a${n}: fields { type { ${n === 0 ? times(15, (m) => `b${m}: fields { name }`) : 'name'} } }`)} } } }`,
    ],
    [
      'aliases',
      `{ ${times(1, () => '__schema')} { types { ${times(31, (n) => `a${n}: name`)} } } }`,
    ],
  ] as const)('too much of it is refused by %s', async ([limit, query]) => {
    expect(await refusal(query)).toMatchObject({ status: 400, code: 'LIMIT_EXCEEDED', limit });
  });
});

test('several queries in one request are refused', async () => {
  const payload = Array(2).fill({ query: '{ coverage { eligible } }' });
  const reply = await http.inject({ method: 'POST', url: '/graphql', payload });
  expect(reply.statusCode).toBe(400);
  expect(reply.json().errors).toHaveLength(1);
  expect(statements).toBe(0);
});
