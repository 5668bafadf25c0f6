import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TableSum } from './content-sums.js';

/** What an export says of itself: written last, so that a folder without it is not a whole one. */
export interface Manifest {
  format: 'satu-inovasi export';
  version: 1;
  /** The calendar day in Jakarta. */
  day: string;
  /** The code of the only government it holds; null where it holds all. */
  government: string | null;
  files: { file: string; rows: number; sha256: string }[];
  /** What the records say, table by table, as the database had them at that moment. */
  checksums: TableSum[];
}

export const manifestFile = 'export.json';

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(path.join(folder, manifestFile), text, { flush: true });
}

/** What the export in a folder says of itself; null where there is none. */
export function readManifest(folder: string): Manifest | null {
  let text: string;
  try {
    text = readFileSync(path.join(folder, manifestFile), 'utf8');
  } catch {
    return null;
  }
  return asManifest(text);
}

function asManifest(text: string): Manifest | null {
  try {
    const found: unknown = JSON.parse(text);
    return isManifest(found) ? found : null;
  } catch {
    return null;
  }
}

function isManifest(found: unknown): found is Manifest {
  return (
    typeof found === 'object' &&
    found !== null &&
    'format' in found &&
    found.format === 'satu-inovasi export' &&
    'files' in found &&
    Array.isArray(found.files) &&
    'checksums' in found &&
    Array.isArray(found.checksums)
  );
}
