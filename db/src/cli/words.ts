import type { ImportStep } from '../importing/progress.js';
import type { Language } from '../importing/word-issue.js';
import { helpEn } from './help/en.js';
import type { Help } from './help/help.js';
import { helpId } from './help/id.js';
import { type ReadAs, readAs } from './read-as.js';

/** What the command says, in Indonesian and English. */
export interface CliWords extends Help {
  unknownCommand: (name: string) => string;
  wrongUse: (reason: string) => string;
  unknownOption: (option: string) => string;
  optionWithoutValue: (option: string) => string;
  optionWithValue: (option: string) => string;
  needsFolder: (command: string) => string;
  needsBatch: string;
  tooMany: (argument: string) => string;
  needsYes: string;
  needsSize: string;
  seed: string;
  language: string;
  unreachable: (reason: string) => string;
  starting: string;
  migrated: (steps: number) => string;
  upToDate: string;
  importing: Record<ImportStep, string>;
  rowCount: (rows: string) => string;
  exporting: string;
  unchanged: string;
  imported: (batch: number) => string;
  fileHeads: [string, string, string, string, string];
  coverage: (
    government: string,
    covered: string,
    eligible: string,
    before: string | null,
  ) => string;
  readAs: ReadAs;
  emptied: string;
  making: Record<'ROWS' | 'KEYS' | 'COVERAGE' | 'REFERENCES', string>;
  /** `left` is null once it takes longer than was expected. */
  progress: (step: string, percent: number, left: string | null) => string;
  made: (rows: string, batch: number) => string;
  madeFiles: (rows: string, folder: string) => string;
  holdsReal: (governments: string) => string;
  holdsReports: (reports: number) => string;
  status: {
    server: string;
    where: Record<'NAMED' | 'RUNNING' | 'OWN', string>;
    schema: string;
    pending: (steps: number) => string;
    none: string;
    records: string;
    lastBatch: string;
    batch: (number: number, when: string, by: string, label: string) => string;
    version: string;
    versionAt: (version: number, when: string) => string;
  };
}

const id: CliWords = {
  ...helpId,
  unknownCommand: (name) => `Perintah “${name}” tidak dikenal.`,
  wrongUse: (reason) => `${reason} Bantuan: npm run db -- --help`,
  unknownOption: (option) => `Pilihan ${option} tidak dikenal.`,
  optionWithoutValue: (option) => `Pilihan ${option} perlu isi.`,
  optionWithValue: (option) => `Pilihan ${option} tidak memakai isi.`,
  needsFolder: (command) => `Perintah ${command} perlu sebuah folder.`,
  needsBatch: 'Perintah undo perlu nomor kiriman; daftarnya: npm run db -- batches.',
  tooMany: (argument) => `“${argument}” berlebih.`,
  needsYes: 'reset menghapus semua catatan; tambahkan --yes bila memang itu maksudnya.',
  needsSize: 'Perintah generate perlu ukuran: city, province, atau nation.',
  seed: 'Pilihan --seed berisi angka 0 sampai 999999999.',
  language: 'Pilihan --lang berisi id atau en.',
  unreachable: (reason) => `Basis data tidak dapat dicapai: ${reason}`,
  starting: 'Menyalakan PostgreSQL program ini …',
  migrated: (steps) => `Skema diperbarui: ${steps} langkah.`,
  upToDate: 'Skema sudah terbaru.',
  importing: {
    READ: 'Membaca',
    CHECK: 'Memeriksa',
    WRITE: 'Menyimpan',
    COUNT: 'Menghitung cakupan',
  },
  rowCount: (rows) => `${rows} baris`,
  exporting: 'Menulis',
  unchanged: 'Tidak ada yang berubah: semuanya sudah tersimpan.',
  imported: (batch) => `Kiriman ${batch} tersimpan.`,
  fileHeads: ['berkas', 'baris', 'baru', 'berubah', 'tetap'],
  coverage: (government, covered, eligible, before) =>
    `${government}: ${covered} dari ${eligible} perangkat daerah punya inovasi${before ? ` (sebelumnya ${before})` : ''}`,
  readAs: readAs.id,
  emptied: 'Basis data dikosongkan.',
  making: {
    ROWS: 'Memuat baris',
    KEYS: 'Membuat indeks',
    COVERAGE: 'Menghitung cakupan',
    REFERENCES: 'Memeriksa rujukan',
  },
  progress: (step, percent, left) =>
    `${step}: ${percent} %, ${left ? `kira-kira ${left} lagi` : 'lebih lama dari perkiraan'}`,
  made: (rows, batch) => `${rows} baris karangan dimuat (kiriman ${batch}).`,
  madeFiles: (rows, folder) => `${rows} baris karangan ditulis ke ${folder}.`,
  holdsReal: (governments) =>
    `Basis data ini berisi pemerintah yang sebenarnya (${governments}), jadi data karangan tidak dimuat ke dalamnya: arahkan DATA_DIR atau DATABASE_URL ke tempat lain.`,
  holdsReports: (reports) =>
    `Basis data ini menyimpan ${reports} laporan yang sudah terbit, jadi tidak dikosongkan: arahkan DATA_DIR atau DATABASE_URL ke tempat lain.`,
  status: {
    server: 'Server',
    where: {
      NAMED: 'dari DATABASE_URL',
      RUNNING: 'milik program yang sedang berjalan',
      OWN: 'milik program ini, dinyalakan untuk perintah ini',
    },
    schema: 'Skema',
    pending: (steps) => `${steps} langkah lagi: npm run db -- migrate`,
    none: 'belum ada',
    records: 'Catatan',
    lastBatch: 'Kiriman terakhir',
    batch: (number, when, by, label) => `${number} pada ${when} oleh ${by} (${label})`,
    version: 'Versi data',
    versionAt: (version, when) => `${version}, berubah ${when}`,
  },
};

