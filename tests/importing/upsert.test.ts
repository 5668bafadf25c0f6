import { readFileSync } from 'node:fs';
import { sampleFolder } from '@satu-inovasi/db/sample';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';
import { aFolder, sampleWith } from './a-folder.js';
import { everything, headline, importing, linesOf, rowsOf } from './look.js';

let city: FreshDatabase;
const used: FreshDatabase[] = [];
beforeEach(async () => {
  city = await freshDatabase({ sample: true });
  used.push(city);
});
afterAll(() => Promise.all(used.map((each) => each.drop())));

const agency = (code: string) =>
  rowsOf<Record<string, unknown>>(
    city.db,
    `select a.short_name, a.area_km2, a.wards_total, a.name_id, f.name as file, a.file_row, f.batch_id
     from agency a join import_file f using (file_id) where code = '${code}'`,
  ).then(([row]) => row);

test('three bad rows are three clear lines, and nothing is saved', async () => {
  const before = await everything(city.db);
  const folder = aFolder({
    'agencies.csv': `code,kind,name_id,name_en
DINAS-BARU,DEPARTMENT,Dinas Baru,New department
DINAS-LAIN,DEPARTEMENT,Dinas Lain,Other department`,
    'innovations.csv': `code,title_id,title_en,owner,owner_basis,stage,stage_on
BARU,Baru,New,DINAS-BARU,STATED,TRIAL,2021-02-30
LAIN,Lain,Other,DINAS-TIDAK-ADA,STATED,TRIAL,2021`,
  });
  expect(await linesOf(city.db, folder)).toEqual([
    'agencies.csv, row 3, column kind: “DEPARTEMENT” — nothing has this code. Did you mean DEPARTMENT? Expected: a code from agency-kinds.csv, or one that is stored already.',
    'innovations.csv, row 2, column stage_on: “2021-02-30” — no calendar has this date. Expected: a date that exists, between the years 1800 and 2200.',
    'innovations.csv, row 3, column owner: “DINAS-TIDAK-ADA” — nothing has this code. Expected: a code from agencies.csv, or one that is stored already.',
  ]);
  expect(await everything(city.db)).toBe(before);
});

test('the same files twice change nothing at all', async () => {
  const before = await everything(city.db);
  const result = await importing(city.db, sampleFolder);
  expect(result.batch).toBeNull();
  expect(result.files.every((file) => file.unchanged === file.rows)).toBe(true);
  expect(await everything(city.db)).toBe(before);
});

test('an empty cell leaves the value, - clears it, and absent rows and columns stay', async () => {
  const before = await agency('KEC-MEDAN-KOTA');
  expect(before).toMatchObject({ file: 'agencies.csv', area_km2: 5.27 });
  const folder = aFolder({
    'agencies.csv': `code,short_name,area_km2,wards_total
KEC-MEDAN-DENAI,,,
KEC-MEDAN-KOTA,Kecamatan Kota,-,`,
  });
  const result = await importing(city.db, folder);
  expect(result.files).toMatchObject([
    { file: 'agencies.csv', rows: 2, inserted: 0, updated: 1, unchanged: 1 },
  ]);
  expect(await agency('KEC-MEDAN-KOTA')).toEqual({
    ...before,
    short_name: 'Kecamatan Kota',
    area_km2: null,
    file_row: 3,
    batch_id: result.batch,
  });
  expect(await rowsOf(city.db, 'select count(*)::int as agencies from agency')).toEqual([
    { agencies: 92 },
  ]);
});

test('a change leaves its before and after in the trail, and counts one version', async () => {
  const version = () => rowsOf(city.db, 'select version from data_version');
  expect(await version()).toEqual([{ version: 1 }]);
  await importing(city.db, aFolder({ 'agencies.csv': 'code,name_en\nSETDA,The secretariat' }));
  expect(await version()).toEqual([{ version: 2 }]);
  expect(
    await rowsOf(
      city.db,
      `select record, record_key, changed_by, before_image->>'name_en' as before,
         after_image->>'name_en' as after from trail_entry where action = 'UPDATE'`,
    ),
  ).toEqual([
    {
      record: 'agency',
      record_key: { code: 'SETDA' },
      changed_by: 'a tester',
      before: 'Regional Secretariat',
      after: 'The secretariat',
    },
  ]);
});

