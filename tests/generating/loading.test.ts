import { loadMadeUp } from '@satu-inovasi/db/generating/load-made-up';
import { HoldsRealGovernments } from '@satu-inovasi/db/generating/refusal';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { everything } from '../importing/look.js';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';
import { catalogOf } from './catalog.js';

const today = '2026-11-24';
const one = await freshDatabase({ sample: false });
const other = await freshDatabase({ sample: false });
const medan = await freshDatabase({ sample: true });
afterAll(() => Promise.all([one.drop(), other.drop(), medan.drop()]));

const load = ({ connectionString }: FreshDatabase, seed: number, until = today) =>
  loadMadeUp(connectionString, { size: 'city', seed, today: until, by: 'a tester' });

async function checksums({ db }: FreshDatabase): Promise<string[]> {
  const { rows } = await sql<{ said: string }>`
    select f.name || ' ' || f.row_count || ' ' || f.sha256 as said
    from import_file f where batch_id = (select max(batch_id) from import_batch) order by 1`.execute(
    db,
  );
  return rows.map(({ said }) => said);
}

test('keys, indexes and foreign keys are afterwards exactly what they were', async () => {
  const before = await catalogOf(one.db);
  expect(before.length).toBeGreaterThan(300);
  await load(one, 7);
  expect(await catalogOf(one.db)).toEqual(before);
});

test('the same seed gives the same data, another seed or another day other data', async () => {
  await load(other, 7);
  const first = await checksums(one);
  expect(first).toHaveLength(19);
  expect(await checksums(other)).toEqual(first);
  for (const [seed, until] of [
    [8, today],
    [7, '2026-10-24'],
  ] as const) {
    const fresh = await freshDatabase({ sample: false });
    try {
      await load(fresh, seed, until);
      const another = await checksums(fresh);
      expect(another).toHaveLength(first.length);
      // Why not the rules: every seed has the same ones.
      const unlike = another.filter((line) => !first.includes(line));
      const names = unlike.map((line) => line.split(' ')[0]);
      expect(names.length).toBeGreaterThan(14);
      expect(names).toContain('measurements.csv');
    } finally {
      await fresh.drop();
    }
  }
});

test('a second load replaces the first, with higher numbers and a higher version', async () => {
  const before = await range(one);
  await load(one, 8, '2026-12-01');
  const after = await range(one);
  expect(after.governments).toBe(1);
  expect(after.batches).toBe(1);
  expect(after.version).toBe(before.version + 1);
  expect(after.least).toBeGreaterThan(before.most);
});

async function range({ db }: FreshDatabase) {
  const { rows } = await sql<
    Record<'governments' | 'batches' | 'version' | 'least' | 'most', number>
  >`
    select (select count(*)::int from government) as governments,
      (select count(*)::int from import_batch) as batches,
      (select max(version)::int from data_version) as version,
      min(innovation_id) as least, max(innovation_id) as most from innovation`.execute(db);
  const row = rows[0];
  if (!row) throw new Error('An aggregate gives one row');
  return row;
}

test('what is imported after a load gets the next numbers', async () => {
  const { rows } = await sql<{ next: number; most: number }>`
    select nextval(pg_get_serial_sequence('innovation', 'innovation_id'))::int as next,
      (select max(innovation_id) from innovation) as most`.execute(one.db);
  expect(rows[0]?.next).toBe((rows[0]?.most ?? 0) + 1);
});

test('a database with a real government is refused in one sentence and left as it was', async () => {
  const before = await everything(medan.db);
  const refused = load(medan, 1);
  await expect(refused).rejects.toThrow(HoldsRealGovernments);
  await expect(refused).rejects.toThrow(/PEMKO.*need a database of their own\.$/);
  expect(await everything(medan.db)).toBe(before);
});

test.each(['ROWS', 'KEYS', 'REFERENCES'])(
  'a load that ends during %s leaves all as it was',
  async (step) => {
    const before = [await everything(other.db), await catalogOf(other.db)];
    const { connectionString } = other;
    const cutShort = loadMadeUp(connectionString, {
      ...{ size: 'city', seed: 9, today, by: 'a tester' },
      onProgress: (progress) => {
        if (progress.step === step) throw new Error('the cable was pulled');
      },
    });
    await expect(cutShort).rejects.toThrow('the cable was pulled');
    expect([await everything(other.db), await catalogOf(other.db)]).toEqual(before);
  },
);
