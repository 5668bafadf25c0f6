import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';
import { type Cancel, makeCancellable } from './cancelling.js';
import { CopyingClient } from './copying-client.js';
import type { DB } from './database.js';
import { PreparingClient } from './preparing-client.js';
import { announceWriter } from './writers.js';

/** Where a PostgreSQL server is and how its pool behaves. */
export interface ConnectionSettings {
  connectionString: string;
  /** Most connections open at once. */
  size?: number;
  /** Told when an idle connection is lost, as on a restart of the database. */
  onLost?: (error: Error) => void;
}

/** How long a request waits for a connection, new or free, before it is told that there is none. */
const waitForConnection = 2_000;

// Why jit=off: compiling costs a second where the statement itself takes milliseconds (seen on the
// recomputation of one city); nothing here runs long enough to earn it back.
const writerOptions = '-c jit=off';
const readOnly = `${writerOptions} -c default_transaction_read_only=on`;
const readerOptions = `${readOnly} -c statement_timeout=5000`;

/**
 * Whether a text is an address that can be connected to, as postgresql://user@host/database or, over a
 * socket, postgresql://user@/database?host=/run/postgresql.
 */
export function isAddress(text: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(text)) return false;
  try {
    parseIntoClientConfig(text);
    return true;
  } catch {
    return false;
  }
}

/** The handle that writes: for migrations, the import and commands. */
export function connect(settings: ConnectionSettings): Kysely<DB> {
  const pool = async () => {
    const done = announceWriter(settings.connectionString);
    const opened = poolOf(settings, writerOptions, CopyingClient);
    const end = opened.end.bind(opened) as () => Promise<void>;
    opened.end = () => end().then(done);
    return opened;
  };
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}

/**
 * The handle that questions run on. PostgreSQL itself refuses every write in its sessions, and ends
 * any statement after five seconds, or when its `until` says so.
 */
export function connectReader(settings: ConnectionSettings): Kysely<DB> {
  const pool = poolOf(settings, readerOptions, PreparingClient);
  const cancel = cancelling(settings);
  return new Kysely<DB>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: (connection) => makeCancellable(connection, cancel),
    }),
  });
}

/**
 * Why a connection of its own each time: those of the pool may all be taken, and only what runs on one
 * of them is ever cancelled, so there are never many.
 */
function cancelling({ connectionString, onLost }: ConnectionSettings): Cancel {
  return async (session) => {
    const client = new pg.Client({
      ...parseIntoClientConfig(connectionString),
      connectionTimeoutMillis: waitForConnection,
    });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query('select pg_cancel_backend($1)', [session]);
    } catch (error) {
      // The statement then ends by itself, after the five seconds that it has.
      onLost?.(error as Error);
    } finally {
      await client.end().catch(() => {});
    }
  };
}

/** One connection for a single small question that everything waits for: it is given a second at most. */
export function readingClient(connectionString: string): pg.Client {
  const longest = 1_000;
  const config = configOf(connectionString, `${readOnly} -c statement_timeout=${longest}`);
  // Why also here: a server that is cut off says nothing at all.
  return new pg.Client({ ...config, query_timeout: 2 * longest });
}

function configOf(connectionString: string, ownOptions: string): pg.ClientConfig {
  const server = parseIntoClientConfig(connectionString);
  // Why: options of the address stay, and ours come last so that they win.
  const options = [server.options, ownOptions].filter(Boolean).join(' ');
  return { ...server, options, connectionTimeoutMillis: waitForConnection, keepAlive: true };
}

function poolOf(
  settings: ConnectionSettings,
  ownOptions: string,
  Client: typeof pg.Client,
): pg.Pool {
  const pool = new pg.Pool({
    ...configOf(settings.connectionString, ownOptions),
    Client,
    max: settings.size ?? 10,
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
  });
  const lost = settings.onLost ?? (() => {});
  // Why: an 'error' event that nobody hears ends the process. The pool speaks for idle connections;
  // one in use speaks for itself, and its query fails as well.
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** A number too large for JavaScript would lose digits without a word, so it is an error. */
function toNumber(text: string): number {
  const number = Number(text);
  if (!text.includes('.') && Number.isFinite(number) && !Number.isSafeInteger(number)) {
    throw new RangeError(`${text} is beyond the whole numbers that JavaScript keeps exactly`);
  }
  return number;
}

const { DATE, INT8, NUMERIC } = pg.types.builtins;
const [DATE_ARRAY, INT8_ARRAY, NUMERIC_ARRAY, TEXT_ARRAY] = [1182, 1016, 1231, 1009];
const textArray = pg.types.getTypeParser(TEXT_ARRAY) as (text: string) => (string | null)[];
const numberArray = (text: string) =>
  textArray(text).map((each) => (each === null ? null : toNumber(each)));

/** A day stays the text `2026-03-31`: as a Date it would move with the time zone. */
const parsers = new Map<number, (text: string) => unknown>([
  [DATE, (text) => text],
  [DATE_ARRAY, textArray],
  [INT8, toNumber],
  [INT8_ARRAY, numberArray],
  [NUMERIC, toNumber],
  [NUMERIC_ARRAY, numberArray],
]);

function parserOf(type: number, format?: 'text' | 'binary') {
  const own = format === 'binary' ? undefined : parsers.get(type);
  return own ?? pg.types.getTypeParser(type, format);
}
