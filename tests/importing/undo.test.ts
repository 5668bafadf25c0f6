import { undoBatch } from '@satu-inovasi/db/undoing/undo-batch';
import { UndoRefused } from '@satu-inovasi/db/undoing/undo-refused';
import { wordUndoRefusal } from '@satu-inovasi/db/undoing/word-undo';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';
import { aFolder } from './a-folder.js';
import {
  allRecords,
  coverageKeptAndRebuilt,
  everything,
  headline,
  importing,
  rowsOf,
  today,
} from './look.js';

let city: FreshDatabase;
const used: FreshDatabase[] = [];
beforeEach(async () => {
  city = await freshDatabase({ sample: true });
  used.push(city);
});
afterAll(() => Promise.all(used.map((each) => each.drop())));

async function imported(files: Record<string, string>): Promise<number> {
  const { batch } = await importing(city.db, aFolder(files));
  if (batch === null) throw new Error('nothing was imported');
  return batch;
}

const undo = (batch: number) => undoBatch(city.db, batch, { by: 'Orta', today });

/** Why an undo is refused, in words; it is an error if it is not, or if it changed anything. */
async function refusal(batch: number): Promise<string> {
  const before = await everything(city.db);
  try {
    await undo(batch);
  } catch (error) {
    if (!(error instanceof UndoRefused)) throw error;
    expect(await everything(city.db)).toBe(before);
    expect(wordUndoRefusal(error.problem, 'id')).not.toMatch(/undefined|violates/);
    return wordUndoRefusal(error.problem, 'en');
  }
  throw new Error(`batch ${batch} was undone although it should be refused`);
}

const manyChanges = {
  'agency-kinds.csv':
    'code,name_id,name_en,position\nCLINIC,Klinik,Clinic,90\nBOARD,Badan,A board,',
  'agencies.csv': `code,kind,name_id,name_en,short_name,parent,valid_to,source
BARU,CLINIC,Klinik Baru,New clinic,,DINKES,,https://example.go.id/klinik
DISKOMINFO,,,,Kominfo baru,,,person:Siti`,
  'agency-parents.csv':
    'agency,parent,valid_from,valid_to\nDISDIKBUD,SETDA,,2024\nDISDIKBUD,PEMKO,2025,',
  'innovations.csv': `code,title_id,title_en,owner,owner_basis,affairs,sdgs,stage,stage_on,check,checked_on,source
SATU,Satu,One,INSPEKTORAT,STATED,HEALTH,3;4,IMPLEMENTATION,2026-03,CHECKED,,Surat 1
SMART-WAN,,A better title,,,EDUCATION,16,STOPPED,2026-05,REJECTED,2026-06-01,Surat 2`,
  'agency-reports.csv': 'agency,period_from,period_to,says_none\nBAPPEDA,2026-07,2026-09,yes',
};

