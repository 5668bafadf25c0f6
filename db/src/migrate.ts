import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import type { DB } from './database.js';
import { foundation } from './migrations/0001-foundation.js';
import { agency } from './migrations/0002-agency.js';
import { innovation } from './migrations/0003-innovation.js';
import { programme } from './migrations/0004-programme.js';
import { coverage } from './migrations/0005-coverage.js';
import { search } from './migrations/0006-search.js';
import { readingOrder } from './migrations/0007-reading-order.js';
import { undo } from './migrations/0008-undo.js';
import { otherOrders } from './migrations/0009-other-orders.js';
import { latestValues } from './migrations/0010-latest-values.js';
import { innovationSpan } from './migrations/0011-innovation-span.js';
import { indexRules } from './migrations/0012-index-rules.js';
import { coverageSteps } from './migrations/0013-coverage-steps.js';
import { coverageYears } from './migrations/0014-coverage-years.js';
import { rejectedAndApplied } from './migrations/0015-rejected-and-applied.js';
import { report } from './migrations/0016-report.js';
import { reportHolds } from './migrations/0017-report-holds.js';

/** Every step of the schema in order. Their names are kept in the database and never change. */
export const migrations: Record<string, Migration> = {
  '0001-foundation': foundation,
  '0002-agency': agency,
  '0003-innovation': innovation,
  '0004-programme': programme,
  '0005-coverage': coverage,
  '0006-search': search,
  '0007-reading-order': readingOrder,
  '0008-undo': undo,
  '0009-other-orders': otherOrders,
  '0010-latest-values': latestValues,
  '0011-innovation-span': innovationSpan,
  '0012-index-rules': indexRules,
  '0013-coverage-steps': coverageSteps,
  '0014-coverage-years': coverageYears,
  '0015-rejected-and-applied': rejectedAndApplied,
  '0016-report': report,
  '0017-report-holds': reportHolds,
};

/** The database and this program do not fit together; the message says why in one sentence. */
export class SchemaError extends Error {
  override name = 'SchemaError';
}

export interface MigrationStatus {
  /** The last step done, or null in an empty database. */
  version: string | null;
  done: string[];
  pending: string[];
  /** Steps that the database has and this program does not know. */
  unknown: string[];
}

const oldestServer = 150_000;
/** Any fixed number: whoever migrates a database of this program holds this advisory lock. */
const migrationLock = 7_309_411_502;

/** Brings the schema up to this program's; returns the steps it did, none when it was up to date. */
export async function migrateToLatest(db: Kysely<DB>): Promise<string[]> {
  return alone(db, async (connection) => {
    await refuseOldServer(connection);
    await refuseNewerSchema(connection);
    return done(await migratorOf(connection).migrateToLatest());
  });
}

/** Takes the last steps back, all of them unless told how many; what their tables held is lost. */
export async function migrateDown(db: Kysely<DB>, steps = Number.POSITIVE_INFINITY) {
  return alone(db, async (connection) => {
    await refuseNewerSchema(connection);
    const { done: executed } = await migrationStatus(connection);
    const undone: string[] = [];
    for (let left = Math.min(steps, executed.length); left > 0; left--) {
      undone.push(...done(await migratorOf(connection).migrateDown()));
    }
    return undone;
  });
}

/** Which steps the database has, asked without changing anything. */
export async function migrationStatus(db: Kysely<DB>): Promise<MigrationStatus> {
  const executed = await executedMigrations(db);
  const known = Object.keys(migrations);
  return {
    version: executed.at(-1) ?? null,
    done: executed.filter((name) => name in migrations),
    pending: known.filter((name) => !executed.includes(name)),
    unknown: executed.filter((name) => !(name in migrations)),
  };
}

/** Stops, in one sentence, unless the database has exactly the schema that this program knows. */
export async function requireLatestSchema(db: Kysely<DB>): Promise<void> {
  await refuseNewerSchema(db);
  const { pending } = await migrationStatus(db);
  if (pending.length > 0) {
    throw new SchemaError(
      `Skema basis data belum terbaru (${pending.length} langkah lagi); jalankan: npm run db -- migrate. / ` +
        `The database's schema is not the latest (${pending.length} steps to go); run: npm run db -- migrate.`,
    );
  }
}

async function executedMigrations(db: Kysely<DB>): Promise<string[]> {
  const table = await sql<{
    there: boolean;
  }>`select to_regclass('kysely_migration') is not null as there`.execute(db);
  if (!table.rows[0]?.there) return [];
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by name collate "C"`.execute(db);
  return rows.map((row) => row.name);
}

async function refuseOldServer(db: Kysely<DB>): Promise<void> {
  const { rows } = await sql<{ number: number; version: string }>`
    select current_setting('server_version_num')::int as number,
      current_setting('server_version') as version`.execute(db);
  const server = rows[0];
  if (server && server.number < oldestServer) {
    throw new SchemaError(
      `PostgreSQL ${server.version} terlalu lama; perlu versi 15 atau lebih baru. / ` +
        `PostgreSQL ${server.version} is too old; version 15 or later is needed.`,
    );
  }
}

async function refuseNewerSchema(db: Kysely<DB>): Promise<void> {
  const { unknown } = await migrationStatus(db);
  if (unknown.length === 0) return;
  throw new SchemaError(
    `Skema basis data (${unknown.at(-1)}) lebih baru daripada program ini; pasang versi program yang lebih baru. / ` +
      `The database's schema (${unknown.at(-1)}) is newer than this program; install a newer version of the program.`,
  );
}

/**
 * Runs the work on one connection that holds the migration lock, so that two processes that start
 * at once do not both migrate: the second waits, and finds nothing left to do.
 */
async function alone<Result>(
  db: Kysely<DB>,
  work: (connection: Kysely<DB>) => Promise<Result>,
): Promise<Result> {
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${migrationLock}::bigint)`.execute(connection);
    try {
      return await work(connection);
    } finally {
      await sql`select pg_advisory_unlock(${migrationLock}::bigint)`.execute(connection);
    }
  });
}

function migratorOf(db: Kysely<DB>): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => migrations } });
}

function done(outcome: Awaited<ReturnType<Migrator['migrateToLatest']>>): string[] {
  const failed = outcome.results?.find((step) => step.status === 'Error');
  if (outcome.error) {
    throw new Error(`Schema step ${failed?.migrationName ?? '(none)'} failed`, {
      cause: outcome.error,
    });
  }
  return (outcome.results ?? []).map((step) => step.migrationName);
}
