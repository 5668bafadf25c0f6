import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../testkit/fresh-database.js';
import { servedCity } from './asking.js';

const city = await freshDatabase({ sample: true });
const { ask, close } = await servedCity(city.reader);
afterAll(async () => {
  await close();
  await city.drop();
});

interface Page {
  rows: { code: string }[];
  endCursor: string | null;
  hasNextPage: boolean;
  totalCount: number;
}

async function page(order: string, first: number, after: string | null): Promise<Page> {
  const query = `query ($first: Int, $after: String) {
    page: agencyStates(orderBy: ${order}, first: $first, after: $after) {
      rows { agency { code } } endCursor hasNextPage totalCount } }`;
  const { body } = await ask(query, { first, after });
  const answer = body.data?.page as Omit<Page, 'rows'> & { rows: { agency: { code: string } }[] };
  return { ...answer, rows: answer.rows.map(({ agency }) => agency) };
}

async function allPages(order: string, first: number): Promise<string[]> {
  const codes: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { rows, endCursor, hasNextPage } = await page(order, first, after);
    codes.push(...rows.map(({ code }) => code));
    if (!hasNextPage) return codes;
    after = endCursor;
  }
}

test.for(['NAME', 'DAYS_WITHOUT', 'STATE', 'INNOVATIONS'])(
  'pages by %s join into the whole list',
  async (order) => {
    const whole = await page(order, 500, null);
    expect(whole.rows).toHaveLength(50);
    expect(whole).toMatchObject({ hasNextPage: false, totalCount: 50 });
    expect(await allPages(order, 7)).toEqual(whole.rows.map(({ code }) => code));
  },
);

test('lines of innovations, too', async () => {
  const codes: string[] = [];
  let after: string | null = null;
  do {
    const query = `query ($after: String) {
      innovationLines(first: 9, after: $after) { rows { code } endCursor hasNextPage } }`;
    const { body } = await ask(query, { after });
    const lines = body.data?.innovationLines as Page;
    codes.push(...lines.rows.map(({ code }) => code));
    after = lines.hasNextPage ? lines.endCursor : null;
  } while (after !== null);
  expect(new Set(codes).size).toBe(65);
  expect(codes).toHaveLength(65);
});

test('a row that comes in between moves no page', async () => {
  const first = await page('NAME', 10, null);
  const next = await page('NAME', 10, first.endCursor);
  await sql`
    with added as (
      insert into agency (government_id, code, kind_code, name_id, name_en, file_id, file_row)
      values (1, 'AAA', 'DEPARTMENT', 'Aa', 'Aa', 1, 1) returning government_id, agency_id)
    insert into agency_state_span (government_id, level, agency_id, kind_code, from_day, until_day, state, state_from)
    select government_id, 'AGENCY', agency_id, 'DEPARTMENT', '2014-01-01', 'infinity', 'UNREPORTED', '2014-01-01'
    from added`.execute(city.db);
  expect((await page('NAME', 10, null)).rows[0]?.code).toBe('AAA');
  expect((await page('NAME', 10, first.endCursor)).rows).toEqual(next.rows);
});
