import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { type Asked, type CostlyCity, costlyCity } from './costly-city.js';

/*
 * What a question costs is told by the pages of tables and indexes that its statements touch. It may
 * grow with the answer, never with how much else is stored: with eight times as many governments it is
 * no more than the pages by which indexes are deeper.
 */

const [small, large] = await Promise.all([costlyCity(6), costlyCity(48)]);
afterAll(() => Promise.all([small.drop(), large.drop()]));

/** What `ask` costs in both, with as many statements as it says. */
async function bothCosts(statements: number, ask: (city: CostlyCity) => string) {
  const few = await small.costOf(ask(small));
  const many = await large.costOf(ask(large));
  expect(few.statements).toBe(statements);
  expect(many.statements).toBe(statements);
  expect(few.buffers).toBeGreaterThan(0);
  return [few.buffers, many.buffers] as const;
}

/** Far below the eight times that a walk through everything stored would take. */
const notMore = ([few, many]: readonly [number, number]) => expect(many).toBeLessThan(few * 3 + 50);

/** The orders of each list, with the keys of a row about halfway down in a city of so many governments. */
const orders: Record<string, Record<string, (governments: number) => readonly unknown[]>> = {
  agencies: { NAME: () => ['Dinas 8'], CODE: (n) => [n / 2, 'A'] },
  innovations: {
    TITLE: () => ['Layanan 8'],
    CODE: (n) => [n / 2, 'A'],
    NEWEST: () => ['2020-11-20'],
    STAGE: () => ['IMPLEMENTATION'],
    OWNER: () => ['Dinas 8'],
  },
  adoptions: {
    CODE: (n) => [n / 2, 'A'],
    NEWEST: () => ['2021-06-08'],
    INNOVATION: () => ['Layanan 8'],
    ADOPTER: () => ['Dinas 8'],
  },
  outcomes: {
    CODE: (n) => [n / 2, 'A'],
    INDICATOR: () => ['lama menunggu 8'],
    INNOVATION: () => ['Layanan 8'],
  },
  facilitations: {
    NEWEST: () => ['2022-01-20'],
    NAME: () => ['Lokakarya 8'],
    CODE: (n) => [n / 2, 'A'],
  },
  recognitions: {
    NEWEST: () => ['2020-11-20'],
    NAME: () => ['Juara 8'],
    RANK: () => [5],
    CODE: (n) => [n / 2, 'A'],
  },
  commitments: {
    DUE: () => ['2025-10-28'],
    NEWEST: () => ['2023-10-28'],
    AGENCY: () => ['Dinas 8'],
    CODE: (n) => [n / 2, 'A'],
  },
};
const recordOf: Record<string, string> = { agencies: 'agency' };
const sorted = Object.entries(orders).flatMap(([list, each]) =>
  Object.entries(each).map(([order, keys]) => ({ list, order, keys })),
);

describe.each(sorted)('$list by $order', ({ list, order, keys }) => {
  test('the first page', async () => {
    notMore(
      await bothCosts(1, () => `{ ${list}(first: 20, orderBy: ${order}) { nodes { code } } }`),
    );
  });

  test.each([
    ['forwards', 'first: 20, after'],
    ['backwards', 'last: 20, before'],
  ])('a page halfway down, %s', async (_, page) => {
    notMore(
      await bothCosts(1, ({ governments }) => {
        const record = recordOf[list] ?? list.replace(/s$/, '');
        const held = [`${record} ${order}`, ...keys(governments), 1, 1];
        const cursor = Buffer.from(JSON.stringify(held)).toString('base64');
        return `{ ${list}(${page}: "${cursor}", orderBy: ${order}) { nodes { code } } }`;
      }),
    );
  });
});

describe.each(Object.keys(orders))('%s of one government among many', (list) => {
  test.each(Object.keys(orders[list] ?? {}))('by %s', async (order) => {
    notMore(
      await bothCosts(
        2,
        () =>
          `{ ${list}(first: 20, within: "G3", orderBy: ${order}) { totalCount nodes { code } } }`,
      ),
    );
  });
});

