import { copyInto } from '@satu-inovasi/db/importing/statement';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';

let empty: FreshDatabase;
beforeAll(async () => {
  empty = await freshDatabase({ sample: false });
  await sql`create table copied (number int, text text)`.execute(empty.db);
});
afterAll(() => empty.drop());

async function countRows(): Promise<number> {
  const { rows } = await sql<{ rows: number }>`select count(*)::int as rows from copied`.execute(
    empty.db,
  );
  return rows[0]?.rows ?? 0;
}

async function* linesOf(...lines: string[]) {
  for (const line of lines) yield Buffer.from(`${line}\n`);
}

test('rows are part of the transaction in which they are copied', async () => {
  const work = empty.db.transaction().execute(async (db) => {
    await copyInto(db, 'copied (number, text)', linesOf('1\ta\\tb', '2\t\\N'));
    const { rows } = await sql`select * from copied order by number`.execute(db);
    expect(rows).toEqual([
      { number: 1, text: 'a\tb' },
      { number: 2, text: null },
    ]);
    throw new Error('taken back');
  });
  await expect(work).rejects.toThrow('taken back');
  expect(await countRows()).toBe(0);
});

test('what the server refuses, and what breaks while lines are made, leaves a sound connection', async () => {
  const copying = (lines: AsyncIterable<Buffer>) =>
    empty.db.transaction().execute((db) => copyInto(db, 'copied (number, text)', lines));
  async function* breaking() {
    yield Buffer.from('1\ta\n');
    throw new Error('the file is gone');
  }
  for (let round = 0; round < 12; round++) {
    await expect(copying(linesOf('one\ta'))).rejects.toMatchObject({ code: '22P02' });
    await expect(copying(breaking())).rejects.toThrow();
  }
  await copying(linesOf('3\tc'));
  expect(await countRows()).toBe(1);
});

test('lines are made no faster than the server takes them', async () => {
  const line = Buffer.from(`4\t${'x'.repeat(65_000)}\n`);
  let made = 0;
  let taken = 0;
  async function* many() {
    for (; made < 2_000; made++) yield line;
  }
  await empty.db.transaction().execute(async (db) => {
    // What one connection holds locked, another waits for: the copy can not go on meanwhile.
    const held = empty.db.transaction().execute(async (other) => {
      await sql`lock table copied in access exclusive mode`.execute(other);
      const copy = copyInto(db, 'copied (number, text)', many());
      await new Promise((resolve) => setTimeout(resolve, 500));
      taken = made;
      return { copy };
    });
    await (await held).copy;
  });
  expect(taken).toBeLessThan(100);
  expect(await countRows()).toBe(2_001);
});
