import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import { expect } from 'vitest';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';
import { watched } from '../testkit/watched.js';
import { manyRecords } from './many-records.js';

export type Asked = string;

/** Made-up governments that tell what it costs to ask them something. */
export interface CostlyCity {
  readonly db: Kysely<DB>;
  readonly governments: number;
  /** The statements of a question, and the pages of tables and indexes that they touch. */
  costOf(query: Asked): Promise<{ statements: number; buffers: number }>;
  refusal(query: Asked): Promise<object>;
  drop(): Promise<void>;
}

interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export async function costlyCity(governments: number): Promise<CostlyCity> {
  const city = await freshDatabase({ sample: false });
  await manyRecords(city.db, governments);
  // Why: what the first look at new rows does once for all would be counted to whoever looks first.
  await sql`vacuum`.execute(city.db);
  const statements: Statement[] = [];
  const served = await servedCity(watched(city.reader, (query) => statements.push(query)));
  const answerTo = async (query: Asked) => {
    const { body } = await served.ask(query);
    expect(body.errors).toBeUndefined();
    return body.data ?? {};
  };
  return {
    db: city.db,
    governments,
    refusal: served.refusal,
    async costOf(query) {
      statements.length = 0;
      const answer = JSON.stringify(await answerTo(query));
      expect(answer, 'an answer that holds something').toMatch(/\[\{|":\{"/);
      const asked = [...statements];
      let buffers = 0;
      for (const statement of asked) buffers += await buffersOf(city.db, statement);
      return { statements: asked.length, buffers };
    },
    async drop() {
      await served.close();
      await city.drop();
    },
  };
}

async function buffersOf(db: Kysely<DB>, statement: Statement): Promise<number> {
  const explain = {
    ...sql``.compile(db),
    ...statement,
    sql: `explain (analyze, buffers, format json) ${statement.sql}`,
  };
  const { rows } = await db.executeQuery<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
    explain,
  );
  const plan = rows[0]?.['QUERY PLAN'][0].Plan ?? {};
  return (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
}