/** What stands in the title of G3A7N3, and nowhere else. */
const rareWord = createHash('md5').update('G3A73').digest('hex');

const named: readonly (readonly [string, number, Asked])[] = [
  [
    'innovations of all governments together',
    1,
    '{ innovations(within: "REKAAN") { nodes { code } } }',
  ],
  [
    'innovations of an agency and what is below it',
    2,
    '{ innovations(within: "G3A7") { totalCount nodes { code } } }',
  ],
  [
    'innovations by the codes of their owners',
    2,
    '{ innovations(filter: { owner: { codes: ["G3A7"] } }) { totalCount nodes { code } } }',
  ],
  [
    'innovations by codes',
    2,
    '{ innovations(filter: { codes: ["G3A7N3", "G2A8N4"] }) { totalCount nodes { code } } }',
  ],
  [
    'innovations that an agency adopts',
    2,
    '{ innovations(filter: { adoptions: { adopter: { codes: ["G3A7"] } } }) { totalCount nodes { code } } }',
  ],
  [
    'innovations found by a word',
    2,
    `{ innovations(filter: { search: "${rareWord}" }) { totalCount nodes { code } } }`,
  ],
  [
    'innovations for which something common holds',
    1,
    '{ innovations(filter: { measured: true, adopted: true, recognised: true, counts: true }) { nodes { code } } }',
  ],
  [
    'innovations for which one of two things holds',
    1,
    '{ innovations(filter: { or: [{ adoptions: { applied: true } }, { not: { recognised: true } }] }) { nodes { code } } }',
  ],
  [
    'agencies by an innovation',
    2,
    '{ agencies(filter: { innovations: { codes: ["G3A7N3"] } }) { totalCount nodes { code } } }',
  ],
  [
    'agencies that have adopted',
    1,
    '{ agencies(first: 20, filter: { hasAdopted: true, hasCountingInnovation: true }) { nodes { code } } }',
  ],
  [
    'adoptions by an agency',
    2,
    '{ adoptions(filter: { adopter: { codes: ["G3A7"] } }) { totalCount nodes { code } } }',
  ],
  [
    'adoptions of the innovations of an agency',
    2,
    '{ adoptions(filter: { innovation: { owner: { codes: ["G3A7"] } } }) { totalCount nodes { code } } }',
  ],
  ['adoptions that are in use', 1, '{ adoptions(filter: { applied: true }) { nodes { code } } }'],
  [
    'outcomes of the innovations of an agency',
    2,
    '{ outcomes(filter: { innovation: { owner: { codes: ["G3A7"] } } }) { totalCount nodes { code } } }',
  ],
  ['outcomes that are better', 1, '{ outcomes(filter: { improved: true }) { nodes { code } } }'],
  [
    'facilitations that an agency attended',
    2,
    '{ facilitations(filter: { attendedBy: { codes: ["G3A7"] } }) { totalCount nodes { code } } }',
  ],
  [
    'recognitions of the innovations of an agency',
    2,
    '{ recognitions(filter: { innovation: { owner: { codes: ["G3A7"] } } }) { totalCount nodes { code } } }',
  ],
  [
    'commitments of an agency',
    2,
    '{ commitments(filter: { agency: { codes: ["G3A7"] } }) { totalCount nodes { code } } }',
  ],
  ['the imports', 1, '{ imports(first: 20) { nodes { number files { name } } } }'],
  ['the trail', 1, '{ trail(first: 20) { nodes { action recordKey { value } } } }'],
  [
    'the trail of one government',
    2,
    '{ trail(first: 20, within: "G3") { totalCount nodes { action } } }',
  ],
  [
    'the trail about a code',
    2,
    '{ trail(filter: { codes: ["G3A7N3"] }) { totalCount nodes { action } } }',
  ],
  [
    'one innovation by its code',
    3,
    '{ innovation(code: "G3A7N3") { code stages { stage } adoptions { nodes { code } } } }',
  ],
  ['one agency by its code', 1, '{ agency(code: "G3A7") { standing { state } } }'],
  [
    'the trail of a record',
    3,
    '{ innovation(code: "G3A7N3") { trail { totalCount nodes { changes { field before after } } } } }',
  ],
  [
    'the totals of one government',
    1,
    '{ innovationTotals(within: "G3") { recorded counting measured { numerator } adoptions recognised } }',
  ],
  [
    'the good news of one government',
    1,
    '{ goodNews(within: "G3", asOf: "2021-06-30") { kind day } }',
  ],
  [
    'the innovations of one government with a baseline',
    1,
    '{ innovationLines(within: "G3", figure: BEFORE_AFTER) { totalCount rows { code } } }',
  ],
  [
    'what the innovations of one government brought',
    1,
    '{ outcomeSummary(within: "G3") { counts { indicators } rows { code } } }',
  ],
  [
    'what followed the events of one government',
    1,
    '{ facilitationEffect(within: "G3") { events note { english } rows { state } } }',
  ],
  ['a search for a code', 1, '{ search(text: "G3A7N3") { kind code } }'],
  [
    'a search for a code within a government',
    1,
    '{ search(text: "G3A7N3", within: "G3") { kind code } }',
  ],
  [
    'an agency and all that it has',
    6,
    '{ agencies(first: 1, filter: { codes: ["G3A7"] }) { nodes { innovations(first: 25) { nodes { adoptions { nodes { adopter { code } } } outcomes(first: 5) { nodes { measurements(first: 12) { value } } } } } } } }',
  ],
];

