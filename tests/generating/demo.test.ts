import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { everything } from '../importing/look.js';
import { addressOf, askProgram, startProgram } from '../server/program.js';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';

const empty = await freshDatabase({ sample: false });
const medan = await freshDatabase({ sample: true });
afterAll(() => Promise.all([empty.drop(), medan.drop()]));

const demo = ({ connectionString }: FreshDatabase) =>
  startProgram({ DATABASE_URL: connectionString }, '--demo');

/** What the program says of its data once it answers. */
async function dataset(database: FreshDatabase) {
  const program = demo(database);
  try {
    const address = await addressOf(program);
    const asked = '{ dataset { madeUp governments { code } records { innovations } } }';
    return (await askProgram(address, asked)).body.data?.dataset;
  } finally {
    program.child.kill('SIGTERM');
    await program.ended();
  }
}

test('the demonstration is a made-up city, and the same one at the next start', async () => {
  const first = await dataset(empty);
  expect(first).toEqual({
    madeUp: true,
    governments: [{ code: 'KOTA-CONTOH-1' }],
    records: { innovations: 2_000 },
  });
  const batch = await sql`select batch_id from import_batch`.execute(empty.db);
  expect(await dataset(empty)).toEqual(first);
  expect(await sql`select batch_id from import_batch`.execute(empty.db)).toEqual(batch);
}, 120_000);

test('a database with the real city is refused in one sentence and left as it was', async () => {
  const before = await everything(medan.db);
  const program = demo(medan);
  expect((await program.ended()).code).toBe(1);
  const { out, err } = program.said();
  expect(out).not.toContain('http');
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toContain('This database holds real governments (PEMKO)');
  expect(await everything(medan.db)).toBe(before);
}, 120_000);
