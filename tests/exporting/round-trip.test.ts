import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tableSums } from '@satu-inovasi/db/exporting/content-sums';
import { exportFolder } from '@satu-inovasi/db/exporting/export-folder';
import { loadMadeUp } from '@satu-inovasi/db/generating/load-made-up';
import { resetDatabase } from '@satu-inovasi/db/reset';
import { sql } from 'kysely';
import { afterAll, expect, test, vi } from 'vitest';
import { aFolder } from '../importing/a-folder.js';
import { coverageKeptAndRebuilt, importing, today } from '../importing/look.js';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';

// Why: each goes through two exports and two imports.
vi.setConfig({ testTimeout: 120_000 });

const used: FreshDatabase[] = [];
const root = mkdtempSync(path.join(tmpdir(), 'export-'));
afterAll(async () => {
  rmSync(root, { recursive: true });
  await Promise.all(used.map((each) => each.drop()));
});

async function aDatabase(sample: boolean): Promise<FreshDatabase> {
  const database = await freshDatabase({ sample });
  used.push(database);
  return database;
}

let exports = 0;
async function exported(database: FreshDatabase, government: string | null = null) {
  const folder = path.join(root, String(++exports));
  await exportFolder(database, folder, { today, government, replace: false });
  return folder;
}

const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );

/** Exports, empties the database and imports what was exported. Returns the folder. */
async function throughABackup(database: FreshDatabase): Promise<string> {
  const before = await tableSums(database.db, null);
  const folder = await exported(database);
  await resetDatabase(database.db, { by: 'a tester', empty: true });
  expect(await tableSums(database.db, null)).not.toEqual(before);
  await importing(database.db, folder);
  expect(await tableSums(database.db, null)).toEqual(before);
  const { kept, rebuilt } = await coverageKeptAndRebuilt(database.db);
  expect(kept).toBe(rebuilt);
  // A second export of the same records is the same to the last byte.
  expect(filesIn(await exported(database))).toEqual(filesIn(folder));
  return folder;
}

test('the sample city comes back from its export', async () => {
  const city = await aDatabase(true);
  const folder = await throughABackup(city);
  const [header, first] = readFileSync(path.join(folder, 'innovations.csv'), 'utf8').split('\n');
  expect((await importing(city.db, folder)).batch).toBeNull();
  expect(header).toBe(
    'government,code,title_id,title_en,summary_id,summary_en,owner,owner_basis,form,digital,initiator,theme,affairs,sdgs,origin_place,origin_title,source',
  );
  expect(first).toMatch(/^PEMKO,/);
  expect(readFileSync(path.join(folder, 'agency-parents.csv'), 'utf8').trim().split('\n')).toEqual([
    'government,agency,parent,valid_from,valid_to,source',
  ]);
});

test('a made-up city comes back, and is still made up', async () => {
  const city = await aDatabase(false);
  const { connectionString, db } = city;
  await loadMadeUp(connectionString, { size: 'city', seed: 7, today, by: 'a tester' });
  const folder = await throughABackup(city);
  const { rows } = await sql`select code, made_up from government`.execute(db);
  expect(rows).toEqual([{ code: 'KOTA-CONTOH-1', made_up: true }]);
  expect(readFileSync(path.join(folder, 'measurements.csv'), 'utf8').split('\n')).toHaveLength(
    50_002,
  );
}, 240_000);

const awkward = {
  'agencies.csv': `government,code,kind,name_id,name_en,short_name,former_names,parent,valid_from,valid_to,area_km2,facts_source,source,made_up
,SUMUT,GOVERNMENT,Sumatera Utara,North Sumatra,,,,,,,,,
,BINJAI,GOVERNMENT,Kota Binjai,City of Binjai,,,SUMUT,,,1.2340,,person:Siti Aminah,yes
BINJAI,DINKES,DEPARTMENT,"Dinas ""Kesehatan"", baru",=1+1,\\-,-;,BINJAI,2021,2024-02,12.50,Surat 1,https://example.go.id/?a=1;b=2,
BINJAI,BADAN,BOARD,"Dua
baris",-5 %,- catatan,"Lama;Dulu; Kini",,2024-03-01,,,,\\-,
BINJAI,UNIT,DIVISION,Unit,@unit,+62,,DINKES,,,,,,
PEMKO,PEMKO,,,,,,SUMUT,,,,,,`,
  'agency-parents.csv': `government,agency,parent,valid_from,valid_to,source
BINJAI,BADAN,DINKES,,2020,
BINJAI,BADAN,BINJAI,2021-05,,Surat 9`,
  'successions.csv': 'government,predecessor,successor,source\nBINJAI,DINKES,BADAN,Surat 2',
  'rule-sets.csv': `government,valid_from,quota,counting_kinds,counting_stages,counting_checks,report_holds_months,target_rate,target_on,name_id,name_en
SUMUT,2014,1,DEPARTMENT;BOARD,TRIAL;IMPLEMENTATION,REPORTED;CHECKED,3,0.875,2030,Aturan,Rules`,
  'innovations.csv': `government,code,title_id,title_en,owner,owner_basis,digital,affairs,sdgs,stage,stage_on,check,checked_by,source
BINJAI,SATU,Satu,One,BADAN,INFERRED,no,HEALTH;EDUCATION,16;3,TRIAL,2024-06,CHECKED,,Surat 3
BINJAI,DUA,Dua,Two,,,,,,,,,,`,
  'innovation-stages.csv': `government,innovation,stage,started_on,known_on,known_basis
BINJAI,DUA,INITIATIVE,2020,2021-02-03,seen
BINJAI,DUA,STOPPED,,2022-02-03,"seen, again"`,
};

