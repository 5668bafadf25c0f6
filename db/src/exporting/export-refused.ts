import type { Language } from '../importing/word-issue.js';
import type { TableSum } from './content-sums.js';

export interface TableDifference {
  table: string;
  /** Of the database and of the export; null where one of them has no such table. */
  here: TableSum | null;
  there: TableSum | null;
}

export type ExportProblem =
  | { code: 'NOT_A_FOLDER'; folder: string }
  | { code: 'NOT_EMPTY'; folder: string }
  | { code: 'IS_EXPORT'; folder: string }
  | { code: 'FOREIGN_FILES'; folder: string; files: string[] }
  | { code: 'NO_GOVERNMENT'; government: string; known: string[] }
  | { code: 'NOT_WRITABLE'; folder: string; reason: string }
  | { code: 'NO_EXPORT'; folder: string }
  | { code: 'DIFFERENT'; folder: string; tables: TableDifference[] };

type Words = {
  [Code in ExportProblem['code']]: (of: Extract<ExportProblem, { code: Code }>) => string;
};

const first = (names: string[]) => names.slice(0, 10).join(', ') + (names.length > 10 ? ', …' : '');

const id: Words = {
  NOT_A_FOLDER: ({ folder }) => `${folder} bukan folder. Tidak ada yang ditulis.`,
  NOT_EMPTY: ({ folder }) =>
    `Folder ${folder} berisi berkas lain. Pilih folder yang kosong atau belum ada. Tidak ada yang ditulis.`,
  IS_EXPORT: ({ folder }) =>
    `Folder ${folder} berisi ekspor sebelumnya. Tambahkan --replace untuk menggantikannya. Tidak ada yang ditulis.`,
  FOREIGN_FILES: ({ folder, files }) =>
    `Folder ${folder} berisi ekspor sebelumnya, tetapi juga berkas lain (${first(files)}), yang akan hilang. Pindahkan dahulu. Tidak ada yang ditulis.`,
  NO_GOVERNMENT: ({ government, known }) =>
    `Tidak ada pemerintah dengan kode ${government}. Yang ada: ${first(known) || '–'}.`,
  NOT_WRITABLE: ({ folder, reason }) => `Folder ${folder} tidak dapat ditulis: ${reason}`,
  NO_EXPORT: ({ folder }) =>
    `Folder ${folder} bukan hasil ekspor yang lengkap: export.json tidak ada atau tidak terbaca.`,
  DIFFERENT: ({ folder, tables }) =>
    [
      `Basis data berbeda dari ekspor di ${folder}:`,
      ...tables.map(
        ({ table, here, there }) =>
          `${table}: ${here ? `${here.rows} baris, ${here.checksum}` : 'tidak ada'} — ekspor: ${there ? `${there.rows} baris, ${there.checksum}` : 'tidak ada'}`,
      ),
    ].join('\n'),
};

const en: Words = {
  NOT_A_FOLDER: ({ folder }) => `${folder} is no folder. Nothing was written.`,
  NOT_EMPTY: ({ folder }) =>
    `The folder ${folder} holds other files. Choose one that is empty or not there yet. Nothing was written.`,
  IS_EXPORT: ({ folder }) =>
    `The folder ${folder} holds an earlier export. Add --replace to replace it. Nothing was written.`,
  FOREIGN_FILES: ({ folder, files }) =>
    `The folder ${folder} holds an earlier export, but other files as well (${first(files)}), which would be lost. Move them first. Nothing was written.`,
  NO_GOVERNMENT: ({ government, known }) =>
    `There is no government with the code ${government}. Known: ${first(known) || '–'}.`,
  NOT_WRITABLE: ({ folder, reason }) => `The folder ${folder} can not be written: ${reason}`,
  NO_EXPORT: ({ folder }) =>
    `The folder ${folder} is no complete export: export.json is missing or can not be read.`,
  DIFFERENT: ({ folder, tables }) =>
    [
      `The database differs from the export in ${folder}:`,
      ...tables.map(
        ({ table, here, there }) =>
          `${table}: ${here ? `${here.rows} rows, ${here.checksum}` : 'not there'} — export: ${there ? `${there.rows} rows, ${there.checksum}` : 'not there'}`,
      ),
    ].join('\n'),
};

export function wordExportProblem(problem: ExportProblem, language: Language): string {
  const words = language === 'id' ? id : en;
  const word = words[problem.code] as (of: ExportProblem) => string;
  return word(problem);
}

/** Nothing was written, or what was compared differs. The message says why, in both languages. */
export class ExportRefused extends Error {
  override name = 'ExportRefused';

  constructor(readonly problem: ExportProblem) {
    super(`${wordExportProblem(problem, 'id')}\n\n${wordExportProblem(problem, 'en')}`);
  }
}
