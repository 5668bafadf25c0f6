import { type Kysely, sql } from 'kysely';
import type { DB } from './database.js';
import { allImportsLock } from './importing/governments.js';
import { type ImportResult, importInto } from './importing/import-folder.js';
import type { ImportProgress } from './importing/progress.js';
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
 * emptied database keeps one batch that says so, or the next start would fill it with the sample.
 */
export async function resetDatabase(
  db: Kysely<DB>,
  { by, empty, today, folder = sampleFolder, onProgress }: ResetOptions,
): Promise<ImportResult | null> {
  return db.transaction().execute(async (transaction) => {
    // Why: an import holds some tables and will want others; it is waited for, not met halfway.
    await sql`select pg_advisory_xact_lock(${allImportsLock}::bigint)`.execute(transaction);
    const { rows } = await sql<{ name: string }>`
      select quote_ident(tablename) as name from pg_tables
      where schemaname = current_schema() and tablename not like 'kysely\\_%'
      order by tablename`.execute(transaction);
    const tables = rows.map((row) => row.name).join(', ');
    await sql`set local statement_timeout = 0`.execute(transaction);
    await sql`lock table ${sql.raw(tables)} in access exclusive mode`.execute(transaction);
    const last = await lastVersion(transaction);
    // Numbers go on, so that nothing made of the old records can be taken for the new ones.
    await sql`truncate ${sql.raw(tables)} continue identity`.execute(transaction);
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
