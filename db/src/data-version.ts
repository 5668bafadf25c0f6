import type pg from 'pg';
import { readingClient } from './connect.js';
import { writersOf } from './writers.js';

/** Tells which version the stored data have: two equal answers mean that nothing was written between. */
export interface VersionSource {
  read(): Promise<string>;
  close(): Promise<void>;
}

/**
 * What the versions of all governments add up to, which every writer moves on inside its transaction.
 * Why the batches where there is no government: what all share, as the kinds of agency, can be written
 * before any is opened, and then there is no row to count on.
 */
const text = `select coalesce(sum(version)::text, (
  select concat_ws(' ', 'batch', max(batch_id), 'undone', count(undone_at)) from import_batch))
from data_version`;

/**
 * Reads on a connection of its own, so that it never waits behind a question, and on it as little as can
 * be: a statement that stays prepared. A connection that failed is not used again.
 */
export function versionSource(
  connectionString: string,
  onLost: (error: Error) => void = () => {},
): VersionSource {
  let current: Promise<pg.Client> | undefined;
  const forget = (client: Promise<pg.Client>) => {
    if (current === client) current = undefined;
    client.then((each) => each.end()).catch(() => {});
  };
  const open = (): Promise<pg.Client> => {
    const client = readingClient(connectionString);
    const opened = client.connect().then(() => client);
    client.on('error', (error) => {
      onLost(error);
      forget(opened);
    });
    return opened;
  };
  return {
    async read() {
      current ??= open();
      const used = current;
      try {
        const client = await used;
        const { rows } = await client.query<[string]>({ name: 'version', text, rowMode: 'array' });
        if (!rows[0]) throw new Error('the version of the data gave no row');
        return rows[0][0];
      } catch (error) {
        forget(used);
        throw error;
      }
    },
    async close() {
      const client = await current?.catch(() => undefined);
      await client?.end();
    },
  };
}

/**
 * The same of the database that this program started, and that nobody writes to unannounced: it is asked
 * only if someone who writes came or went since it was, or is there now.
 */
export function ownVersionSource(
  connectionString: string,
  onLost?: (error: Error) => void,
): VersionSource {
  const source = versionSource(connectionString, onLost);
  const writers = writersOf(connectionString);
  let quiet: { since: number; version: string } | undefined;
  return {
    async read() {
      const changedAt = writers.changedAt();
      if (quiet && quiet.since === changedAt) return quiet.version;
      // Why before the version is read: who comes later changes the folder's time.
      const isQuiet = changedAt !== null && writers.isQuiet(changedAt);
      const version = await source.read();
      quiet = isQuiet ? { since: changedAt, version } : undefined;
      return version;
    },
    close: source.close,
  };
}