test.each(named)('%s', async (_, statements, query) => {
  notMore(await bothCosts(statements, () => query));
});

test('a search for a word with a slip costs what its answer holds', async () => {
  for (const { db } of [small, large]) {
    await sql`update agency set name_id = 'Dinas Perpustakaan Keliling' where code = 'G3A7'`.execute(
      db,
    );
    await sql`vacuum analyze agency`.execute(db);
  }
  notMore(await bothCosts(1, () => '{ search(text: "perpustakan") { kind code } }'));
});

test('what comes with rows is read for all of them at once', async () => {
  const query = (
    first: number,
  ) => `{ innovations(first: ${first}) { nodes { code owner { code parent { code } }
    stages { stage } checks { check } evidence { code } adoptions(first: 2) { totalCount nodes { adopter { code } trail(first: 2) { nodes { action } } } }
    outcomes(first: 2) { nodes { measurements(first: 2) { value } } } recognitions(first: 2) { nodes { code } }
    trail(first: 2) { nodes { action } } } } }`;
  const [one, many] = [await large.costOf(query(1)), await large.costOf(query(50))];
  expect(many.statements).toBe(one.statements);
});

test('a count is made only where it is asked for, and grows with the table', async () => {
  const query = '{ innovations(first: 1, filter: { measured: true }) { totalCount } }';
  const [few, many] = [await small.costOf(query), await large.costOf(query)];
  expect(many.statements).toBe(2);
  expect(many.buffers).toBeGreaterThan(few.buffers * 4);
  const page = await large.costOf(
    '{ innovations(first: 1, filter: { measured: true }) { nodes { code } } }',
  );
  expect(page.statements).toBe(1);
  expect(page.buffers).toBeLessThan(many.buffers / 10);
});

test('more rows than one query may bring are refused, not read', async () => {
  const query = `{ agencies(first: 100) { nodes { innovations(first: 10) { nodes {
    adoptions(first: 100) { nodes { code } } } } } } }`;
  // 1 connection, 100 agencies, a connection and 10 innovations of each, and of each of those as many.
  const requested = 1 + 100 * (1 + 1 + 10 * (1 + 1 + 100));
  expect(await small.refusal(query)).toMatchObject({ limit: 'cost', allowed: 5_000, requested });
});
