import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';
import { watched } from '../testkit/watched.js';
import { manyRecords } from './many-records.js';

/*
 * What a question costs is told by the pages of tables and indexes that its statements touch. It may
 * grow with the answer, never with how much else is stored: in a table ten times as large it is no more
 * than the pages by which its indexes are deeper.
 */

const [small, large] = [100, 1_000];

async function cityOf(agencies: number) {
  const city = await freshDatabase({ sample: false });
  await manyRecords(city.db, agencies);
  // Why: what the first look at new rows does once for all would be counted to whoever looks first.
  await sql`vacuum`.execute(city.db);
  const statements: { sql: string; parameters: readonly unknown[] }[] = [];
  const served = await servedCity(watched(city.reader, (query) => statements.push(query)));
  const costOf = async (query: string) => {
    statements.length = 0;
    const { body } = await served.ask(query);
    expect(body.errors).toBeUndefined();
    const asked = [...statements];
    let buffers = 0;
    for (const statement of asked) buffers += await buffersOf(statement);
    return { statements: asked.length, buffers };
  };
  const buffersOf = async (statement: { sql: string; parameters: readonly unknown[] }) => {
    const explain = {
      ...sql``.compile(city.db),
      ...statement,
      sql: `explain (analyze, buffers, format json) ${statement.sql}`,
    };
    const { rows } = await city.db.executeQuery<{
      'QUERY PLAN': [{ Plan: Record<string, number> }];
    }>(explain);
    const plan = rows[0]?.['QUERY PLAN'][0].Plan ?? {};
    return (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
  };
  return {
    costOf,
    refusal: served.refusal,
    drop: async () => {
      await served.close();
      await city.drop();
    },
  };
}

const cities = await Promise.all([cityOf(small), cityOf(large)]);
afterAll(() => Promise.all(cities.map(({ drop }) => drop())));
const [smallCity, largeCity] = cities as [
  Awaited<ReturnType<typeof cityOf>>,
  Awaited<ReturnType<typeof cityOf>>,
];

const cursor = (...keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString('base64');

test.for([
  [
    'a page in the order of titles',
    '{ innovations(first: 25) { nodes { code owner { code } } } }',
    2,
  ],
  [
    'a page with what is on record of each',
    '{ innovations(first: 25) { nodes { code adopters credit { counts } kippReadiness { fulfilled } indexIndicators { level } } } }',
    5,
  ],
  [
    'a page behind a cursor',
    `{ innovations(first: 25, after: "${cursor('innovation TITLE', 'Layanan 8', 1, 1)}") { nodes { code } } }`,
    1,
  ],
  [
    'the page before a cursor',
    `{ innovations(last: 25, before: "${cursor('innovation TITLE', 'Layanan 8', 1, 1)}") { nodes { code } } }`,
    1,
  ],
  [
    'agencies in the order of names',
    '{ agencies(first: 25) { nodes { code source { file } } } }',
    1,
  ],
  ['adoptions in the order of codes', '{ adoptions(first: 25) { nodes { code applied } } }', 1],
  [
    'outcomes in the order of codes',
    '{ outcomes(first: 25) { nodes { code latest { improvement } } } }',
    1,
  ],
  [
    'one innovation by its code',
    '{ innovation(code: "A7-3") { code stages { stage } adoptions { nodes { code } } } }',
    3,
  ],
  [
    'innovations by their codes',
    '{ innovations(filter: { codes: ["A7-3", "A8-4"] }) { totalCount nodes { code } } }',
    2,
  ],
  [
    'innovations of an agency',
    '{ innovations(filter: { owner: { codes: ["A7"] } }) { totalCount nodes { code } } }',
    2,
  ],
  [
    'adoptions by an agency',
    '{ adoptions(filter: { adopter: { codes: ["A7"] } }) { totalCount nodes { code } } }',
    2,
  ],
  ['the trail', '{ trail(first: 25) { nodes { action recordKey { value } } } }', 1],
  [
    'the trail of a record',
    '{ innovation(code: "A7-3") { trail { totalCount nodes { changes { field before after } } } } }',
    3,
  ],
  ['a search for what few records hold', '{ search(text: "A7-3") { kind code } }', 1],
  [
    'an agency and all that it has',
    '{ agencies(filter: { codes: ["A7"] }) { nodes { innovations(first: 25) { nodes { adoptions { nodes { adopter { code } } } outcomes { nodes { measurements { value } } } } } } } }',
    6,
  ],
] as const)('%s costs as much in a table ten times as large', async ([, query, statements]) => {
  const [few, many] = [await smallCity.costOf(query), await largeCity.costOf(query)];
  expect(few.statements).toBe(statements);
  expect(many.statements).toBe(statements);
  expect(few.buffers).toBeGreaterThan(0);
  expect(many.buffers).toBeLessThan(few.buffers * 2 + 30);
});

test('the measure sees what grows: a count of everything does', async () => {
  const query = '{ innovations(first: 1) { totalCount } }';
  const [few, many] = [await smallCity.costOf(query), await largeCity.costOf(query)];
  expect(many.buffers).toBeGreaterThan(few.buffers * 5);
});

test('more rows than one nested list may bring are refused, not read', async () => {
  const query = `{ agencies(first: 100) { nodes { innovations(first: 10) { nodes {
    adoptions(first: 100) { nodes { code } } } } } } }`;
  expect(await smallCity.refusal(query)).toMatchObject({
    code: 'INVALID_ARGUMENT',
    argument: ['first'],
    message: expect.stringContaining('at most 20000'),
  });
});

test('a page four times as long costs at most about four times as much', async () => {
  const page = (first: number) =>
    `{ innovations(first: ${first}) { nodes { code owner { code } } } }`;
  const [short, long] = [await largeCity.costOf(page(25)), await largeCity.costOf(page(100))];
  expect(long.buffers).toBeGreaterThan(short.buffers);
  expect(long.buffers).toBeLessThan(short.buffers * 5);
});

test('a hundred agencies with their innovations, adoptions and adopters take four statements', async () => {
  const nested = (first: number) => `{ agencies(first: ${first}) { nodes { code
    innovations(first: 10) { nodes { code adoptions(first: 10) { nodes { code adopter { code } } } } } } } }`;
  expect(await largeCity.costOf(nested(2))).toMatchObject({ statements: 4 });
  expect(await largeCity.costOf(nested(100))).toMatchObject({ statements: 4 });
});
