import { loadMadeUp } from '@satu-inovasi/db/generating/load-made-up';
import { buildApp } from '@satu-inovasi/server/app';
import { sql } from 'kysely';
import { freshDatabase } from '../testkit/fresh-database.js';
import { watched } from '../testkit/watched.js';
import { type Raw, readRaw } from './raw-tables.js';

export interface GeneratedCity {
  readonly raw: Raw;
  /** The answer of a question, and how many statements it took. */
  ask(query: string): Promise<{ data: Record<string, unknown>; statements: number }>;
  drop(): Promise<void>;
}

/** A made-up city, of whose records a tenth is kept, so that thousands of questions are soon asked. */
export async function generatedCity(today: string): Promise<GeneratedCity> {
  const city = await freshDatabase({ sample: false });
  const { connectionString, db } = city;
  await loadMadeUp(connectionString, { size: 'city', seed: 11, today, by: 'a tester' });
  await sql`delete from innovation where innovation_id % 10 <> 0`.execute(db);
  await sql`delete from facilitation where facilitation_id % 10 <> 0`.execute(db);
  await sql`select rebuild_coverage()`.execute(db);
  await sql`analyze`.execute(db);
  let statements = 0;
  const { http, apollo } = await buildApp({
    reader: watched(city.reader, () => {
      statements += 1;
    }),
    clock: () => new Date(`${today}T05:00:00Z`),
    logLevel: 'error',
    clientFolder: '/nowhere',
  });
  return {
    raw: await readRaw(db),
    ask: async (query) => {
      statements = 0;
      const reply = await http.inject({ method: 'POST', url: '/graphql', payload: { query } });
      const { data, errors } = reply.json();
      if (errors) throw new Error(`${JSON.stringify(errors)}\n${query}`);
      return { data, statements };
    },
    drop: async () => {
      await apollo.stop();
      await city.drop();
    },
  };
}