test('several governments with awkward values come back', async () => {
  const nested = await aDatabase(true);
  const { db } = nested;
  await importing(db, aFolder(awkward));
  // Each check a step of its own, so that days and results do not tell their order.
  for (const check of ['REJECTED,', 'CHECKED,', 'REPORTED,2019-01-01', 'REJECTED,2018-01-01']) {
    const cells = `government,code,check,checked_on\nBINJAI,SATU,${check}`;
    await importing(db, aFolder({ 'innovations.csv': cells }));
  }
  const stored = await sql<{ short_name: string; former_names: string[] }>`
    select short_name, former_names from agency where name_en = '=1+1'`.execute(db);
  expect(stored.rows).toEqual([{ short_name: '-', former_names: ['-'] }]);
  const folder = await throughABackup(nested);
  const checks = readFileSync(path.join(folder, 'innovation-checks.csv'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('BINJAI,SATU'))
    .map((line) => line.split(',').slice(2, 6).join(','));
  expect(checks.sort((a, b) => Number(a.slice(-1)) - Number(b.slice(-1)))).toEqual([
    'CHECKED,,,1',
    'REJECTED,,,2',
    'CHECKED,,,3',
    'REPORTED,2019-01-01,,4',
    'REJECTED,2018-01-01,,5',
  ]);
});

test('one government of several, with the shared lists, makes a database of its own', async () => {
  const nested = await aDatabase(true);
  await importing(nested.db, aFolder(awkward));
  const folder = await exported(nested, 'BINJAI');
  const alone = await aDatabase(false);
  await importing(alone.db, folder);
  expect(await tableSums(alone.db, 'BINJAI')).toEqual(await tableSums(nested.db, 'BINJAI'));
  const { rows } = await sql`select code from government`.execute(alone.db);
  expect(rows).toEqual([{ code: 'BINJAI' }]);
});

test('every value of a record is part of a checksum', async () => {
  const city = await aDatabase(true);
  const [before] = [await tableSums(city.db, null)];
  const kept = [
    'agency_credit_span',
    'agency_state_span',
    'coverage_step',
    'coverage_month',
    'coverage_year',
    'innovation_span',
  ];
  const changes = [
    `update agency set area_km2 = coalesce(area_km2, 0) + 0.01 where code = 'DINKES'`,
    `update innovation set source_id = null where code = 'SMART-WAN'`,
    `update innovation_stage set started_precision = 'DAY' where started_precision = 'YEAR'`,
    `update government set made_up = true`,
    `update theme set name_en = name_en || '.'`,
    `update affair set name_en = name_en || '.'`,
    `insert into innovation_sdg select government_id, innovation_id, 17 from innovation where code = 'SMART-WAN'`,
    `delete from coverage_step`,
  ];
  for (const change of changes) {
    const [, table = ''] = /^(?:update|insert into|delete from) (\w+)/.exec(change) ?? [];
    const transaction = await city.db.startTransaction().execute();
    const { numAffectedRows } = await sql.raw(change).execute(transaction);
    const after = await tableSums(transaction, null);
    await transaction.rollback().execute();
    // The stage spans of innovations follow from these at once.
    const following = /^innovation/.test(table) ? 'innovation_span' : null;
    const others = (sums: typeof after) =>
      sums.filter((each) => each.table !== table && each.table !== following);
    expect(others(after), change).toEqual(others(before));
    if (numAffectedRows) expect(after, change).not.toEqual(before);
  }
  expect(before.map(({ table }) => table)).toEqual(expect.arrayContaining(kept));
});
