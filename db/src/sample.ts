import { fileURLToPath } from 'node:url';
import type { Kysely } from 'kysely';
import type { DB } from './database.js';
import type { ImportResult } from './importing/import-folder.js';
import type { ImportProgress } from './importing/progress.js';

/** The sample city's files, as they lie beside this package's code. */
export const sampleFolder = fileURLToPath(new URL('../sample', import.meta.url));

/** How the batch of the sample is called. */
export const sampleLabel = 'sample';

export interface SampleOptions {
  folder?: string;
  onProgress?: (progress: ImportProgress) => void;
}

/**
 * On the first start of an empty database the sample city is loaded, through the import that everyone
 * uses: a broken row is an ImportRefused that names file and row. Once anything was imported or the
 * database was emptied on purpose, this does nothing and returns null.
 */
export async function loadSampleIfEmpty(
  db: Kysely<DB>,
  { folder = sampleFolder, onProgress }: SampleOptions = {},
): Promise<ImportResult | null> {
  const batch = await db.selectFrom('import_batch').select('batch_id').limit(1).executeTakeFirst();
  if (batch) return null;
  // Why only now: a program that finds its records in place imports nothing, and starts sooner without it.
  const { importFolder } = await import('./importing/import-folder.js');
  return importFolder(db, folder, {
    by: 'satu-inovasi',
    label: sampleLabel,
    ...(onProgress && { onProgress }),
  });
}
