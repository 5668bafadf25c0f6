import path from 'node:path';
import { runCli } from '@satu-inovasi/db/cli/run-cli';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';
import { aFolder } from './a-folder.js';
import { everything, headline, today } from './look.js';

let city: FreshDatabase;
beforeAll(async () => {
  city = await freshDatabase({ sample: true });
});
afterAll(() => city.drop());

async function db(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(argv, {
    env: { DATABASE_URL: city.connectionString },
    today,
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const commands = ['migrate', 'import', 'batches', 'undo', 'export', 'checksum'].concat([
  ...['status', 'reset', 'generate'],
]);

describe('help and wrong use need no database', () => {
  test('the help names every command, and each command has its own', async () => {
    const { code, out } = await db('--help');
    expect(code).toBe(0);
    for (const command of commands) {
      expect(out).toContain(command);
      const own = await db(command, '--help', '--lang', 'en');
      expect(own).toMatchObject({ code: 0, err: '' });
      expect(own.out).toContain(`npm run db -- ${command}`);
      expect(own.out).toContain('Exit codes: 0 done, 1 refused or failed, 2 wrong use.');
      const indonesian = await db(command, '--help');
      expect(indonesian.out).toContain(`Pemakaian: npm run db -- ${command}`);
      expect(indonesian.out).toContain('Kode keluar: 0 berhasil, 1 ditolak atau gagal');
    }
    expect(await db()).toEqual(await db('--help'));
  });

  test.each([
    ['imports', 'There is no command “imports”.'],
    ['import', 'The command import needs a folder.'],
    ['import a b', '“b” is too much.'],
    ['status --by me', 'There is no option --by.'],
    ['status --verbose', 'There is no option --verbose.'],
    ['export', 'The command export needs a folder.'],
    ['export a --dry-run', 'There is no option --dry-run.'],
    ['undo', 'The command undo needs the number of a batch; all of them: npm run db -- batches.'],
    [
      'undo all',
      'The command undo needs the number of a batch; all of them: npm run db -- batches.',
    ],
    ['undo 1 2', '“2” is too much.'],
    ['checksum a b', '“b” is too much.'],
    ['import a --by', 'The option --by needs a value.'],
    ['reset', 'reset deletes all records; add --yes if that is what you want.'],
  ])('%s', async (line, sentence) => {
    const { code, out, err } = await db('--lang=en', ...line.split(' '));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`${sentence} Help: npm run db -- --help --lang en`);
  });

  test('another language', async () => {
    expect((await db('status', '--lang', 'fr')).err).toContain('Pilihan --lang berisi id atau en.');
  });
});

test('a database that is not there is one sentence without its address', async () => {
  const err: string[] = [];
  const code = await runCli(['status', '--lang', 'en'], {
    env: { DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/none' },
    today,
    out: () => {},
    err: (line) => err.push(line),
  });
  expect(code).toBe(1);
  expect(err).toHaveLength(1);
  expect(err[0]).toContain('The database can not be reached');
  expect(err[0]).not.toContain('secret');
});

test('status tells server, schema, records, batch and version, and changes nothing', async () => {
  const before = await everything(city.db);
  const { code, out } = await db('status', '--lang', 'en');
  expect(code).toBe(0);
  expect(out).toMatch(/^Server: PostgreSQL \d+.* \(of DATABASE_URL\)$/m);
  expect(out).toContain('agency 92');
  expect(out).toMatch(/^Last batch: 1 at .* by satu-inovasi \(sample\)$/m);
  expect(out).toMatch(/^Data version PEMKO: 1, changed /m);
  expect(await everything(city.db)).toBe(before);
  expect((await db('migrate', '--lang', 'en')).out).toBe('The schema is the latest.');
});

test('a refused import lists what is wrong on stderr and exits with 1', async () => {
  const before = await everything(city.db);
  const folder = aFolder({ 'agencies.csv': 'code,valid_from\nSETDA,2021-02-30' });
  expect(await db('import', folder)).toEqual({
    code: 1,
    out: '',
    err: `Impor ditolak: 1 masalah. Tidak ada yang disimpan.
agencies.csv, baris 2, kolom valid_from: “2021-02-30” — tanggal ini tidak ada di kalender. Seharusnya: tanggal yang ada, antara tahun 1800 dan 2200.`,
  });
  expect(await everything(city.db)).toBe(before);
});

test('an import tells what is new, changed and the same, and the effect on the headline', async () => {
  const folder = aFolder({
    'innovations.csv': `code,title_id,title_en,owner,owner_basis,stage,stage_on,check
BARU,Baru,New,INSPEKTORAT,STATED,IMPLEMENTATION,2026-03,CHECKED
SMART-WAN,,,,,,,`,
  });
  const first = await db('import', folder, '--lang', 'en', '--by', 'Orta');
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out.split('\n')).toEqual([
    'file             rows  new  changed  same',
    'innovations.csv     2    1        0     1',
    expect.stringMatching(/^Batch \d+ was saved\.$/),
    'PEMKO: 19 of 50 agencies have an innovation (18/50 before)',
  ]);
  expect((await db('import', folder)).out).toBe(
    'Tidak ada yang berubah: semuanya sudah tersimpan.',
  );
  expect((await db('status')).out).toContain('oleh Orta (');
});

test('a file that spreadsheets write is told as it was recognised', async () => {
  const folder = aFolder({
    'inovasi.csv': Buffer.from(
      'Kode;Judul Inggris;Sumber\r\nSMART-WAN;SMART-WAN;\x93Jum\x92at\x94\r\n',
      'latin1',
    ),
    'Perangkat Daerah.csv': Buffer.from('\ufeffkode\tnama singkat\nSETDA\tSetda\n', 'utf16le'),
  });
  const { code, out } = await db('import', folder, '--lang', 'en');
  expect(code).toBe(0);
  expect(out.split('\n').slice(0, 5)).toEqual([
    'Perangkat Daerah.csv was read as UTF-16, separated by tabs.',
    'inovasi.csv was read as Windows-1252, separated by semicolons.',
    'file                  rows  new  changed  same',
    'Perangkat Daerah.csv     1    0        0     1',
    'inovasi.csv              1    0        1     0',
  ]);
  expect((await db('import', folder)).out).toContain(
    'inovasi.csv dibaca sebagai Windows-1252, berpemisah titik koma.',
  );
});

const satu = `code,title_id,title_en,owner,owner_basis,stage,stage_on,check
SATU,Satu,One,INSPEKTORAT,STATED,IMPLEMENTATION,2026-03,CHECKED
SMART-WAN,,A better title,,,,,`;

test('a dry run tells what would happen and saves nothing', async () => {
  await db('reset', '--yes');
  const before = await everything(city.db);
  const folder = aFolder({ 'innovations.csv': satu });
  const { code, out } = await db('import', folder, '--dry-run', '--lang', 'en');
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'Dry run: nothing was saved. What would happen:',
    'file             rows  new  changed  same',
    'innovations.csv     2    1        1     0',
    'New in innovations.csv:',
    '  PEMKO SATU',
    'Changed in innovations.csv:',
    '  PEMKO SMART-WAN: title_en “SMART-WAN” → “A better title”',
    'Coverage today would be:',
    'PEMKO:',
    '  18 → 19 of 50 agencies have an innovation',
    '  7 of 50 agencies are preparing one',
    '  0 of 50 agencies say they have none',
    '  25 → 24 of 50 agencies have not reported',
    'Agencies whose state would change:',
    '  PEMKO INSPEKTORAT: has not reported → has an innovation',
  ]);
  expect((await db('import', folder, '--dry-run')).out).toContain(
    '  PEMKO INSPEKTORAT: belum melapor → punya inovasi',
  );
  expect(await everything(city.db)).toBe(before);
});

