import { loadMadeUp } from '@satu-inovasi/db/generating/load-made-up';
import { questionSchema } from '@satu-inovasi/server/graphql/build-schema';
import { anonymousViewer, type Context } from '@satu-inovasi/server/graphql/context';
import { Loaders } from '@satu-inovasi/server/graphql/loaders';
import { Turns } from '@satu-inovasi/server/limits/turns';
import { execute, parse } from 'graphql';
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

/** A made-up city, of whose records few are kept, so that thousands of questions are soon asked. */
export async function generatedCity(today: string): Promise<GeneratedCity> {
  const city = await freshDatabase({ sample: false });
  const { connectionString, db } = city;
  await loadMadeUp(connectionString, { size: 'city', seed: 11, today, by: 'a tester' });
  await sql`delete from innovation where innovation_id % 14 <> 0`.execute(db);
  await sql`delete from facilitation where facilitation_id % 10 <> 0`.execute(db);
  await sql`select rebuild_coverage()`.execute(db);
  await sql`analyze`.execute(db);
  const schema = await questionSchema();
  const log = { warn: console.warn, error: console.error } as unknown as Context['log'];
  return {
    raw: await readRaw(db),
    ask: async (source) => {
      let statements = 0;
      const contextValue: Context = {
        viewer: anonymousViewer,
        reader: watched(city.reader, () => {
          statements += 1;
        }),
        loaders: new Loaders(),
        today,
        ending: new AbortController().signal,
        turns: new Turns(1),
        cost: { requested: null },
        requestId: 'test',
        log,
      };
      // Why not over HTTP: thousands of questions are asked, and what is tested is their answer.
      const { data, errors } = await execute({ schema, document: parse(source), contextValue });
      if (!data || errors) throw new Error(`${errors?.join('; ')}\n${source}`);
      return { data: JSON.parse(JSON.stringify(data)), statements };
    },
    drop: () => city.drop(),
  };
}
