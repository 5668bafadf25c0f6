import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import { sampleFolder } from '@satu-inovasi/db/sample';
import { aFolder } from '../importing/a-folder.js';
import { type ServedCity, servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';

/*
 * A made-up city of a few rows, put into CSV files and imported as any other, with the nation's lists of the
 * sample. It is asked on 24 November 2026.
 */

export type Row = Readonly<Record<string, string | number>>;
type Files = Readonly<Record<string, readonly Row[]>>;

const lists = [
  'agency-kinds.csv',
  'affairs.csv',
  'index-indicators.csv',
  'index-predicates.csv',
  'index-rules.csv',
  'competition-years.csv',
];

/** The government, and the rules: departments and districts owe one innovation in use and checked. */
const base: Files = {
  agencies: [{ code: 'KOTA', kind: 'GOVERNMENT', name_id: 'Pemerintah Kota Rekaan' }],
  'rule-sets': [
    {
      valid_from: 2014,
      quota: 1,
      counting_kinds: 'DEPARTMENT;DISTRICT',
      counting_stages: 'IMPLEMENTATION',
      counting_checks: 'CHECKED',
      report_holds_months: 3,
      kipp_min_age_months: 24,
      name_id: 'Aturan rekaan',
      name_en: 'Made-up rules',
    },
  ],
};

/** What every row of a file has where a test does not say it. */
const usual: Readonly<Record<string, (row: Row) => Row>> = {
  agencies: ({ code = '', name_id = code }) => ({
    kind: 'DEPARTMENT',
    name_id,
    name_en: name_id,
    parent: code === 'KOTA' ? '' : 'KOTA',
  }),
  innovations: ({ code = '', title_id = code, owner }) => ({
    title_id,
    title_en: title_id,
    owner_basis: owner === undefined ? 'UNKNOWN' : 'STATED',
    check: 'CHECKED',
  }),
  recognitions: ({ code = '' }) => ({ name_id: code, name_en: code }),
};

const cell = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`;

function csv(file: string, rows: readonly Row[]): string {
  const whole = rows.map((row) => ({ ...usual[file]?.(row), ...row }) as Row);
  const columns = [...new Set(whole.flatMap((row) => Object.keys(row)))];
  return [columns, ...whole.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map(cell).join(','))
    .join('\n');
}

export interface TinyCity extends ServedCity {
  /** The answer to a question that has to succeed. */
  answer<T>(query: string, variables?: object): Promise<T>;
}

export async function tinyCity(files: Files): Promise<TinyCity> {
  const named = [...new Set([...Object.keys(base), ...Object.keys(files)])];
  const written = named.map((file) => {
    const rows = [...(base[file] ?? []), ...(files[file] ?? [])];
    return [`${file}.csv`, csv(file, rows)];
  });
  const copied = lists.map((list) => [list, readFileSync(path.join(sampleFolder, list))]);
  const folder = aFolder(Object.fromEntries([...written, ...copied]));
  const database = await freshDatabase({ sample: false });
  await importFolder(database.db, folder, { by: 'test', today: '2026-11-24' });
  const served = await servedCity(database.reader);
  return {
    ...served,
    answer: async <T>(query: string, variables?: object): Promise<T> => {
      const { body } = await served.ask(query, variables);
      if (body.errors || !body.data) throw new Error(JSON.stringify(body.errors));
      return body.data as T;
    },
    close: async () => {
      await served.close();
      await database.drop();
    },
  };
}