test('batches are listed, undone by their number, and marked so', async () => {
  const folder = aFolder({ 'innovations.csv': satu });
  const imported = await db('import', folder, '--by', 'Orta', '--lang', 'en');
  const batch = /Batch (\d+) was saved/.exec(imported.out)?.[1] ?? '';
  const undone = await db('undo', batch, '--by', 'Siti', '--lang', 'en');
  expect(undone).toMatchObject({ code: 0, err: '' });
  expect(undone.out).toMatch(
    /^Batch \d+ \(import-\w+\) was undone\.\nRecords as before: 1; removed: 3\./,
  );
  expect(undone.out).toContain('  19 → 18 of 50 agencies have an innovation');
  const { out } = await db('batches', '--lang', 'en');
  expect(out).toMatch(/^batch {2}time +by +name +rows {2}undone$/m);
  expect(out).toMatch(new RegExp(`^ *${batch} .* Orta +import-\\w+ +2 {2}.* by Siti$`, 'm'));
  const again = await db('undo', batch, '--lang', 'en');
  expect(again).toMatchObject({ code: 1, out: '' });
  expect(again.err).toMatch(/^Batch \d+ was undone already, at .* by Siti\.$/);
});

test('an export can be verified, and differs once something was changed', async () => {
  const folder = path.join(aFolder({}), 'backup');
  const { code, out } = await db('export', folder, '--lang', 'en');
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringMatching(/^[\d,]+ rows in 29 files were written to .*backup\.$/),
  });
  const sums = await db('checksum', '--lang', 'en');
  expect(sums.out).toMatch(/^agency +92 {2}[0-9a-f]{32}$/m);
  const same = await db('checksum', folder, '--lang', 'en');
  expect(same).toEqual({
    code: 0,
    err: '',
    out: `${sums.out}\nThe same as the export in ${folder}.`,
  });
  await db('import', aFolder({ 'agencies.csv': 'code,short_name\nSETDA,Setda baru' }));
  const different = await db('checksum', folder, '--lang', 'en');
  expect(different).toMatchObject({ code: 1, out: '' });
  expect(different.err.split('\n')).toEqual([
    `The database differs from the export in ${folder}:`,
    expect.stringMatching(/^agency: 92 rows, [0-9a-f]{32} — export: 92 rows, [0-9a-f]{32}$/),
  ]);
  expect((await db('checksum', aFolder({}), '--lang', 'en')).err).toContain(
    'is no complete export',
  );
  expect(await db('export', folder)).toMatchObject({ code: 1, out: '' });
});

test('reset brings the sample city back, and --empty leaves nothing', async () => {
  const { code, out } = await db('reset', '--yes', '--lang', 'en');
  expect(code).toBe(0);
  expect(out).toContain('PEMKO: 18 of 50 agencies have an innovation');
  expect(await headline(city.db, 'PEMKO')).toBe('18 of 50');
  expect((await db('reset', '--yes', '--empty')).code).toBe(0);
  expect((await db('status', '--lang', 'en')).out).toContain('Records: none yet');
});
