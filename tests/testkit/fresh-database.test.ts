import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from './fresh-database.js';

const one = await freshDatabase({ sample: false });
const other = await freshDatabase({ sample: false });
const city = await freshDatabase({ sample: true });
afterAll(() => Promise.all([one.drop(), other.drop(), city.drop()]));

test('no test sees what another one wrote', async () => {
  await sql`create table mine (a int)`.execute(one.db);
  const seen = sql`select to_regclass('mine') as mine`;
  expect((await seen.execute(one.reader)).rows).toEqual([{ mine: 'mine' }]);
  expect((await seen.execute(other.reader)).rows).toEqual([{ mine: null }]);
});

test('the handle of the questions can not write', async () => {
  const written = sql`create table mine_too (a int)`.execute(one.reader);
  await expect(written).rejects.toThrow('read-only transaction');
  const { rows } = await sql`show statement_timeout`.execute(one.reader);
  expect(rows).toEqual([{ statement_timeout: '5s' }]);
});

test('the sample city is there for who asks for it, and for nobody else', async () => {
  const counted = sql<{ many: number }>`select count(*) as many from agency`;
  expect((await counted.execute(city.reader)).rows[0]?.many).toBeGreaterThan(50);
  expect((await counted.execute(one.reader)).rows).toEqual([{ many: 0 }]);
});
