import { connectReader } from '@satu-inovasi/db/connect';
import { CompiledQuery, sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../testkit/fresh-database.js';

const city = await freshDatabase({ sample: true });
// One connection, so that all statements meet in it.
const reader = connectReader({ connectionString: city.connectionString, size: 1 });
afterAll(async () => {
  await reader.destroy();
  await city.drop();
});

const ask = async (text: string, ...values: unknown[]) =>
  (await reader.executeQuery<{ answer: unknown }>(CompiledQuery.raw(text, values))).rows;

/** What the connection has prepared, of the statements that hold a word. */
const preparedWith = async (word: string) =>
  (
    await ask(
      `select statement as answer from pg_prepared_statements where strpos(statement, '${word}') > 0
         and strpos(statement, 'pg_prepared_statements') = 0`,
    )
  ).map(({ answer }) => answer);

test('what is asked twice is prepared, with whatever values', async () => {
  const text = 'select $1::int + 1 as answer -- twice';
  expect(await ask(text, 1)).toEqual([{ answer: 2 }]);
  expect(await preparedWith('-- twice')).toEqual([]);
  expect(await ask(text, 2)).toEqual([{ answer: 3 }]);
  expect(await preparedWith('-- twice')).toEqual([text]);
  expect(await ask(text, 3)).toEqual([{ answer: 4 }]);
  await expect(ask(text, 'three')).rejects.toThrow('invalid input syntax');
  expect(await ask(text, 4)).toEqual([{ answer: 5 }]);
});

test('a connection keeps 32 statements at most, those asked last', async () => {
  const text = (n: number) => `select ${n} + $1::int as answer -- one of many`;
  for (let n = 0; n < 120; n++) {
    for (const value of [1, 2]) expect(await ask(text(n), value)).toEqual([{ answer: n + value }]);
  }
  const prepared = await preparedWith('-- one of many');
  expect(prepared.length).toBeLessThanOrEqual(32);
  expect(prepared).toContain(text(119));
  expect(prepared).not.toContain(text(0));
  // What was let go can be asked, and prepared, again.
  for (const value of [1, 2, 3]) expect(await ask(text(0), value)).toEqual([{ answer: value }]);
  expect(await preparedWith('-- one of many')).toContain(text(0));
});

test('a table that changes under a prepared statement is read as it is now', async () => {
  await sql`create table changing as select 1 as answer`.execute(city.db);
  const text = 'select * from changing where $1::int = 1';
  for (const _ of [1, 2, 3]) expect(await ask(text, 1)).toEqual([{ answer: 1 }]);
  await sql`alter table changing add column other text`.execute(city.db);
  for (const _ of [1, 2, 3]) expect(await ask(text, 1)).toEqual([{ answer: 1, other: null }]);
});

test('what a pooler threw away is prepared again', async () => {
  const text = 'select $1::int as answer -- thrown away';
  for (const _ of [1, 2]) await ask(text, 1);
  await sql`deallocate all`.execute(reader);
  for (const value of [1, 2, 3]) expect(await ask(text, value)).toEqual([{ answer: value }]);
});
