import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';
import { CopyingClient } from './copying-client.js';
import type { DB } from './database.js';

/** Where a PostgreSQL server is and how its pool behaves. */
export interface ConnectionSettings {
  connectionString: string;
  /** Most connections open at once. */
  size?: number;
  /** Longest time of a question in milliseconds; five seconds when left out. */
  longest?: number;
  /** Keep a connection that is not used for a while. */
  keepIdle?: boolean;
  /** Told when an idle connection is lost, as on a restart of the database. */
  onLost?: (error: Error) => void;
}

/** How long a request waits for a connection, new or free, before it is told that there is none. */
const waitForConnection = 2_000;

// Why jit=off: compiling costs a second where the statement itself takes milliseconds (seen on the
// recomputation of one city); nothing here runs long enough to earn it back.
const writerOptions = '-c jit=off';
const readerOptions = `${writerOptions} -c default_transaction_read_only=on`;
const longestQuestion = 5_000;

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
  return handle(settings, writerOptions);
}

/**
 * The handle that questions run on. PostgreSQL itself refuses every write in its sessions, and ends
 * any statement after five seconds, or sooner where that is asked for.
 */
export function connectReader(settings: ConnectionSettings): Kysely<DB> {
  const longest = settings.longest ?? longestQuestion;
  return handle(settings, `${readerOptions} -c statement_timeout=${longest}`);
}

function handle(settings: ConnectionSettings, ownOptions: string): Kysely<DB> {
  const server = parseIntoClientConfig(settings.connectionString);
  // Why: options of the address stay, and ours come last so that they win.
  const options = [server.options, ownOptions].filter(Boolean).join(' ');
  const pool = new pg.Pool({
    ...server,
    Client: CopyingClient,
    options,
    max: settings.size ?? 10,
    connectionTimeoutMillis: waitForConnection,
    keepAlive: true,
    ...(settings.keepIdle && { idleTimeoutMillis: 0 }),
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
  });
  const lost = settings.onLost ?? (() => {});
  // Why: an 'error' event that nobody hears ends the process. The pool speaks for idle connections;
  // one in use speaks for itself, and its query fails as well.
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
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