describe('what a batch did is taken back', () => {
  test('new records, changed ones, lists, parents, stages, checks, and the headline', async () => {
    const before = await allRecords(city.db);
    const batch = await imported(manyChanges);
    expect(await allRecords(city.db)).not.toBe(before);
    expect(await headline(city.db, 'PEMKO')).not.toBe('18 of 50');
    const undone = await undo(batch);
    expect(undone).toMatchObject({ batch, closed: [] });
    expect(undone.removed).toBeGreaterThan(5);
    expect(undone.restored).toBeGreaterThan(3);
    expect(undone.coverage[0]).toMatchObject({ government: 'PEMKO', after: { covered: 18 } });
    expect(await allRecords(city.db)).toBe(before);
    expect(await headline(city.db, 'PEMKO')).toBe('18 of 50');
    const { kept, rebuilt } = await coverageKeptAndRebuilt(city.db);
    expect(kept).toBe(rebuilt);
  });

  test('the same folder can be imported again, and undone again', async () => {
    const before = await allRecords(city.db);
    const first = await imported(manyChanges);
    const changed = await headline(city.db, 'PEMKO');
    await undo(first);
    const second = await imported(manyChanges);
    expect(second).toBeGreaterThan(first);
    expect(await headline(city.db, 'PEMKO')).toBe(changed);
    await undo(second);
    expect(await allRecords(city.db)).toBe(before);
  });

  test('who did it and when is kept with the batch and in the trail, and a version is counted', async () => {
    const batch = await imported(manyChanges);
    const versions = 'select version from data_version';
    const [{ version }] = (await rowsOf<{ version: number }>(city.db, versions)) as [
      { version: number },
    ];
    await undo(batch);
    expect(await rowsOf(city.db, versions)).toEqual([{ version: version + 1 }]);
    expect(
      await rowsOf(
        city.db,
        `select undone_by, undone_at <= now() as undone from import_batch where batch_id = ${batch}`,
      ),
    ).toEqual([{ undone_by: 'Orta', undone: true }]);
    const entries = await rowsOf<{ record: string; by: string; key: unknown }>(
      city.db,
      `select record, changed_by as by, record_key as key, before_image ->> 'title_en' as before,
         after_image ->> 'title_en' as after
       from trail_entry where batch_id = ${batch} and action = 'UNDO' and record = 'innovation' order by trail_id`,
    );
    expect(entries).toEqual([
      {
        ...{ record: 'innovation', by: 'Orta', key: { code: 'SMART-WAN' } },
        ...{ before: 'A better title', after: 'SMART-WAN' },
      },
      {
        ...{ record: 'innovation', by: 'Orta', key: { file: 'innovations.csv', rows: 1 } },
        ...{ before: null, after: null },
      },
    ]);
  });

  test('a government that the batch opened goes, with all that it added to those above', async () => {
    await imported({
      'agencies.csv': 'code,kind,name_id,name_en\nSUMUT,GOVERNMENT,Sumatera Utara,North Sumatra',
      'rule-sets.csv': `government,valid_from,quota,counting_kinds,counting_stages,counting_checks,report_holds_months,name_id,name_en
SUMUT,2014,1,DEPARTMENT,IMPLEMENTATION,CHECKED,3,Aturan,Rules`,
    });
    const before = await allRecords(city.db);
    const batch = await imported({
      'agencies.csv': `government,code,kind,name_id,name_en,parent,source
BINJAI,BINJAI,GOVERNMENT,Kota Binjai,City of Binjai,SUMUT,https://example.go.id/binjai
BINJAI,DINKES,DEPARTMENT,Dinas Kesehatan,Health department,BINJAI,
PEMKO,PEMKO,,,,SUMUT,`,
      'innovations.csv': `government,code,title_id,title_en,owner,owner_basis,stage,stage_on,check
BINJAI,SATU,Satu,One,DINKES,STATED,IMPLEMENTATION,2020,CHECKED`,
    });
    const undone = await undo(batch);
    expect(undone.closed).toEqual(['BINJAI']);
    expect(await allRecords(city.db)).toBe(before);
    const { kept, rebuilt } = await coverageKeptAndRebuilt(city.db);
    expect(kept).toBe(rebuilt);
  });

  test('the sample city can be undone, and the versions go on when it comes back', async () => {
    await imported({ 'agencies.csv': 'code,short_name\nSETDA,S' });
    await undo(2);
    await undo(1);
    const empty = await freshDatabase({ sample: false });
    used.push(empty);
    expect(await allRecords(city.db)).toBe(await allRecords(empty.db));
    await imported({
      'agency-kinds.csv': 'code,name_id,name_en,position\nGOVERNMENT,Pemerintah,Government,1',
      'agencies.csv': 'code,kind,name_id,name_en\nPEMKO,GOVERNMENT,Kota Medan,City of Medan',
    });
    expect(await rowsOf(city.db, 'select version from data_version')).toEqual([{ version: 4 }]);
  });

  test('files with names and columns in Indonesian are undone as well', async () => {
    const before = await allRecords(city.db);
    const batch = await imported({
      'perangkat-daerah.csv':
        'kode;jenis;nama;nama inggris\nBARU;BOARD;Badan Baru;New board\nSETDA;;;Secretariat',
    });
    expect(await undo(batch)).toMatchObject({ removed: 1, restored: 1 });
    expect(await allRecords(city.db)).toBe(before);
  });

  test('places that records passed on to each other go back, in whichever order', async () => {
    const adopters = (names: string[]) => ({
      'adoptions.csv': `code,innovation,adopter\n${names.map((name, n) => `AD${n},SIBISA,${name}`).join('\n')}`,
    });
    const positions = (first: number) => ({
      'agency-kinds.csv': `code,name_id,name_en,position\n${['A', 'B', 'C'].map((code, n) => `KIND_${code},a,a,${first + n}`).join('\n')}`,
    });
    await imported(adopters(['SETDA', 'DINKES', 'DISHUB']));
    await imported(positions(91));
    let taken = 0;
    for (const files of [
      adopters(['DINKES', 'DISHUB', 'BRIDA']),
      adopters(['BRIDA', 'SETDA', 'DINKES']),
      positions(90),
      positions(92),
    ]) {
      const before = await allRecords(city.db);
      // Whether the database takes the import hangs on its order as well; what it takes can be undone.
      const { batch } = await importing(city.db, aFolder(files)).catch(() => ({ batch: null }));
      if (batch === null) continue;
      taken++;
      await undo(batch);
      expect(await allRecords(city.db)).toBe(before);
    }
    expect(taken).toBeGreaterThan(1);
  });

  test('two of several batches in any order, where they touch different records', async () => {
    const before = await allRecords(city.db);
    const first = await imported({ 'agencies.csv': 'code,short_name,source\nSETDA,S,Surat 1' });
    const second = await imported({ 'agencies.csv': 'code,short_name,source\nDINKES,D,Surat 1' });
    await undo(first);
    expect(
      await rowsOf(city.db, "select reference from source where reference = 'Surat 1'"),
    ).toEqual([{ reference: 'Surat 1' }]);
    await undo(second);
    expect(await allRecords(city.db)).toBe(before);
  });
});

