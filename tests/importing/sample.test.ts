import { ImportRefused } from '@satu-inovasi/db/importing/problem';
import { resetDatabase } from '@satu-inovasi/db/reset';
import { loadSampleIfEmpty } from '@satu-inovasi/db/sample';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';
import { aFolder, sampleWith } from './a-folder.js';
import { everything, headline, importing, rowsOf } from './look.js';

let empty: FreshDatabase;
const used: FreshDatabase[] = [];
beforeEach(async () => {
  empty = await freshDatabase({ sample: false });
  used.push(empty);
});
afterAll(() => Promise.all(used.map((each) => each.drop())));

test('the sample city has 18 of 50 agencies with an innovation', async () => {
  await loadSampleIfEmpty(empty.db);
  expect(await headline(empty.db, 'PEMKO')).toBe('18 of 50');
});

test('without one row of the sample the headline is another', async () => {
  const folder = sampleWith('innovations.csv', (lines) =>
    lines.filter((line) => !line.startsWith('BANK-SAYANG,')),
  );
  await loadSampleIfEmpty(empty.db, { folder });
  expect(await headline(empty.db, 'PEMKO')).toBe('17 of 50');
});

test('a broken row stops the loading, and file and row are named', async () => {
  const before = await everything(empty.db);
  const folder = sampleWith('innovations.csv', (lines) =>
    lines.map((line, index) => (index === 4 ? line.replace('STATED', 'HEARD') : line)),
  );
  const loading = loadSampleIfEmpty(empty.db, { folder });
  await expect(loading).rejects.toBeInstanceOf(ImportRefused);
  await expect(loading).rejects.toThrow('innovations.csv, baris 5, kolom owner_basis: “HEARD”');
  expect(await everything(empty.db)).toBe(before);
});

test('two programs that start at once load it once', async () => {
  const results = await Promise.all([loadSampleIfEmpty(empty.db), loadSampleIfEmpty(empty.db)]);
  expect(results.filter((result) => result?.batch)).toHaveLength(1);
  expect(await rowsOf(empty.db, 'select count(*)::int as batches from import_batch')).toEqual([
    { batches: 1 },
  ]);
  expect(await headline(empty.db, 'PEMKO')).toBe('18 of 50');
});

test('it is not loaded beside anything that someone imported', async () => {
  await importing(
    empty.db,
    aFolder({ 'agency-kinds.csv': 'code,name_id,name_en,position\nBOARD,Badan,Board,1' }),
  );
  expect(await loadSampleIfEmpty(empty.db)).toBeNull();
});

test('a reset begins anew, and what was emptied stays empty', async () => {
  await loadSampleIfEmpty(empty.db);
  await importing(empty.db, aFolder({ 'agencies.csv': 'code,short_name\nSETDA,S' }));
  const versions = () =>
    rowsOf<{ id: number; version: number }>(
      empty.db,
      'select government_id as id, version from data_version',
    );
  const [old] = await versions();
  await resetDatabase(empty.db, { by: 'a tester', empty: false });
  expect(await headline(empty.db, 'PEMKO')).toBe('18 of 50');
  const [renewed] = await versions();
  expect(renewed?.version).toBeGreaterThan(old?.version ?? 0);

  await resetDatabase(empty.db, { by: 'a tester', empty: true });
  expect(await rowsOf(empty.db, 'select count(*)::int as agencies from agency')).toEqual([
    { agencies: 0 },
  ]);
  expect(await loadSampleIfEmpty(empty.db)).toBeNull();
});

test('a reset whose sample is broken changes nothing', async () => {
  await loadSampleIfEmpty(empty.db);
  const before = await everything(empty.db);
  const folder = sampleWith('agencies.csv', (lines) => lines.slice(1));
  await expect(
    resetDatabase(empty.db, { by: 'a tester', empty: false, folder }),
  ).rejects.toBeInstanceOf(ImportRefused);
  expect(await everything(empty.db)).toBe(before);
});
