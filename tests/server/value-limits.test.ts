import { afterAll, beforeEach, expect, test } from 'vitest';
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

/** The argument of each question that says how many, and the most that it may be. */
const sized = [
  ['innovationGroups(first: $n) { totalCount }', 1_000],
  ['agencyGroups(first: $n) { totalCount }', 1_000],
  ['replicationChains(first: $n) { asOf }', 100],
  ['couldCopy(agency: "DPMK", first: $n) { asOf }', 100],
  ['agencyStates(first: $n) { totalCount }', 500],
  ['innovationLines(first: $n) { totalCount }', 500],
  ['adoptionLines(first: $n) { totalCount }', 500],
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
  ['dataset { records(upTo: 0) { innovations } }', 'upTo', 1_000_000],
  ['dataset { records(upTo: 1000001) { innovations } }', 'upTo', 1_000_000],
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
