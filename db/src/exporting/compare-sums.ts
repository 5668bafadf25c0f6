import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { type TableSum, tableSums } from './content-sums.js';
import { ExportRefused, type TableDifference } from './export-refused.js';
import { readManifest } from './manifest.js';

/** The checksums of the database, once they are those of the export in the folder. */
export async function sumsAsExported(db: Kysely<DB>, folder: string): Promise<TableSum[]> {
  const manifest = readManifest(folder);
  if (!manifest) throw new ExportRefused({ code: 'NO_EXPORT', folder });
  const sums = await tableSums(db, manifest.government);
  const tables = differences(sums, manifest.checksums);
  if (tables.length > 0) throw new ExportRefused({ code: 'DIFFERENT', folder, tables });
  return sums;
}

function differences(here: readonly TableSum[], there: readonly TableSum[]): TableDifference[] {
  const names = [...new Set([...here, ...there].map(({ table }) => table))].sort();
  return names
    .map((table) => ({
      table,
      here: here.find((each) => each.table === table) ?? null,
      there: there.find((each) => each.table === table) ?? null,
    }))
    .filter((each) => each.here?.checksum !== each.there?.checksum);
}
