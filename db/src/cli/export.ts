import { sumsAsExported } from '../exporting/compare-sums.js';
import { type TableSum, tableSums } from '../exporting/content-sums.js';
import { exportFolder } from '../exporting/export-folder.js';
import type { Language } from '../importing/word-issue.js';
import { aligned } from './aligned.js';
import type { Request } from './arguments.js';
import type { OpenedDatabase } from './open-database.js';
import type { ProgressTeller } from './progress.js';

interface Words {
  written: (rows: string, files: number, folder: string) => string;
  heads: [string, string, string];
  same: (folder: string) => string;
}

const words: Record<Language, Words> = {
  id: {
    written: (rows, files, folder) => `${rows} baris dalam ${files} berkas ditulis ke ${folder}.`,
    heads: ['tabel', 'baris', 'jumlah uji'],
    same: (folder) => `Sama dengan ekspor di ${folder}.`,
  },
  en: {
    written: (rows, files, folder) => `${rows} rows in ${files} files were written to ${folder}.`,
    heads: ['table', 'rows', 'checksum'],
    same: (folder) => `The same as the export in ${folder}.`,
  },
};

export async function exportLines(
  opened: OpenedDatabase,
  { folder, government, replace, language }: Request,
  { today, progress }: { today: string; progress: ProgressTeller },
): Promise<string[]> {
  const manifest = await exportFolder(opened, folder, {
    ...{ today, government, replace, onProgress: progress.ofExport },
  });
  const rows = manifest.files.reduce((sum, file) => sum + file.rows, 0);
  const written = numberIn(language).format(rows);
  return [words[language].written(written, manifest.files.length, folder)];
}

/** The checksums; with a folder only once they are those of the export in it. */
export async function checksumLines(
  { db }: OpenedDatabase,
  { folder, language }: Request,
): Promise<string[]> {
  const say = words[language];
  if (folder === '') return sumTable(await tableSums(db, null), say, language);
  const sums = await sumsAsExported(db, folder);
  return [...sumTable(sums, say, language), say.same(folder)];
}

function sumTable(sums: readonly TableSum[], say: Words, language: Language): string[] {
  const number = numberIn(language);
  const rows = sums.map(({ table, rows, checksum }) => [table, number.format(rows), checksum]);
  return aligned([say.heads, ...rows], ['LEFT', 'RIGHT', 'LEFT']);
}

const numberIn = (language: Language) =>
  new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB');
