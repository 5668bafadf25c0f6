import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DB } from '@satu-inovasi/db/database';
import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import type { Kysely } from 'kysely';
import { afterAll, expect } from 'vitest';
import { type ServedCity, servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';

/*
 * Small cities that are written for one test, so that every figure asked of them can be worked out by hand.
 */

export const kinds = {
  'agency-kinds.csv': `code,name_id,name_en,position
GOVERNMENT,Pemerintah,Government,1
DEPARTMENT,Dinas,Department,2
DISTRICT,Kecamatan,Sub-district,3
WARD,Kelurahan,Ward,4`,
  'rule-sets.csv': `valid_from,quota,counting_kinds,counting_stages,counting_checks,report_holds_months,name_id,name_en
2015,1,DEPARTMENT;DISTRICT,IMPLEMENTATION,CHECKED,3,Aturan,Rules`,
};

/** A CSV file of a header and rows. */
export const table = (header: string, rows: readonly string[]): string =>
  [header, ...rows].join('\n');

/** The day so many days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export interface AskedCity {
  /** The answer to one question, which has to have no errors. */
  answer(query: string, variables?: object): Promise<Record<string, unknown>>;
  refusal: ServedCity['refusal'];
  /** The handle that writes. */
  db: Kysely<DB>;
}

/** A city of these files, asked on 24 November 2026. */
export async function aCity(...batches: readonly Record<string, string>[]): Promise<AskedCity> {
  const city = await freshDatabase({ sample: false });
  for (const files of batches) {
    const folder = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-by-hand-'));
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(path.join(folder, name), content);
    }
    await importFolder(city.db, folder, { by: 'test', today: '2026-11-24' });
    rmSync(folder, { recursive: true });
  }
  const { ask, refusal, close } = await servedCity(city.reader);
  afterAll(async () => {
    await close();
    await city.drop();
  });
  return {
    answer: async (query, variables) => {
      const { body } = await ask(query, variables);
      expect(body.errors).toBeUndefined();
      return body.data ?? {};
    },
    refusal,
    db: city.db,
  };
}
