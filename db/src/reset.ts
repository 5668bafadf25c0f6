import { type Kysely, sql } from 'kysely';
import type { DB } from './database.js';
import { allImportsLock } from './importing/governments.js';
import { type ImportResult, importInto } from './importing/import-folder.js';
import type { ImportProgress } from './importing/progress.js';
import { countReports, emptiable, recordTables } from './published-reports.js';
import { sampleFolder, sampleLabel } from './sample.js';

export interface ResetOptions {
  /** Who empties the database; kept with the batch that begins it anew. */
  by: string;
  /** Leave it empty instead of loading the sample city again. */
  empty: boolean;
  today?: string;
  folder?: string;
  onProgress?: (progress: ImportProgress) => void;
}

/**
 * Deletes every record, the trail included, and loads the sample city again: both or neither. An
 * emptied database keeps one batch that says so, or the next start would fill it with the sample. One
 * that holds published reports is refused.
 */
export async function resetDatabase(
  db: Kysely<DB>,
  { by, empty, today, folder = sampleFolder, onProgress }: ResetOptions,
): Promise<ImportResult | null> {
  return db.transaction().execute(async (transaction) => {
    // Why: an import holds some tables and will want others; it is waited for, not met halfway.
    await sql`select pg_advisory_xact_lock(${allImportsLock}::bigint)`.execute(transaction);
    const { rows } = await sql.raw<{ name: string }>(recordTables).execute(transaction);
    const tables = rows.map(({ name }) => name);
    await sql`set local statement_timeout = 0`.execute(transaction);
    await sql`lock table ${sql.raw(tables.join(', '))} in access exclusive mode`.execute(
      transaction,
    );
    const counted = await sql.raw<{ reports: number }>(countReports).execute(transaction);
    const emptied = emptiable(tables, counted.rows[0]?.reports ?? 0);
    const last = await lastVersion(transaction);
    // Numbers go on, so that nothing made of the old records can be taken for the new ones.
    await sql`truncate ${sql.raw(emptied)} continue identity`.execute(transaction);
    if (empty) {
      await transaction
        .insertInto('import_batch')
        .values({ imported_by: by, label: 'emptied', last_version: last })
        .execute();
      return null;
    }
    const result = await importInto(transaction, folder, {
      by,
      label: sampleLabel,
      ...(today && { today }),
      ...(onProgress && { onProgress }),
    });
    await transaction
      .updateTable('data_version')
      .set((eb) => ({ version: eb('version', '+', last) }))
      .execute();
    return result;
  });
}

/** How far the versions of all governments together have come. */
async function lastVersion(db: Kysely<DB>): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    select greatest((select sum(version) from data_version),
      (select max(last_version) from import_batch), 0)::bigint as last`.execute(db);
  return rows[0]?.last ?? 0;
}
