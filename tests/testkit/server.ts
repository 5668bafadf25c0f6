import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type OwnPostgres, startOwnPostgres } from '@satu-inovasi/db/postgres/own-postgres';

/** A PostgreSQL for one run of the tests, in a folder that goes away with it. */
export async function startTestServer(): Promise<OwnPostgres> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-test-'));
  // As root the database runs as another user, who has to pass through.
  chmodSync(dataDir, 0o711);
  const log = (level: string, line: string) => {
    if (level === 'error') console.error(line);
  };
  const own = await startOwnPostgres({ dataDir, log, durable: false });
  return {
    connectionString: own.connectionString,
    stop: async () => {
      await own.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
