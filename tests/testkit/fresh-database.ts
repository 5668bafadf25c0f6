import { randomBytes } from 'node:crypto';
import { connect, connectReader } from '@satu-inovasi/db/connect';
import type { DB } from '@satu-inovasi/db/database';
import type { Kysely } from 'kysely';
import { inject } from 'vitest';
import { addressIn, dropDatabase, onServer } from './templates.js';

export interface FreshDatabase {
  connectionString: string;
  /** The handle that writes. */
  db: Kysely<DB>;
  /** The handle that questions run on. */
  reader: Kysely<DB>;
  drop(): Promise<void>;
}

/**
 * A database for one test file, in a moment: with the sample city, or with tables alone.
 *
 *     const city = await freshDatabase({ sample: true });
 *     afterAll(city.drop);
 */
export async function freshDatabase({ sample }: { sample: boolean }): Promise<FreshDatabase> {
  const templates = inject('templates');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const template = sample ? templates.sample : templates.empty;
  await onServer(templates.server, `create database ${name} template ${template}`);
  const connectionString = addressIn(templates.server, name);
  const db = connect({ connectionString });
  const reader = connectReader({ connectionString });
  return {
    connectionString,
    db,
    reader,
    drop: async () => {
      await Promise.all([db.destroy(), reader.destroy()]);
      await dropDatabase(templates.server, name);
    },
  };
}
