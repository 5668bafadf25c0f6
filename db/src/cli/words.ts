import type { ImportStep } from '../importing/progress.js';
import type { Language } from '../importing/word-issue.js';
import { type ReadAs, readAs } from './read-as.js';

/** What the command says, in Indonesian and English. */
export interface CliWords {
  help: string;
  helpOf: Record<CommandName, string>;
  unknownCommand: (name: string) => string;
  wrongUse: (reason: string) => string;
  unknownOption: (option: string) => string;
  optionWithoutValue: (option: string) => string;
  optionWithValue: (option: string) => string;
  needsFolder: string;
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
  progress: (step: string, percent: number, left: string) => string;
  made: (rows: string, batch: number) => string;
  madeFiles: (rows: string, folder: string) => string;
  holdsReal: (governments: string) => string;
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

export type CommandName = 'migrate' | 'import' | 'status' | 'reset' | 'generate';

const database = {
  id: `Basis data: DATABASE_URL bila diisi; bila tidak, milik program yang sedang berjalan;
bila tidak ada, PostgreSQL program ini dinyalakan selama perintah berjalan.
Kode keluar: 0 berhasil, 1 ditolak atau gagal, 2 perintah salah tulis.`,
  en: `Database: DATABASE_URL where it is set; else that of the running program; else the
program's own PostgreSQL is started for the time of the command.
Exit codes: 0 done, 1 refused or failed, 2 wrong use.`,
};

const id: CliWords = {
  help: `Basis data Satu Inovasi

Pemakaian: npm run db -- PERINTAH [pilihan]

  migrate      memperbarui skema ke versi program ini
  import DIR   mengimpor folder berkas CSV, semua atau tidak sama sekali
  status       menunjukkan server, skema, jumlah catatan, dan kiriman terakhir
  reset        menghapus semua catatan dan memuat lagi kota contoh
  generate     mengisi basis data yang kosong dengan pemerintah karangan

  --help       bantuan; juga untuk tiap perintah: npm run db -- import --help
  --lang en    this text in English

Contoh:
  npm run db -- status
  npm run db -- import ./data-kami
  npm run db -- reset --yes

${database.id}`,
  helpOf: {
    migrate: `Memperbarui skema basis data ke versi program ini. Bila sudah terbaru, tidak mengubah apa-apa.

Pemakaian: npm run db -- migrate [--lang id|en]

${database.id}`,
    import: `Mengimpor folder berkas CSV. Semua baris diperiksa dahulu; bila satu saja salah, semua
masalah disebut dan tidak ada yang disimpan. Catatan dicocokkan menurut kodenya: yang tidak
disebut tetap, sel kosong membiarkan isi, “-” mengosongkannya. Kolomnya: db/IMPORT.md.

Pemakaian: npm run db -- import DIR [--by NAMA] [--made-up] [--lang id|en]

  --by NAMA    siapa yang mengimpor; tercatat di jejak (biasanya pengguna komputer ini)
  --made-up    pemerintah baru dalam folder ini karangan, dan setiap layar menyebutnya

Contoh:
  npm run db -- import ./data-kami
  npm run db -- import ./data-kami --by "Bagian Organisasi"

${database.id}`,
    status: `Menunjukkan server, skema, jumlah catatan, kiriman terakhir, dan versi data. Tidak mengubah apa-apa.

Pemakaian: npm run db -- status [--lang id|en]

${database.id}`,
    reset: `Menghapus semua catatan beserta jejaknya, lalu memuat lagi kota contoh. Tidak dapat dibatalkan.

Pemakaian: npm run db -- reset --yes [--empty] [--lang id|en]

  --yes        ya, hapus semuanya
  --empty      biarkan kosong, tanpa kota contoh

${database.id}`,
    generate: `Mengisi basis data dengan pemerintah karangan, yang disebut karangan di setiap layar. Benih yang
sama pada hari yang sama memberi data yang sama. Menggantikan data karangan yang ada; menolak
basis data yang berisi pemerintah sebenarnya. Selama dimuat, pertanyaan lain menunggu.

Pemakaian: npm run db -- generate city|province|nation [--seed N] [--out DIR] [--lang id|en]

  city         1 pemerintah, 80 perangkat daerah, 2.000 inovasi, 50.000 pengukuran
  province     50 pemerintah, 4.000, 100.000, 2,5 juta
  nation       500 pemerintah, 40.000, 1 juta, 25 juta (beberapa menit, 7 GB; lihat db/GENERATOR.md)
  --seed N     benih, angka 0 sampai 999999999 (biasanya 1)
  --out DIR    menulis berkas CSV untuk import --made-up ke folder itu, tanpa basis data
  --by NAMA    siapa yang memuat; tercatat di jejak (biasanya pengguna komputer ini)

Contoh:
  DATA_DIR=/tmp/karangan npm run db -- generate city

${database.id}`,
  },
  unknownCommand: (name) => `Perintah “${name}” tidak dikenal.`,
  wrongUse: (reason) => `${reason} Bantuan: npm run db -- --help`,
  unknownOption: (option) => `Pilihan ${option} tidak dikenal.`,
  optionWithoutValue: (option) => `Pilihan ${option} perlu isi.`,
  optionWithValue: (option) => `Pilihan ${option} tidak memakai isi.`,
  needsFolder: 'Perintah import perlu sebuah folder.',
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
  progress: (step, percent, left) => `${step}: ${percent} %, kira-kira ${left} lagi`,
  made: (rows, batch) => `${rows} baris karangan dimuat (kiriman ${batch}).`,
  madeFiles: (rows, folder) => `${rows} baris karangan ditulis ke ${folder}.`,
  holdsReal: (governments) =>
    `Basis data ini berisi pemerintah yang sebenarnya (${governments}), jadi data karangan tidak dimuat ke dalamnya: arahkan DATA_DIR atau DATABASE_URL ke tempat lain.`,
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
  help: `The database of Satu Inovasi

Usage: npm run db -- COMMAND [options]

  migrate      brings the schema up to this program's
  import DIR   imports a folder of CSV files, all of it or nothing
  status       shows server, schema, number of records and last batch
  reset        deletes all records and loads the sample city again
  generate     fills an empty database with made-up governments

  --help       this help; also of each command: npm run db -- import --help
  --lang id    teks ini dalam bahasa Indonesia

Examples:
  npm run db -- status
  npm run db -- import ./our-data
  npm run db -- reset --yes

${database.en}`,
  helpOf: {
    migrate: `Brings the database's schema up to this program's. Changes nothing where it is the latest.

Usage: npm run db -- migrate [--lang id|en]

${database.en}`,
    import: `Imports a folder of CSV files. All rows are checked first; if a single one is wrong, everything
that is wrong is listed and nothing is saved. Records are matched by their codes: those not named
stay, an empty cell leaves what is stored, “-” clears it. The columns: db/IMPORT.md.

Usage: npm run db -- import DIR [--by NAME] [--made-up] [--lang id|en]

  --by NAME    who imports; kept in the trail (the user of this computer unless told otherwise)
  --made-up    new governments of this folder are made up, and every screen says so

Examples:
  npm run db -- import ./our-data
  npm run db -- import ./our-data --by "Bagian Organisasi" --lang en

${database.en}`,
    status: `Shows server, schema, number of records, last batch and data version. Changes nothing.

Usage: npm run db -- status [--lang id|en]

${database.en}`,
    reset: `Deletes all records and their trail, then loads the sample city again. This can not be undone.

Usage: npm run db -- reset --yes [--empty] [--lang id|en]

  --yes        yes, delete everything
  --empty      leave it empty, without the sample city

${database.en}`,
    generate: `Fills a database with made-up governments, which every screen calls made up. The same seed on
the same day gives the same data. Replaces made-up data that are there; refuses a database that
holds real governments. While it loads, questions wait.

Usage: npm run db -- generate city|province|nation [--seed N] [--out DIR] [--lang id|en]

  city         1 government, 80 agencies, 2,000 innovations, 50,000 measurements
  province     50 governments, 4,000, 100,000, 2.5 million
  nation       500 governments, 40,000, 1 million, 25 million (minutes, 7 GB; see db/GENERATOR.md)
  --seed N     the seed, a number from 0 to 999999999 (1 unless told otherwise)
  --out DIR    writes CSV files for import --made-up to that folder, without a database
  --by NAME    who loads them; kept in the trail (the user of this computer unless told otherwise)

Example:
  DATA_DIR=/tmp/made-up npm run db -- generate city --lang en

${database.en}`,
  },
  unknownCommand: (name) => `There is no command “${name}”.`,
  wrongUse: (reason) => `${reason} Help: npm run db -- --help --lang en`,
  unknownOption: (option) => `There is no option ${option}.`,
  optionWithoutValue: (option) => `The option ${option} needs a value.`,
  optionWithValue: (option) => `The option ${option} takes no value.`,
  needsFolder: 'The command import needs a folder.',
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
  progress: (step, percent, left) => `${step}: ${percent} %, about ${left} to go`,
  made: (rows, batch) => `${rows} made-up rows were loaded (batch ${batch}).`,
  madeFiles: (rows, folder) => `${rows} made-up rows were written to ${folder}.`,
  holdsReal: (governments) =>
    `This database holds real governments (${governments}), so made-up data are not loaded into it: set DATA_DIR or DATABASE_URL to another place.`,
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