test('loaded rows leave one entry for each file, with how many they were', async () => {
  expect(
    await rowsOf(
      city.db,
      `select record, record_key from trail_entry where record in ('agency', 'innovation') order by 1`,
    ),
  ).toEqual([
    { record: 'agency', record_key: { file: 'agencies.csv', rows: 92 } },
    { record: 'innovation', record_key: { file: 'innovations.csv', rows: 65 } },
  ]);
});

describe('the headline follows', () => {
  test('a new innovation that counts', async () => {
    expect(await headline(city.db, 'PEMKO')).toBe('18 of 50');
    const folder = aFolder({
      'innovations.csv': `code,title_id,title_en,owner,owner_basis,stage,stage_on,check
BARU,Baru,New,INSPEKTORAT,STATED,IMPLEMENTATION,2026-03,CHECKED`,
    });
    const { coverage } = await importing(city.db, folder);
    expect(coverage).toMatchObject([
      {
        government: 'PEMKO',
        before: { covered: 18, preparing: 7, none: 0, unreported: 25, eligible: 50 },
        after: { covered: 19, preparing: 7, none: 0, unreported: 24, eligible: 50 },
      },
    ]);
    expect(await headline(city.db, 'PEMKO')).toBe('19 of 50');
  });

  test('another owner, which takes from one and gives to the other', async () => {
    const folder = (owner: string) =>
      aFolder({ 'innovations.csv': `code,owner\nBANK-SAYANG,${owner}` });
    await importing(city.db, folder('INSPEKTORAT'));
    expect(await rowsOf(city.db, statesOf('KEC-MEDAN-TEMBUNG', 'INSPEKTORAT'))).toEqual([
      { code: 'INSPEKTORAT', state: 'COVERED' },
      { code: 'KEC-MEDAN-TEMBUNG', state: 'UNREPORTED' },
    ]);
  });

  test('a report that there is none', async () => {
    const folder = aFolder({
      'agency-reports.csv':
        'agency,period_from,period_to,says_none\nINSPEKTORAT,2026-10,2026-10,yes',
    });
    await importing(city.db, folder);
    expect(await rowsOf(city.db, statesOf('INSPEKTORAT'))).toEqual([
      { code: 'INSPEKTORAT', state: 'NONE' },
    ]);
  });

  test('a rule that asks for two', async () => {
    const folder = aFolder({ 'rule-sets.csv': 'valid_from,quota\n2014,2' });
    await importing(city.db, folder);
    expect(await headline(city.db, 'PEMKO')).not.toBe('18 of 50');
  });
});

const statesOf = (...codes: string[]) => `
  select a.code, s.state::text from agency_state_span s join agency a using (government_id, agency_id)
  where s.level = 'AGENCY' and s.from_day <= '2026-11-24' and s.until_day > '2026-11-24'
    and a.code in (${codes.map((code) => `'${code}'`).join(', ')}) order by 1`;

test('the summaries are those of a count from the start', async () => {
  const folder = sampleWith('innovations.csv', (lines) =>
    lines.map((line) => line.replace(',CHECKED,,', ',REJECTED,,')).slice(0, 30),
  );
  await importing(city.db, folder);
  const summaries = async () =>
    rowsOf(
      city.db,
      `select md5(string_agg(t, '|' order by t)) from (
         select s::text as t from coverage_step s union all select s::text from coverage_month s union all select s::text from coverage_year s union all select s::text from agency_state_span s) all_of_it`,
    );
  const kept = await summaries();
  await rowsOf(city.db, 'select rebuild_coverage()');
  expect(await summaries()).toEqual(kept);
});

test('the example of the page about the import is taken as it stands', async () => {
  const page = readFileSync(new URL('../../db/IMPORT.md', import.meta.url), 'utf8');
  const example = /```csv\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const { files } = await importing(city.db, aFolder({ 'innovations.csv': example }));
  expect(files).toMatchObject([{ rows: 1, inserted: 1 }]);
});

test('the planner knows of what an import brought, without waiting for the database to notice', async () => {
  const codes = Array.from({ length: 600 }, (_, index) => `BUKTI-${index}`);
  const rows = codes.map((code) => `${code},SARANA,PHOTO,https://example.go.id/${code}`);
  await importing(
    city.db,
    aFolder({ 'evidence.csv': `code,innovation,kind,source\n${rows.join('\n')}` }),
  );
  const known = await rowsOf<{ relname: string; rows: number }>(
    city.db,
    `select relname, reltuples::int as rows from pg_class where oid in ('evidence'::regclass, 'source'::regclass)`,
  );
  expect(known).toHaveLength(2);
  for (const { rows: counted } of known) expect(counted).toBeGreaterThanOrEqual(600);
});
