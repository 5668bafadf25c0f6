import { dryRun } from '@satu-inovasi/db/importing/dry-run';
import { ImportRefused } from '@satu-inovasi/db/importing/problem';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';
import { aFolder, sampleWith } from './a-folder.js';
import { everything, importing, issuesOf, today } from './look.js';

let city: FreshDatabase;
beforeAll(async () => {
  city = await freshDatabase({ sample: true });
});
afterAll(() => city.drop());

/** What would happen; it is an error if anything of it does. */
async function trying(folder: string) {
  const before = await everything(city.db);
  try {
    return await dryRun(city.db, folder, { by: 'a tester', today });
  } finally {
    expect(await everything(city.db)).toBe(before);
  }
}

const folder = {
  'agency-kinds.csv': 'code,name_id,name_en,position\nCLINIC,Klinik,Clinic,90\nBOARD,,A board,',
  'agencies.csv': `code,kind,name_id,name_en,short_name,former_names,parent,valid_from,wards_total
BARU,CLINIC,Klinik,Clinic,,,DINKES,,
DISKOMINFO,,,,Kominfo baru,Infokom;Kominfo,SETDA,2017-01,-`,
  'innovations.csv': `code,title_id,title_en,owner,owner_basis,sdgs,stage,stage_on,check,checked_on,source
SATU,Satu,One,INSPEKTORAT,STATED,,IMPLEMENTATION,2026-03,CHECKED,,
SMART-WAN,,A better title,,,16;3,STOPPED,2026-05,REJECTED,2026-06-01,person:Siti
SIBISA,,,,,,,,,,`,
};

test('it tells new and changed records, and the effect on the headline, and saves nothing', async () => {
  const { batch, files, preview, coverage } = await trying(aFolder(folder));
  expect(batch).toBeNull();
  expect(files.at(-1)).toMatchObject({
    ...{ file: 'innovations.csv', rows: 3, inserted: 1, updated: 1, unchanged: 1 },
  });
  const told = Object.fromEntries(preview?.files.map((each) => [each.file, each]) ?? []);
  expect(told['agency-kinds.csv']).toEqual({
    file: 'agency-kinds.csv',
    added: { first: [{ government: null, key: 'CLINIC' }], total: 1 },
    changed: {
      first: [
        {
          ...{ government: null, key: 'BOARD' },
          changes: [{ column: 'name_en', from: 'Board', to: 'A board' }],
        },
      ],
      total: 1,
    },
  });
  expect(told['agencies.csv']?.added.first).toEqual([{ government: 'PEMKO', key: 'BARU' }]);
  expect(told['agencies.csv']?.changed.first).toEqual([
    {
      ...{ government: 'PEMKO', key: 'DISKOMINFO' },
      changes: [
        { column: 'short_name', from: 'Diskominfo', to: 'Kominfo baru' },
        { column: 'former_names', from: null, to: 'Infokom;Kominfo' },
        { column: 'valid_from', from: null, to: '2017-01' },
        { column: 'parent', from: 'PEMKO', to: 'SETDA' },
      ],
    },
  ]);
  expect(told['innovations.csv']?.changed.first).toMatchObject([
    {
      key: 'SMART-WAN',
      changes: [
        { column: 'title_en', from: 'SMART-WAN', to: 'A better title' },
        { column: 'sdgs', from: null, to: '3;16' },
        { column: 'source', to: 'person:Siti' },
        { column: 'stage', from: null, to: 'STOPPED' },
        { column: 'stage_on', from: null, to: '2026-05' },
        { column: 'check', from: null, to: 'REJECTED' },
        { column: 'checked_on', from: null, to: '2026-06-01' },
      ],
    },
  ]);
  expect(coverage).toEqual([
    {
      government: 'PEMKO',
      before: { covered: 18, preparing: 7, none: 0, unreported: 25, eligible: 50 },
      after: { covered: 19, preparing: 7, none: 0, unreported: 24, eligible: 50 },
    },
  ]);
  expect(preview?.states).toEqual({
    first: [{ government: 'PEMKO', agency: 'INSPEKTORAT', from: 'UNREPORTED', to: 'COVERED' }],
    total: 1,
  });
});

test('many changes are counted and the first of them listed', async () => {
  const rows = Array.from({ length: 70 }, (_, n) => `N${n},BOARD,Badan,Board`);
  const many = aFolder({ 'agencies.csv': ['code,kind,name_id,name_en', ...rows].join('\n') });
  const { preview } = await trying(many);
  expect(preview?.files[0]?.added).toMatchObject({ total: 70 });
  expect(preview?.files[0]?.added.first).toHaveLength(20);
  expect(preview?.states.total).toBe(70);
  expect(preview?.states.first).toHaveLength(30);
});

test('parents with dates, and the parent they replace', async () => {
  const dated = 'agency,parent,valid_from,valid_to\nDISHUB,SETDA,2020,2024\nDISHUB,PEMKO,2025,';
  const { preview } = await trying(aFolder({ 'agency-parents.csv': dated }));
  expect(preview?.files[0]?.added).toEqual({
    first: [
      { government: 'PEMKO', key: 'DISHUB / 2020-01-01' },
      { government: 'PEMKO', key: 'DISHUB / 2025-01-01' },
    ],
    total: 2,
  });
});

test('nothing new is nothing to tell', async () => {
  const same = aFolder({ 'agencies.csv': 'code,kind\nSETDA,SECRETARIAT' });
  expect(await trying(same)).toMatchObject({ batch: null, preview: null, coverage: [] });
});

test('it refuses what the import refuses, in the same words', async () => {
  const broken = sampleWith('innovations.csv', (lines) =>
    lines.map((line, index) => (index === 4 ? line.replace('STATED', 'HEARD') : line)),
  );
  const refused: unknown = await trying(broken).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ImportRefused);
  expect(refused).toMatchObject({ issues: await issuesOf(city.db, broken) });
});

test('what was tried can then be imported', async () => {
  await trying(aFolder(folder));
  expect((await importing(city.db, aFolder(folder))).batch).not.toBeNull();
});
