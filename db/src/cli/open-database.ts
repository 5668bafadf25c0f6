import type { Kysely } from 'kysely';
import { connect } from '../connect.js';
import type { DB } from '../database.js';
import { dataDirOf } from '../postgres/data-folder.js';
import { connectToRunning, startOwnPostgres } from '../postgres/own-postgres.js';

export interface OpenedDatabase {
  db: Kysely<DB>;
  /** Where it is, for a connection of one's own. */
  connectionString: string;
  /** Whose it is: named by DATABASE_URL, the running program's, or started for this command. */
  whose: 'NAMED' | 'RUNNING' | 'OWN';
  close(): Promise<void>;
}

/**
 * The database that the program uses as well. A running program is asked for its own, so that two
 * servers never compete for one folder.
 */
export async function openDatabase(
  env: NodeJS.ProcessEnv,
  onStart: () => void,
): Promise<OpenedDatabase> {
  if (env.DATABASE_URL) return opened(env.DATABASE_URL, 'NAMED');
  const dataDir = dataDirOf(env);
  const running = await connectToRunning(dataDir);
  if (running) return opened(running, 'RUNNING');
  onStart();
  const own = await startOwnPostgres({ dataDir, log: () => {} });
  return opened(own.connectionString, 'OWN', own.stop);
}

function opened(
  connectionString: string,
  whose: OpenedDatabase['whose'],
  stop: () => Promise<void> = async () => {},
): OpenedDatabase {
  const db = connect({ connectionString, size: 2 });
  return {
    db,
    connectionString,
    whose,
    close: async () => {
      await db.destroy();
      await stop();
    },
  };
}
