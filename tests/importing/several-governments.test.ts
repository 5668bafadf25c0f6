import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';
import { aFolder } from './a-folder.js';
import { everything, headline, importing, linesOf, rowsOf } from './look.js';

let city: FreshDatabase;
const used: FreshDatabase[] = [];
beforeEach(async () => {
  city = await freshDatabase({ sample: true });
  used.push(city);
});
afterAll(() => Promise.all(used.map((each) => each.drop())));

const aGovernment = (code: string, parent = '') => ({
  'agencies.csv': `government,code,kind,name_id,name_en,parent
,${code},GOVERNMENT,Pemerintah ${code},Government ${code},${parent}
${code},DINKES,DEPARTMENT,Dinas Kesehatan,Health department,${code}`,
  'rule-sets.csv': `government,valid_from,quota,counting_kinds,counting_stages,counting_checks,report_holds_months,name_id,name_en
${code},2014,1,DEPARTMENT,IMPLEMENTATION,CHECKED,3,Aturan,Rules`,
  'innovations.csv': `government,code,title_id,title_en,owner,owner_basis,stage,stage_on,check
${code},SATU,Satu,One,DINKES,STATED,IMPLEMENTATION,2020,CHECKED`,
});

test('the same code may stand in two governments', async () => {
  await importing(city.db, aFolder(aGovernment('BINJAI')));
  expect(await headline(city.db, 'BINJAI')).toBe('1 of 1');
  expect(await headline(city.db, 'PEMKO')).toBe('18 of 50');
  expect(
    await rowsOf(
      city.db,
      `select g.code, v.version from data_version v
    join government g using (government_id) order by 1`,
    ),
  ).toEqual([
    { code: 'BINJAI', version: 1 },
    { code: 'PEMKO', version: 1 },
  ]);
});

test('a row that does not say which of several governments is refused, once a file', async () => {
  await importing(city.db, aFolder(aGovernment('BINJAI')));
  const before = await everything(city.db);
  const unnamed = aFolder({ 'agencies.csv': 'code,short_name\nSETDA,A\nDINKES,B' });
  expect(await linesOf(city.db, unnamed)).toEqual([
    'agencies.csv: there are several governments, and the row does not say which it belongs to. Expected: a column government with one of: BINJAI, PEMKO.',
  ]);
  const named = aFolder({ 'agencies.csv': 'government,code,short_name\n,SETDA,A\nMEDAN,DINKES,B' });
  expect(await linesOf(city.db, named)).toEqual([
    'agencies.csv, row 2, column government: there are several governments, and the row does not say which it belongs to. Expected: a column government with one of: BINJAI, PEMKO.',
    'agencies.csv, row 3, column government: “MEDAN” — nothing has this code. Expected: a code from agencies.csv, or one that is stored already.',
  ]);
  expect(await everything(city.db)).toBe(before);
});

test('a code of another government is not known in this one', async () => {
  const files = aGovernment('BINJAI');
  const innovations = files['innovations.csv'].replace('DINKES', 'SETDA');
  expect(await linesOf(city.db, aFolder({ ...files, 'innovations.csv': innovations }))).toEqual([
    'innovations.csv, row 2, column owner: “SETDA” — nothing has this code. Expected: a code from agencies.csv, or one that is stored already.',
  ]);
});

test('a government can be put under another, and its agencies are counted there', async () => {
  await importing(city.db, aFolder(aGovernment('SUMUT')));
  await importing(city.db, aFolder(aGovernment('BINJAI', 'SUMUT')));
  expect(await headline(city.db, 'SUMUT')).toBe('2 of 2');
  const under = aFolder({ 'agencies.csv': 'government,code,parent\nPEMKO,PEMKO,SUMUT' });
  await importing(city.db, under);
  expect(await headline(city.db, 'SUMUT')).toBe('20 of 52');
  expect((await importing(city.db, under)).batch).toBeNull();
  await importing(city.db, aFolder({ 'agencies.csv': 'government,code,parent\nBINJAI,BINJAI,-' }));
  expect(await headline(city.db, 'SUMUT')).toBe('19 of 51');
});

