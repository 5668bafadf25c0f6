import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { run } from './statement.js';

const manyRows = 500n;

/**
 * Runs an insert and tells the planner of a table that grew by much: until the database notices by
 * itself, it would plan for the few rows that were there before, for minutes where seconds are enough
 * (seen on the second import of a made-up city).
 */
export async function insertInto(
  db: Kysely<DB>,
  table: string,
  statement: string,
  parameters: unknown[],
): Promise<void> {
  const { numAffectedRows = 0n } = await run(db, statement, parameters);
  if (numAffectedRows >= manyRows) await run(db, `analyze ${table}`);
}