describe('an undo is refused', () => {
  test('where there is no such batch, and where it was undone already', async () => {
    expect(await refusal(99)).toBe(
      'There is no batch 99. All of them: npm run db -- batches --lang en',
    );
    const batch = await imported({ 'agencies.csv': 'code,short_name\nSETDA,S' });
    await undo(batch);
    expect(await refusal(batch)).toMatch(/^Batch 2 was undone already, at .* by Orta\.$/);
  });

  test('where a later batch changed a record, until that one is undone', async () => {
    const before = await allRecords(city.db);
    const first = await imported(manyChanges);
    const second = await imported({
      'innovations.csv': 'code,title_en\nSATU,The first',
      'agency-kinds.csv': 'code,name_en\nCLINIC,A clinic',
    });
    expect((await refusal(first)).split('\n')).toEqual([
      expect.stringMatching(
        /^Batch 2 was not undone: later batches changed or use its records\. Undo batch 3 \(.*\) first\. Nothing was changed\.$/,
      ),
      'innovations.csv, PEMKO SATU: changed by batch 3',
      'agency-kinds.csv, CLINIC: changed by batch 3',
    ]);
    await undo(second);
    await undo(first);
    expect(await allRecords(city.db)).toBe(before);
  });

  test('where a later batch uses a record, a list entry or a government that would go', async () => {
    const first = await imported(manyChanges);
    await imported({
      'commitments.csv': `code,agency,promise_id,promise_en,promised_on,due_on
JANJI,BARU,Janji,Promise,2026-05-12,2026-12`,
      'agencies.csv': 'code,kind,name_id,name_en\nLAIN,CLINIC,Klinik lain,Another clinic',
    });
    expect((await refusal(first)).split('\n').slice(1)).toEqual([
      'agency-kinds.csv, CLINIC: used by agencies.csv PEMKO LAIN (batch 3)',
      'agencies.csv, PEMKO BARU: used by commitments.csv JANJI (batch 3)',
    ]);
    expect(await refusal(1)).toContain(
      'agencies.csv, PEMKO DINKES: used by agency-parents.csv BARU (batch 2)',
    );
  });

  test('where a later batch would bring back what rests on it', async () => {
    const owner = await imported({
      'agencies.csv': 'code,kind,name_id,name_en\nBARU,BOARD,Badan Baru,New board',
    });
    await imported({
      'innovations.csv':
        'code,title_id,title_en,owner,owner_basis,stage,stage_on\nSATU,Satu,One,BARU,STATED,TRIAL,2026',
    });
    await imported({ 'innovations.csv': 'code,owner\nSATU,SETDA' });
    expect(await refusal(owner)).toContain(
      'agencies.csv, PEMKO BARU: used by innovations.csv SATU (batch 4)',
    );
  });

  test('where the records that remain would contradict each other', async () => {
    await imported({
      'agencies.csv': `code,kind,name_id,name_en,valid_from
LAMA,BOARD,Badan Lama,Old board,
GANTI,BOARD,Badan Ganti,Next board,2026-07`,
    });
    const ends = await imported({ 'agencies.csv': 'code,valid_to\nLAMA,2026-06' });
    await imported({ 'successions.csv': 'predecessor,successor\nLAMA,GANTI' });
    expect((await refusal(ends)).split('\n')).toEqual([
      'Batch 3 was not undone: the records that remain would contradict each other. Nothing was changed.',
      'successions.csv, PEMKO LAMA / GANTI: the validity of predecessor and successor do not meet.',
    ]);
  });
});
