import { copyFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { DB } from '@satu-inovasi/db/database';
import { type ImportResult, importInto } from '@satu-inovasi/db/importing/import-folder';
import { sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';
import { aFolder } from './a-folder.js';
import { refused } from './awkward/refused.js';
import { alike, taken } from './awkward/taken.js';
import { everything, linesOf, today } from './look.js';

const corpus = path.join(import.meta.dirname, 'awkward');

let city: FreshDatabase;
let before: string;
beforeAll(async () => {
  city = await freshDatabase({ sample: true });
  before = await everything(city.db);
});
afterAll(() => city.drop());

/** A folder with one file of the corpus under a name that the import knows. */
function withFile(awkward: string, name: string): string {
  const folder = aFolder({});
  copyFileSync(path.join(corpus, awkward), path.join(folder, name));
  return folder;
}

class Enough extends Error {}

/** Imports a folder, looks at what is there, and takes it all back. */
async function looking<Seen>(
  folder: string,
  look: (db: Transaction<DB>, result: ImportResult) => Promise<Seen>,
): Promise<Seen> {
  const seen: Seen[] = [];
  const work = city.db.transaction().execute(async (db) => {
    seen.push(await look(db, await importInto(db, folder, { by: 'a tester', today })));
    throw new Enough();
  });
  await work.catch((error) => {
    if (!(error instanceof Enough)) throw error;
  });
  return seen[0] as Seen;
}

const rowsOf = (query: string) => async (db: Transaction<DB>) =>
  (await sql<Record<string, unknown>>`${sql.raw(query)}`.execute(db)).rows;

const newBoard = rowsOf(
  `select kind_code, name_id, name_en, short_name from agency where code = 'AWK-1'`,
);
const friday = {
  kind_code: 'BOARD',
  name_id: 'Badan Kafé Jum’at – “Élan”',
  name_en: 'Friday Café Board',
  short_name: 'BKJ',
};

describe('the letters are the same however they are kept', () => {
  test.each(alike)('%s is read as %s', async (file, encoding, separator) => {
    await looking(withFile(file, 'perangkat-daerah.csv'), async (db, { files }) => {
      const name = 'perangkat-daerah.csv';
      expect(files).toMatchObject([{ name, file: 'agencies.csv', encoding, separator, rows: 1 }]);
      expect(await newBoard(db)).toEqual([friday]);
    });
  });
});

describe('what is clear is taken', () => {
  test.each(taken)('$file as $as', async ({ file, as, query, rows }) => {
    expect(await looking(withFile(file, as), rowsOf(query))).toEqual(rows);
    expect(await everything(city.db)).toBe(before);
  });

  test('a header without rows changes nothing', async () => {
    const result = await looking(
      withFile('header-alone.csv', 'agencies.csv'),
      async (_, all) => all,
    );
    expect(result).toMatchObject({ batch: null, files: [{ rows: 0, separator: ';' }] });
  });
});

describe('what is not is refused, by the names that it has there', () => {
  test.each(refused)('%s', async (file, as, ...beginnings) => {
    const lines = await linesOf(city.db, withFile(file, as));
    expect(lines.map((line, at) => line.slice(0, beginnings[at]?.length ?? 0))).toEqual(beginnings);
    expect(await everything(city.db)).toBe(before);
  });
});

test('every file of the corpus is looked at', () => {
  const lookedAt = [
    ...alike.map(([file]) => file),
    ...taken.map(({ file }) => file),
    ...refused.map(([file]) => file),
    'header-alone.csv',
  ];
  const inFolder = readdirSync(corpus).filter((name) => name.endsWith('.csv'));
  expect(lookedAt.sort()).toEqual(inFolder.sort());
});

test('two files of one kind are refused, and hidden files are left alone', async () => {
  const folder = aFolder({
    'agencies.csv': 'code,name_en\nSETDA,x',
    'perangkat-daerah.csv': 'kode,nama_inggris\nSETDA,y',
    '._agencies.csv': 'left by a system',
  });
  expect(await linesOf(city.db, folder)).toEqual([
    'perangkat-daerah.csv: agencies.csv holds the same kind of records. Expected: one file for each kind of records.',
  ]);
});