const en: CliWords = {
  ...helpEn,
  unknownCommand: (name) => `There is no command “${name}”.`,
  wrongUse: (reason) => `${reason} Help: npm run db -- --help --lang en`,
  unknownOption: (option) => `There is no option ${option}.`,
  optionWithoutValue: (option) => `The option ${option} needs a value.`,
  optionWithValue: (option) => `The option ${option} takes no value.`,
  needsFolder: (command) => `The command ${command} needs a folder.`,
  needsBatch: 'The command undo needs the number of a batch; all of them: npm run db -- batches.',
  tooMany: (argument) => `“${argument}” is too much.`,
  needsYes: 'reset deletes all records; add --yes if that is what you want.',
  needsSize: 'The command generate needs a size: city, province or nation.',
  seed: 'The option --seed is a number from 0 to 999999999.',
  language: 'The option --lang is id or en.',
  unreachable: (reason) => `The database can not be reached: ${reason}`,
  starting: "Starting the program's own PostgreSQL …",
  migrated: (steps) => `The schema was brought up to date: ${steps} steps.`,
  upToDate: 'The schema is the latest.',
  importing: {
    READ: 'Reading',
    CHECK: 'Checking',
    WRITE: 'Saving',
    COUNT: 'Counting coverage',
  },
  rowCount: (rows) => `${rows} rows`,
  exporting: 'Writing',
  unchanged: 'Nothing changed: all of it is stored already.',
  imported: (batch) => `Batch ${batch} was saved.`,
  fileHeads: ['file', 'rows', 'new', 'changed', 'same'],
  coverage: (government, covered, eligible, before) =>
    `${government}: ${covered} of ${eligible} agencies have an innovation${before ? ` (${before} before)` : ''}`,
  readAs: readAs.en,
  emptied: 'The database was emptied.',
  making: {
    ROWS: 'Loading rows',
    KEYS: 'Making indexes',
    COVERAGE: 'Counting coverage',
    REFERENCES: 'Checking references',
  },
  progress: (step, percent, left) =>
    `${step}: ${percent} %, ${left ? `about ${left} to go` : 'longer than expected'}`,
  made: (rows, batch) => `${rows} made-up rows were loaded (batch ${batch}).`,
  madeFiles: (rows, folder) => `${rows} made-up rows were written to ${folder}.`,
  holdsReal: (governments) =>
    `This database holds real governments (${governments}), so made-up data are not loaded into it: set DATA_DIR or DATABASE_URL to another place.`,
  holdsReports: (reports) =>
    `This database keeps ${reports} published report${reports === 1 ? '' : 's'}, so it is not emptied: set DATA_DIR or DATABASE_URL to another place.`,
  status: {
    server: 'Server',
    where: {
      NAMED: 'of DATABASE_URL',
      RUNNING: 'of the running program',
      OWN: "the program's own, started for this command",
    },
    schema: 'Schema',
    pending: (steps) => `${steps} steps to go: npm run db -- migrate`,
    none: 'none yet',
    records: 'Records',
    lastBatch: 'Last batch',
    batch: (number, when, by, label) => `${number} at ${when} by ${by} (${label})`,
    version: 'Data version',
    versionAt: (version, when) => `${version}, changed ${when}`,
  },
};

export const cliWords: Record<Language, CliWords> = { id, en };
