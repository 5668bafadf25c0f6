import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { type ImportOptions, type ImportResult, importInto } from './import-folder.js';
import { keepStates, type Preview, previewOf } from './preview.js';

export interface DryRun extends ImportResult {
  /** What would be new and changed; null where nothing would. */
  preview: Preview | null;
}

/**
 * Does everything an import does, the checks and the refusals included, tells what came of it and takes
 * it all back.
 */
export async function dryRun(
  db: Kysely<DB>,
  folder: string,
  options: ImportOptions,
): Promise<DryRun> {
  const { today } = options;
  let preview: Preview | null = null;
  const transaction = await db.startTransaction().execute();
  try {
    const result = await importInto(transaction, folder, options, {
      beforeWriting: async () => {
        if (today !== undefined) await keepStates(transaction, today);
      },
      afterWriting: async (files) => {
        preview = await previewOf(transaction, files, today);
      },
    });
    return { ...result, batch: null, preview };
  } finally {
    await transaction.rollback().execute();
  }
}
