import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '@satu-inovasi/db/importing/problem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';
import { aFolder } from './a-folder.js';
import { everything, importing, issuesOf, linesOf, rowsOf } from './look.js';

let city: FreshDatabase;
let before: string;
beforeAll(async () => {
  city = await freshDatabase({ sample: true });
  before = await everything(city.db);
});
afterAll(() => city.drop());

interface Hostile {
  what: string;
  file: string;
  content: string | Buffer;
  code: Problem['code'];
  row: number | null;
  column?: string;
}

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const agency = (cells: string) => `code,kind,name_id,name_en\n${cells}\n`;

const files: Hostile[] = [
  { what: 'nothing at all', file: 'agencies.csv', content: '', code: 'EMPTY_FILE', row: null },
  {
    what: 'a mark and no text',
    file: 'agencies.csv',
    content: '\ufeff\n\n',
    code: 'EMPTY_FILE',
    row: null,
  },
  {
    what: 'UTF-32',
    file: 'agencies.csv',
    content: bytes([0xff, 0xfe, 0, 0, 0x63, 0, 0, 0]),
    code: 'UNKNOWN_ENCODING',
    row: null,
  },
  {
    what: 'half a surrogate pair',
    file: 'agencies.csv',
    content: bytes('code,kind,name_id,name_en\nA,BOARD,', [0xed, 0xa0, 0x80], ',x\n'),
    code: 'UNSURE_LETTERS',
    row: 2,
    column: 'name_id',
  },
  {
    what: 'the character zero',
    file: 'agencies.csv',
    content: agency('A,BOARD,Ba\u0000dan,x'),
    code: 'BAD_CHARACTER',
    row: 2,
    column: 'name_id',
  },
  {
    what: 'a sequence for terminals',
    file: 'agencies.csv',
    content: agency('A,BOARD,\u001b[31mBadan,x'),
    code: 'BAD_CHARACTER',
    row: 2,
    column: 'name_id',
  },
  {
    what: 'a program',
    file: 'agencies.csv',
    content: Buffer.from('7f454c46020101000000000000000000', 'hex'),
    code: 'UNKNOWN_COLUMN',
    row: 1,
    column: 'ELF',
  },
  {
    what: 'two separators',
    file: 'agencies.csv',
    content: 'code;kind,name_id\nA;BOARD,x\n',
    code: 'SEVERAL_SEPARATORS',
    row: 1,
  },
  {
    what: 'a quotation mark left open',
    file: 'agencies.csv',
    content: agency('A,BOARD,"Badan,x\nB,BOARD,y,z'),
    code: 'BROKEN_QUOTES',
    row: 2,
  },
  {
    what: 'a quotation mark within',
    file: 'agencies.csv',
    content: agency('A,BOARD,x,y\nB,BOARD,"Bad"an",x'),
    code: 'BROKEN_QUOTES',
    row: 3,
  },
  {
    what: 'a row of 2 MB',
    file: 'agencies.csv',
    content: agency(`A,BOARD,"${'x'.repeat(2_000_000)}",y`),
    code: 'ROW_TOO_LONG',
    row: 2,
  },
  {
    what: 'a cell too many',
    file: 'agencies.csv',
    content: agency('A,BOARD,x,y,z'),
    code: 'FIELD_COUNT',
    row: 2,
  },
  {
    what: 'a cell too few',
    file: 'agencies.csv',
    content: agency('A,BOARD,x'),
    code: 'FIELD_COUNT',
    row: 2,
  },
  {
    what: 'a column that is not known',
    file: 'agencies.csv',
    content: 'code,kindd\nSETDA,BOARD',
    code: 'UNKNOWN_COLUMN',
    row: 1,
    column: 'kindd',
  },
  {
    what: 'a column without a name',
    file: 'agencies.csv',
    content: 'code,\nSETDA,x',
    code: 'NAMELESS_COLUMN',
    row: 1,
    column: '',
  },
  {
    what: 'a column twice',
    file: 'agencies.csv',
    content: 'code,name_en,name_en\nSETDA,x,y',
    code: 'DUPLICATE_COLUMN',
    row: 1,
    column: 'name_en',
  },
  {
    what: 'no column for the key',
    file: 'agencies.csv',
    content: 'kind,name_id\nBOARD,x',
    code: 'MISSING_COLUMN',
    row: 1,
    column: 'code / kode',
  },
  {
    what: 'a new record and no column for what it needs',
    file: 'agencies.csv',
    content: 'code,kind\nBARU,BOARD',
    code: 'MISSING_COLUMN',
    row: 1,
    column: 'name_id / nama',
  },
  {
    what: 'a name that is only close',
    file: 'agency.csv',
    content: 'code\nSETDA',
    code: 'UNKNOWN_FILE',
    row: null,
  },
  {
    what: 'a formula for a code',
    file: 'agencies.csv',
    content: agency('=1+1,BOARD,x,y'),
    code: 'NOT_A_CODE',
    row: 2,
    column: 'code',
  },
  {
    what: 'SQL for a code',
    file: 'agencies.csv',
    content: agency("A'; drop table agency; --,BOARD,x,y"),
    code: 'NOT_A_CODE',
    row: 2,
    column: 'code',
  },
  {
    what: 'a name of 600 letters',
    file: 'agencies.csv',
    content: agency(`A,BOARD,${'x'.repeat(600)},y`),
    code: 'TOO_LONG',
    row: 2,
    column: 'name_id',
  },
  {
    what: 'a list of 200 names',
    file: 'agencies.csv',
    content: `code,former_names\nSETDA,${Array.from({ length: 200 }, (_, i) => `n${i}`).join(';')}`,
    code: 'TOO_MANY',
    row: 2,
    column: 'former_names',
  },
  {
    what: 'the key cleared',
    file: 'agencies.csv',
    content: 'code,name_en\n-,x',
    code: 'NOT_CLEARABLE',
    row: 2,
    column: 'code',
  },
  {
    what: 'a needed value cleared',
    file: 'agencies.csv',
    content: 'code,name_en\nSETDA,-',
    code: 'NOT_CLEARABLE',
    row: 2,
    column: 'name_en',
  },
  {
    what: 'no key',
    file: 'agencies.csv',
    content: 'code,name_en\n,x',
    code: 'REQUIRED',
    row: 2,
    column: 'code',
  },
  {
    what: 'the same record twice',
    file: 'agencies.csv',
    content: 'code,name_en\nSETDA,x\nSETWAN,y\nSETDA,z',
    code: 'DUPLICATE_ROW',
    row: 4,
    column: 'code',
  },
  {
    what: 'a day that is none',
    file: 'agencies.csv',
    content: 'code,valid_from\nSETDA,yesterday',
    code: 'NOT_A_DATE',
    row: 2,
    column: 'valid_from',
  },
  {
    what: 'a day that may be two',
    file: 'agencies.csv',
    content: 'code,valid_from\nSETDA,05-06-2021',
    code: 'AMBIGUOUS_DATE',
    row: 2,
    column: 'valid_from',
  },
  {
    what: '29 February of a common year',
    file: 'agencies.csv',
    content: 'code,valid_from\nSETDA,2023-02-29',
    code: 'IMPOSSIBLE_DATE',
    row: 2,
    column: 'valid_from',
  },
  {
    what: 'month 13',
    file: 'agencies.csv',
    content: 'code,valid_from\nSETDA,2023-13',
    code: 'IMPOSSIBLE_DATE',
    row: 2,
    column: 'valid_from',
  },
  {
    what: 'the year 9999',
    file: 'agencies.csv',
    content: 'code,valid_from\nSETDA,9999',
    code: 'IMPOSSIBLE_DATE',
    row: 2,
    column: 'valid_from',
  },
  {
    what: 'a month where a day is needed',
    file: 'innovations.csv',
    content: 'code,check,checked_on\nSARANA,CHECKED,2023-05',
    code: 'NOT_A_FULL_DAY',
    row: 2,
    column: 'checked_on',
  },
  {
    what: 'a number that may be two',
    file: 'agencies.csv',
    content: 'code,area_km2\nSETDA,"5,270"',
    code: 'AMBIGUOUS_NUMBER',
    row: 2,
    column: 'area_km2',
  },
  {
    what: 'a number in words of science',
    file: 'agencies.csv',
    content: 'code,area_km2\nSETDA,1e300',
    code: 'NOT_A_NUMBER',
    row: 2,
    column: 'area_km2',
  },
  {
    what: 'not a number by name',
    file: 'agencies.csv',
    content: 'code,area_km2\nSETDA,NaN',
    code: 'NOT_A_NUMBER',
    row: 2,
    column: 'area_km2',
  },
  {
    what: 'a number of 400 digits',
    file: 'agencies.csv',
    content: `code,area_km2\nSETDA,${'9'.repeat(400)}`,
    code: 'NOT_A_NUMBER',
    row: 2,
    column: 'area_km2',
  },
  {
    what: 'nothing for an area',
    file: 'agencies.csv',
    content: 'code,area_km2\nSETDA,0',
    code: 'OUT_OF_RANGE',
    row: 2,
    column: 'area_km2',
  },
  {
    what: 'half a ward',
    file: 'agencies.csv',
    content: 'code,wards_total\nSETDA,1.5',
    code: 'NOT_WHOLE',
    row: 2,
    column: 'wards_total',
  },
  {
    what: 'more wards than fit',
    file: 'agencies.csv',
    content: 'code,wards_total\nSETDA,99999999999',
    code: 'OUT_OF_RANGE',
    row: 2,
    column: 'wards_total',
  },
  {
    what: 'a rate in percent',
    file: 'rule-sets.csv',
    content: 'valid_from,target_rate\n2014,100',
    code: 'OUT_OF_RANGE',
    row: 2,
    column: 'target_rate',
  },
  {
    what: 'rules that count no kind',
    file: 'rule-sets.csv',
    content: 'valid_from,counting_kinds\n2014,;',
    code: 'REQUIRED',
    row: 2,
    column: 'counting_kinds',
  },
  {
    what: 'rules whose kinds are cleared',
    file: 'rule-sets.csv',
    content: 'valid_from,counting_kinds\n2014,-',
    code: 'NOT_CLEARABLE',
    row: 2,
    column: 'counting_kinds',
  },
  {
    what: 'perhaps',
    file: 'innovations.csv',
    content: 'code,digital\nSARANA,perhaps',
    code: 'NOT_YES_NO',
    row: 2,
    column: 'digital',
  },
  {
    what: 'a choice that is none',
    file: 'innovations.csv',
    content: 'code,form\nSARANA,SERVICE',
    code: 'NOT_IN_LIST',
    row: 2,
    column: 'form',
  },
  {
    what: 'a list with one wrong item',
    file: 'innovations.csv',
    content: 'code,affairs\nSARANA,HEALTH;WEALTH',
    code: 'UNKNOWN_REFERENCE',
    row: 2,
    column: 'affairs',
  },
  {
    what: 'a goal beyond 17',
    file: 'innovations.csv',
    content: 'code,sdgs\nSARANA,1;18',
    code: 'OUT_OF_RANGE',
    row: 2,
    column: 'sdgs',
  },
  {
    what: 'a link that runs',
    file: 'evidence.csv',
    content: 'code,innovation,kind,link\nB1,SARANA,PHOTO,javascript:alert(1)',
    code: 'NOT_A_LINK',
    row: 2,
    column: 'link',
  },
  {
    what: 'a satisfaction above 100',
    file: 'satisfaction.csv',
    content: 'agency,year,period,measure,value\nPEMKO,2022,x,INDEX,101',
    code: 'OUT_OF_RANGE',
    row: 2,
    column: 'value',
  },
];

describe('a folder is refused, and nothing is saved, for', () => {
  test.each(files)('$what in $file', async ({ file, content, code, row, column }) => {
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
