import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from './fresh-database.js';

const one = await freshDatabase({ sample: false });
const other = await freshDatabase({ sample: false });
afterAll(() => Promise.all([one.drop(), other.drop()]));

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