test('governments do not stand above themselves, nor under what is no government', async () => {
  await importing(city.db, aFolder(aGovernment('SUMUT')));
  await importing(city.db, aFolder(aGovernment('BINJAI', 'SUMUT')));
  const parents = aFolder({
    'agencies.csv': `government,code,parent
SUMUT,SUMUT,BINJAI
BINJAI,BINJAI,BINJAI
PEMKO,PEMKO,SETDA`,
  });
  const lines = await linesOf(city.db, parents);
  expect(lines).toContain(
    'agencies.csv, row 3, column parent: “BINJAI” — an agency can not be its own parent. Expected: the code of another agency, or nothing.',
  );
  expect(lines).toContain(
    'agencies.csv, row 4, column parent: “SETDA” — nothing has this code. Expected: a code from agencies.csv (GOVERNMENT), or one that is stored already.',
  );
  const cycle = aFolder({ 'agencies.csv': 'government,code,parent\nSUMUT,SUMUT,BINJAI' });
  expect(await linesOf(city.db, cycle)).toEqual([
    'agencies.csv, row 2, column parent: “SUMUT” — the chain of parents leads back to this agency. Expected: a parent that is not below this agency.',
  ]);
});

test('without any government a record has nowhere to go', async () => {
  const empty = await freshDatabase({ sample: false });
  used.push(empty);
  const folder = aFolder({ 'commitments.csv': 'code,agency\nJANJI,SETDA' });
  expect(await linesOf(empty.db, folder)).toEqual([
    'commitments.csv: there is no government yet that this record could belong to. Expected: a row of kind GOVERNMENT in agencies.csv.',
  ]);
});

test('a change of the shared lists counts a version for every government', async () => {
  await importing(city.db, aFolder(aGovernment('BINJAI')));
  await importing(city.db, aFolder({ 'agency-kinds.csv': 'code,name_en\nBOARD,Agency' }));
  expect(await rowsOf(city.db, 'select version from data_version')).toEqual([
    { version: 2 },
    { version: 2 },
  ]);
});

test('imports into two governments at once, and two of the same, all end well', async () => {
  const folders = ['BINJAI', 'TEBING', 'BINJAI', 'TEBING'].map((code) =>
    aFolder(aGovernment(code)),
  );
  const results = await Promise.all(folders.map((folder) => importing(city.db, folder)));
  expect(results.filter((result) => result.batch !== null)).toHaveLength(2);
  expect(await headline(city.db, 'BINJAI')).toBe('1 of 1');
  expect(await headline(city.db, 'TEBING')).toBe('1 of 1');
});

test('what is made up is marked so, and only when it is opened', async () => {
  await importFolder(city.db, aFolder(aGovernment('KOTA-RAYA')), { by: 'a tester', madeUp: true });
  await importFolder(
    city.db,
    aFolder({ 'agencies.csv': 'government,code,short_name\nPEMKO,SETDA,S' }),
    {
      by: 'a tester',
      madeUp: true,
    },
  );
  expect(await rowsOf(city.db, 'select code, made_up from government order by 1')).toEqual([
    { code: 'KOTA-RAYA', made_up: true },
    { code: 'PEMKO', made_up: false },
  ]);
});

test('a file can say itself which governments are made up, once and for all', async () => {
  const opening = aGovernment('KOTA-RAYA')['agencies.csv'].split('\n');
  const made = opening.map((line, n) => `${line},${['made_up', 'yes', ''][n]}`).join('\n');
  await importing(city.db, aFolder({ 'agencies.csv': made }));
  expect(await rowsOf(city.db, 'select code from government where made_up')).toEqual([
    { code: 'KOTA-RAYA' },
  ]);
  const other = aFolder({
    'agencies.csv': 'government,code,made_up\nKOTA-RAYA,KOTA-RAYA,no\nPEMKO,SETDA,yes',
  });
  const fixed =
    'whether it is made up is said of a whole government, when it is opened. Expected: this column only in a row of kind GOVERNMENT, as it is stored where it is known.';
  expect(await linesOf(city.db, other)).toEqual([
    `agencies.csv, row 2, column made_up: “no” — ${fixed}`,
    `agencies.csv, row 3, column made_up: “yes” — ${fixed}`,
  ]);
});
