import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { madeUpCity } from '../questions/trio.js';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';

const city = await freshDatabase({ sample: true });
const madeUp = await freshDatabase({ sample: false });
await importFolder(madeUp.db, madeUpCity, { by: 'test', today: '2026-11-24' });
const sample = await servedCity(city.reader);
const small = await servedCity(madeUp.reader);
afterAll(async () => {
  await Promise.all([sample.close(), small.close()]);
  await Promise.all([city.drop(), madeUp.drop()]);
});

interface Page {
  totalCount: number;
  edges: { cursor: string; node: { code: string } }[];
  nodes: { code: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}
type Served = typeof sample;

async function pageOf(served: Served, list: string, args: string): Promise<Page> {
  const { body } =
    await served.ask(`{ page: ${list}(${args}) { totalCount edges { cursor node { code } } nodes { code }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`);
  expect(body.errors).toBeUndefined();
  return body.data?.page as Page;
}

const codesOf = ({ nodes }: Page) => nodes.map(({ code }) => code);

async function walk(served: Served, list: string, order: string, first: number): Promise<string[]> {
  const codes: string[] = [];
  let after = '';
  for (;;) {
    const page = await pageOf(served, list, `orderBy: ${order}, first: ${first}${after}`);
    codes.push(...codesOf(page));
    expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
    if (!page.pageInfo.hasNextPage) return codes;
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
}

const orders: Record<string, string[]> = {
  agencies: ['NAME', 'CODE', 'KIND', 'INNOVATIONS', '[KIND, INNOVATIONS, NAME]'],
  innovations: [
    'TITLE',
    'CODE',
    'NEWEST',
    'STAGE',
    'OWNER',
    'ADOPTIONS',
    'RESULTS',
    '[STAGE, NEWEST]',
  ],
  outcomes: ['CODE', 'INDICATOR', 'INNOVATION', 'IMPROVEMENT'],
  facilitations: ['NEWEST', 'NAME', 'CODE'],
  recognitions: ['NEWEST', 'NAME', 'RANK', 'CODE', '[RANK, NEWEST]'],
};
const smallOrders: Record<string, string[]> = {
  adoptions: ['CODE', 'NEWEST', 'INNOVATION', 'ADOPTER'],
  commitments: ['DUE', 'NEWEST', 'AGENCY', 'CODE'],
};
const cases = (served: Served, all: Record<string, string[]>, first: number) =>
  Object.entries(all).flatMap(([list, each]) =>
    each.map((order) => ({ served, list, order, first })),
  );

test.for([...cases(sample, orders, 7), ...cases(small, smallOrders, 1)])(
  '$list by $order: pages join into the whole, forwards and backwards',
  async ({ served, list, order, first }) => {
    const { totalCount } = await pageOf(served, list, 'first: 1');
    const forwards = await walk(served, list, order, first);
    expect(forwards).toHaveLength(totalCount);
    expect(new Set(forwards).size).toBe(totalCount);

    const backwards: string[] = [];
    let before = '';
    for (;;) {
      const page = await pageOf(served, list, `orderBy: ${order}, last: ${first}${before}`);
      backwards.unshift(...codesOf(page));
      if (!page.pageInfo.hasPreviousPage) break;
      before = `, before: "${page.pageInfo.startCursor}"`;
    }
    expect(backwards).toEqual(forwards);
  },
);

test('titles are in the order that Indonesian readers expect, whatever the case', async () => {
  const { body } = await sample.ask(
    '{ innovations(first: 100) { nodes { title { indonesian } } } }',
  );
  const { nodes } = (body.data?.innovations ?? { nodes: [] }) as {
    nodes: { title: { indonesian: string } }[];
  };
  const titles = nodes.map(({ title }) => title.indonesian);
  const compare = new Intl.Collator('id').compare;
  // Why a sample of neighbours: two libraries may differ about punctuation, not about letters.
  const letters = titles.map((title) => title.replace(/[^\p{L}\p{N} ]/gu, ''));
  const turned = letters.filter((title, n) => n > 0 && compare(letters[n - 1] ?? '', title) > 0);
  expect(turned.length).toBeLessThan(3);
  expect(titles).toHaveLength(65);
});

test('a row that comes or goes between two pages repeats and loses nothing', async () => {
  const whole = await walk(sample, 'innovations', 'TITLE', 100);
  const first = await pageOf(sample, 'innovations', 'first: 20');
  await sql`
    with added as (
      insert into innovation (government_id, code, title_id, title_en, owner_basis, file_id, file_row)
      values (1, 'AAA', 'Aaa', 'Aaa', 'UNKNOWN', 1, 1), (1, 'ZZZ', 'Zzz', 'Zzz', 'UNKNOWN', 1, 1)
      returning government_id, innovation_id)
    insert into innovation_stage (government_id, innovation_id, stage, started_on, started_precision, file_id, file_row)
    select government_id, innovation_id, 'TRIAL', '2024-01-01', 'DAY', 1, 1 from added`.execute(
    city.db,
  );
  const rest = await pageOf(
    sample,
    'innovations',
    `first: 100, after: "${first.pageInfo.endCursor}"`,
  );
  expect([...codesOf(first), ...codesOf(rest)]).toEqual([...whole, 'ZZZ']);
  expect(codesOf(await pageOf(sample, 'innovations', 'first: 1'))).toEqual(['AAA']);
  await sql`delete from innovation where code in ('AAA', 'ZZZ')`.execute(city.db);
});

test('nor does one whose place in the order is unknown, or shared by others', async () => {
  const by = 'orderBy: NEWEST';
  const before = await walk(small, 'adoptions', 'NEWEST', 100);
  expect(before).toEqual(['ANTRE-DISDIKBUD', 'ANTRE-UTARA', 'OBAT-SELATAN', 'OBAT-UTARA']);
  const first = await pageOf(small, 'adoptions', `${by}, first: 3`);
  // One without any step goes last; one with the very day of OBAT-SELATAN is newer by its number.
  await sql`
    with added as (
      insert into adoption (government_id, code, innovation_id, adopter_id, file_id, file_row)
      select i.government_id, v.code, i.innovation_id, a.agency_id, 1, 1
      from (values ('NO-STEP', 'KELAS-KELILING', 'KEC-UTARA'), ('SAME-DAY', 'KELAS-KELILING', 'KEC-SELATAN')) v(code, innovation, adopter)
      join innovation i on i.code = v.innovation join agency a on a.code = v.adopter
      returning government_id, adoption_id, code)
    insert into adoption_stage (government_id, adoption_id, stage, reached_on, reached_precision, file_id, file_row)
    select government_id, adoption_id, 'APPLIED', '2023-01-01', 'YEAR', 1, 1 from added where code = 'SAME-DAY'`.execute(
    madeUp.db,
  );
  try {
    const rest = await pageOf(
      small,
      'adoptions',
      `${by}, first: 9, after: "${first.pageInfo.endCursor}"`,
    );
    expect([...codesOf(first), ...codesOf(rest)]).toEqual([...before, 'NO-STEP']);
    const again = await walk(small, 'adoptions', 'NEWEST', 2);
    expect(again).toEqual([...before.slice(0, 2), 'SAME-DAY', ...before.slice(2), 'NO-STEP']);
    const last = await pageOf(small, 'adoptions', `${by}, last: 2`);
    expect(codesOf(last)).toEqual(['OBAT-UTARA', 'NO-STEP']);
    const earlier = await pageOf(
      small,
      'adoptions',
      `${by}, last: 9, before: "${last.pageInfo.startCursor}"`,
    );
    expect([...codesOf(earlier), ...codesOf(last)]).toEqual(again);
  } finally {
    await sql`delete from adoption where code in ('NO-STEP', 'SAME-DAY')`.execute(madeUp.db);
  }
});

test('lists inside of records have pages of their own', async () => {
  const ask = async (args: string) => {
    const { body } =
      await small.ask(`{ agencies(filter: { codes: ["DINKES", "KEC-UTARA"] }) { nodes { code
      innovations(${args}) { totalCount nodes { code } pageInfo { hasNextPage endCursor } } } } }`);
    return ((body.data?.agencies ?? { nodes: [] }) as { nodes: { innovations: Page }[] }).nodes;
  };
  const [dinkes, utara] = await ask('first: 1');
  expect(dinkes?.innovations).toMatchObject({
    totalCount: 2,
    nodes: [{ code: 'ANTAR-OBAT' }],
    pageInfo: { hasNextPage: true },
  });
  expect(utara?.innovations).toMatchObject({
    totalCount: 0,
    nodes: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  });
  const [next] = await ask(`first: 1, after: "${dinkes?.innovations.pageInfo.endCursor}"`);
  expect(next?.innovations).toMatchObject({
    nodes: [{ code: 'ANTRE-DARING' }],
    pageInfo: { hasNextPage: false },
  });
});
