import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';
import { aFolder } from './a-folder.js';
import { agency, hostileFiles } from './hostile-files.js';
import { everything, importing, issuesOf, linesOf, rowsOf } from './look.js';

let city: FreshDatabase;
let before: string;
beforeAll(async () => {
  city = await freshDatabase({ sample: true });
  before = await everything(city.db);
});
afterAll(() => city.drop());

describe('a folder is refused, and nothing is saved, for', () => {
  test.each(hostileFiles)('$what in $file', async ({ file, content, code, row, column }) => {
    const issues = await issuesOf(city.db, aFolder({ [file]: content }));
    const found = issues.find((issue) => issue.problem.code === code);
    expect(found ?? issues).toMatchObject({ file, row, column: column ?? null });
    expect(await everything(city.db)).toBe(before);
  });
});

test('what only the database finds names file and row too, and no SQL', async () => {
  const folder = aFolder({
    'agency-kinds.csv': `code,name_id,name_en,position
FIRST_KIND,a,b,101
SECOND_KIND,a,b,102
THIRD_KIND,a,b,1`,
  });
  expect(await linesOf(city.db, folder)).toEqual([
    'agency-kinds.csv, row 4, column position: “1” — another record holds this value already. Expected: a value that no other record has.',
  ]);
  expect(await everything(city.db)).toBe(before);
});

test('a row that is wrong does not make those that refer to it wrong', async () => {
  const folder = aFolder({
    'agencies.csv': agency('BARU,BOARD,,x'),
    'innovations.csv': `code,title_id,title_en,owner,owner_basis,stage,stage_on
SATU,a,b,BARU,STATED,TRIAL,2020`,
  });
  expect(await issuesOf(city.db, folder)).toMatchObject([
    { file: 'agencies.csv', row: 2, column: 'name_id', problem: { code: 'REQUIRED' } },
  ]);
});

test('more is wrong than can be listed: the rest is counted', async () => {
  const rows = Array.from({ length: 1_000 }, (_, index) => `A${index},NO_KIND,x,y`);
  await expect(
    importing(city.db, aFolder({ 'agencies.csv': agency(rows.join('\n')) })),
  ).rejects.toMatchObject({ total: 1_000, issues: { length: 200 } });
});

test('a folder that is none, and one without any file that is known', async () => {
  const empty = aFolder({ 'notes.txt': 'hello' });
  expect(await issuesOf(city.db, empty)).toMatchObject([{ problem: { code: 'NO_KNOWN_FILE' } }]);
  const nowhere = path.join(empty, 'nowhere');
  expect(await issuesOf(city.db, nowhere)).toMatchObject([{ problem: { code: 'NO_FOLDER' } }]);
  mkdirSync(path.join(empty, 'agencies.csv'));
  expect(await issuesOf(city.db, empty)).toMatchObject([{ problem: { code: 'UNREADABLE' } }]);
});

test('odd but fair files are taken', async () => {
  const folder = aFolder({
    'agencies.csv':
      '\ufeffNAME_EN, Code ,short_name,former_names,source\r\n' +
      '"The ""Secretariat""",SETDA," Setda ","Satu; Dua ;;Satu",person: Siti\r\n' +
      ',,,,\r\n\r\n' +
      '"Two\r\nlines",SETWAN,,,\r',
  });
  await importing(city.db, folder);
  expect(
    await rowsOf(
      city.db,
      `select a.code, a.name_en, a.short_name, a.former_names, a.file_row, s.kind::text, s.reference
       from agency a left join source s using (government_id, source_id)
       where a.code in ('SETDA', 'SETWAN') order by 1`,
    ),
  ).toEqual([
    {
      code: 'SETDA',
      name_en: 'The "Secretariat"',
      short_name: 'Setda',
      former_names: ['Satu', 'Dua'],
      file_row: 2,
      kind: 'PERSON',
      reference: 'Siti',
    },
    expect.objectContaining({ code: 'SETWAN', name_en: 'Two\nlines', file_row: 5, kind: 'PAGE' }),
  ]);
  expect((await importing(city.db, folder)).batch).toBeNull();
});
