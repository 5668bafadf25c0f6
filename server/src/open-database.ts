import { connect, connectReader } from '@satu-inovasi/db/connect';
import { ownVersionSource, type VersionSource, versionSource } from '@satu-inovasi/db/data-version';
import type { DB } from '@satu-inovasi/db/database';
import { migrateToLatest } from '@satu-inovasi/db/migrate';
import { startOwnPostgres } from '@satu-inovasi/db/postgres/own-postgres';
import { loadSampleIfEmpty } from '@satu-inovasi/db/sample';
import type { Kysely } from 'kysely';
import type { NamedDatabase, OwnDatabase } from './env.js';
import { isUnavailable } from './graphql/database-error.js';
import { StartError } from './start-error.js';

/** Says something of the database to whoever reads the log. */
export type Tell = (level: 'debug' | 'warn' | 'error', message: string) => void;

export interface OpenDatabase {
  /** The handle that questions run on. */
  readonly reader: Kysely<DB>;
  readonly version: VersionSource;
  close(): Promise<void>;
}

/** What an empty database is filled with. */
export type Fill = (writer: Kysely<DB>, url: string) => Promise<unknown>;

/** Own or named, migrated, and with the sample city, unless told otherwise, where it was empty. */
export async function openDatabase(
  settings: OwnDatabase | NamedDatabase,
  tell: Tell,
  fill: Fill = (writer) => loadSampleIfEmpty(writer),
): Promise<OpenDatabase> {
  if ('url' in settings) return prepared(settings, { tell, fill, versionOf: versionSource });
  const own = await startOwnPostgres({ dataDir: settings.dataDir, log: tell });
  const { connectionString } = own;
  try {
    return await prepared(
      { url: connectionString, readUrl: connectionString },
      { tell, fill, versionOf: ownVersionSource, stop: own.stop },
    );
  } catch (error) {
    await own.stop();
    throw error;
  }
}

interface Preparing {
  readonly tell: Tell;
  readonly fill: Fill;
  readonly versionOf: typeof versionSource;
  readonly stop?: () => Promise<void>;
}

async function prepared(
  { url, readUrl }: NamedDatabase,
  { tell, fill, versionOf, stop }: Preparing,
): Promise<OpenDatabase> {
  await prepare(url, fill);
  const onLost = (error: Error) =>
    tell('warn', `A connection to the database was lost: ${error.message}`);
  const reader = connectReader({ connectionString: readUrl, onLost });
  const version = versionOf(readUrl, onLost);
  return {
    reader,
    version,
    close: async () => {
      await Promise.all([reader.destroy(), version.close()]);
      await stop?.();
    },
  };
}

/** Why a handle of its own: once the records are in place, this process writes nothing. */
async function prepare(url: string, fill: Fill): Promise<void> {
  const writer = connect({ connectionString: url, size: 2 });
  try {
    await migrateToLatest(writer);
    await fill(writer, url);
  } catch (error) {
    throw explained(error);
  } finally {
    await writer.destroy();
  }
}

/** What a person can do something about, in their words; never the address, which may hold a password. */
function explained(error: unknown): unknown {
  if (isUnavailable(error)) {
    return new StartError(
      'Basis data yang disebut DATABASE_URL tidak dapat dihubungi: apakah sedang berjalan, dan apakah alamatnya benar?',
      'The database that DATABASE_URL names can not be reached: is it running, and is the address right?',
      { cause: error },
    );
  }
  switch ((error as { code?: unknown } | null)?.code) {
    case '28P01':
    case '28000':
      return new StartError(
        'Server basis data menolak pengguna atau kata sandi dalam DATABASE_URL.',
        'The database server refuses the user or the password in DATABASE_URL.',
        { cause: error },
      );
    case '3D000':
      return new StartError(
        'Basis data yang disebut DATABASE_URL tidak ada di server itu: buat dulu dengan "create database".',
        'The database that DATABASE_URL names does not exist on that server: make it first with "create database".',
        { cause: error },
      );
    case '42501':
      return new StartError(
        'Pengguna dalam DATABASE_URL tidak boleh membuat tabel: jadikan ia pemilik skema "public" basis data itu.',
        'The user in DATABASE_URL may not make tables: make it the owner of the database\'s schema "public".',
        { cause: error },
      );
    default:
      return error;
  }
}
