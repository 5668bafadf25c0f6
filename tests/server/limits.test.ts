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

/** The argument of each question that says how many, and the most that it may be. */
const sized = [
  ['innovationGroups(first: $n) { totalCount }', 1_000],
  ['agencyGroups(first: $n) { totalCount }', 1_000],
  ['replicationChains(first: $n) { asOf }', 100],
  ['couldCopy(agency: "DPMK", first: $n) { asOf }', 100],
  ['agencyStates(first: $n) { totalCount }', 500],
  ['innovationLines(first: $n) { totalCount }', 500],
  ['kippReadiness(first: $n) { asOf }', 50],
  ['search(text: "a", first: $n) { code }', 100],
  ['outcomes(first: 1) { nodes { measurements(first: $n) { note } } }', 500],
] as const;

test.for(sized)('%s: %i at most, and 1 at least', async ([question, allowed]) => {
  const query = `query ($n: Int) { coverage { eligible } ${question} }`;
  const message = `Expected a number from 1 to ${allowed}.`;
  const refused = { status: 400, code: 'INVALID_ARGUMENT', argument: ['first'], message };
  const requested = allowed + 1;
  const beyond = { ...refused, limit: 'rows', allowed, requested };
  expect(await refusal(query, { n: requested })).toEqual(beyond);
  expect(await refusal(`{ ${question.replace('$n', String(requested))} }`)).toEqual(beyond);
  for (const n of [0, -5]) expect(await refusal(query, { n })).toEqual(refused);
  expect(statements).toBe(0);
});

test.for([
  ['survival(years: 21) { asOf }', 'years', 20],
  ['outcomeSummary(staleAfterMonths: 121) { asOf }', 'staleAfterMonths', 120],
  ['facilitationEffect(withinDays: 0) { asOf }', 'withinDays', 730],
] as const)('%s is refused before anything runs too', async ([question, argument, most]) => {
  const message = `Expected a number from 1 to ${most}.`;
  const refused = { status: 400, code: 'INVALID_ARGUMENT', argument: [argument], message };
  expect(await refusal(`{ coverage { eligible } ${question} }`)).toEqual(refused);
  expect(statements).toBe(0);
});

const filterQuery =
  'query ($f: InnovationFilter) { coverage { eligible } innovations(filter: $f) { totalCount } }';
const nots = (many: number): object => (many === 0 ? {} : { not: nots(many - 1) });
const branches = (many: number) => ({ or: Array(many).fill({ digital: true }) });
/** Three lists of conditions: 1 + 3 × 1 and their branches. */
const conditions = (many: number) => ({
  and: [branches(19), branches(19), branches(many - 4 - 2 * 19)],
});
const text = (many: number) => 'x'.repeat(many);

test.for([
  // The outermost filter is the first.
  ['filterDepth', 6, nots(5), nots(6), ['filter', ...Array<string>(6).fill('not')]],
  [
    'filterDepth',
    6,
    { owner: { innovations: { or: [{ owner: nots(1) }] } } },
    { owner: { innovations: { or: [{ owner: nots(2) }] } } },
    ['filter', 'owner', 'innovations', 'or', '0', 'owner', 'not', 'not'],
  ],
  ['filterBranches', 20, branches(20), branches(21), ['filter', 'or']],
  ['filterConditions', 60, conditions(60), conditions(61), ['filter']],
  [
    'textLength',
    200,
    { owner: { search: text(200) } },
    { owner: { search: text(201) } },
    ['filter', 'owner', 'search'],
  ],
  ['textLength', 200, { codes: [text(200)] }, { codes: [text(201)] }, ['filter', 'codes']],
] as const)('%s: %i, not one more', async ([limit, allowed, within, beyond, argument]) => {
  expect((await ask(filterQuery, { f: within })).body.errors).toBeUndefined();
  statements = 0;
  const refused = {
    status: 400,
    code: 'INVALID_ARGUMENT',
    argument,
    limit,
    allowed,
    requested: allowed + 1,
    message: expect.stringContaining(String(allowed)),
  };
  expect(await refusal(filterQuery, { f: beyond })).toEqual(refused);
  const literal = JSON.stringify(beyond).replaceAll(/"(\w+)":/g, '$1:');
  expect(
    await refusal(filterQuery.replace('$f)', `${literal})`).replace('($f: InnovationFilter)', '')),
  ).toEqual(refused);
  expect(statements).toBe(0);
});

test('a filter that holds very much is refused without a walk through all of it', async () => {
  const wide = (depth: number): object =>
    depth === 0 ? { digital: true } : { and: Array(20).fill(wide(depth - 1)) };
  const began = performance.now();
  const many = `query ($f: InnovationFilter!) {
    innovations(filter: { and: [${'$f '.repeat(20)}] }) { totalCount } }`;
  expect(await refusal(many, { f: wide(2) })).toMatchObject({
    status: 400,
    limit: 'filterConditions',
    allowed: 60,
  });
  expect(performance.now() - began).toBeLessThan(2_000);
});

test('a text of 201 characters is refused before anything runs, a cursor is read', async () => {
  const refused = { status: 400, limit: 'textLength', allowed: 200, requested: 201 };
  for (const [question, argument] of [
    [`coverage(within: "${text(201)}") { asOf }`, 'within'],
    [`search(text: "${text(201)}") { code }`, 'text'],
    [`agencyStates(kinds: ["A", "${text(201)}"]) { totalCount }`, 'kinds'],
  ]) {
    const query = `{ innovationTotals { recorded } ${question} }`;
    expect(await refusal(query)).toMatchObject({ ...refused, argument: [argument] });
  }
  expect(statements).toBe(0);
  expect(await refusal(`{ innovations(after: "${text(201)}") { totalCount } }`)).toMatchObject({
    argument: ['after'],
    message: expect.stringContaining('same order'),
  });
});

const filtered = 'query ($f: InnovationFilter) { innovations(filter: $f) { totalCount } }';
const grouped =
  'query ($f: InnovationFilter) { innovationGroups(filter: $f) { totals { count } } }';
/** So many times something around nothing, as JSON. */
const nested = (count: number, before: string, after: string) =>
  `${before.repeat(count)}${after.repeat(count)}`;
const filterOf = (count: number, before: string, after: string) =>
  `${before.repeat(count)}{}${after.repeat(count)}`;

test.for([
  // A list and an object each time, and the empty filter inside: 2 × 15 + 1.
  ['and 15 times', grouped, 'f', filterOf(15, '{"and":[', ']}'), 31, ['filter', 'and']],
  ['not 32 times', grouped, 'f', filterOf(32, '{"not":', '}'), 33, ['filter', 'not']],
  [
    'not ten thousand times',
    filtered,
    'f',
    filterOf(10_000, '{"not":', '}'),
    10_001,
    ['filter', 'not'],
  ],
  [
    'lists in a variable that is not declared',
    '{ __typename }',
    'x',
    nested(20_000, '[', ']'),
    20_000,
    ['x', '0'],
  ],
] as const)('a value nested too deeply is refused, not walked: %s', async (asked) => {
  const [, query, name, value, requested, argument] = asked;
  const reply = await http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: `{"query":${JSON.stringify(query)},"variables":{"${name}":${value}}}`,
  });
  expect(reply.statusCode).toBe(400);
  expect(reply.json().errors).toMatchObject([
    {
      message: 'Expected lists and objects at most 30 inside one another.',
      extensions: {
        code: 'INVALID_ARGUMENT',
        argument,
        limit: 'valueDepth',
        allowed: 30,
        requested,
      },
    },
  ]);
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
