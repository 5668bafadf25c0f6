import type { Published, Refusal } from './publish.commands.js';

export type Language = 'id' | 'en';

export interface ReportWords {
  help: string[];
  unknownCommand: (name: string) => string;
  wrongUse: (reason: string) => string;
  needsMonth: string;
  needsBy: string;
  language: string;
  starting: string;
  published: (published: Published) => string;
  refused: (refusal: Refusal) => string;
  none: string;
  heads: string[];
  all: string;
}

const commands = ['npm run report -- publish 2026-10 --by "Nama / Name"', 'npm run report -- list'];

export const reportWords: Record<Language, ReportWords> = {
  id: {
    help: [
      'Menerbitkan laporan bulanan: jawabannya disimpan dan tidak berubah lagi.',
      ...commands.map((line) => `  ${line}`),
      '  --by NAMA         siapa yang menerbitkan',
      '  --reason TEKS     sebab koreksi; wajib sejak versi 2',
      '  --number TEKS     nomor di kantor; tanpa ini bulan/tahun',
      '  --within KODE     pemerintah daerah; tanpa ini semuanya, atau satu-satunya',
      '  --demo            kota karangan dari npm start -- --demo',
      '  --lang en         in English',
    ],
    unknownCommand: (name) => `“${name}” tidak dikenal: ada publish dan list.`,
    wrongUse: (reason) => `${reason} Lihat npm run report -- --help.`,
    needsMonth: 'Sebutkan satu bulan setelah publish, misalnya 2026-10.',
    needsBy: 'Sebutkan siapa yang menerbitkan dengan --by.',
    language: '--lang harus id atau en.',
    starting: 'Menyalakan basis data …',
    published: ({ month, version, number, dataVersion }) =>
      `Terbit: laporan ${month}, nomor ${number}, versi ${version}, dari versi data ${dataVersion}.`,
    refused: (refusal) => {
      switch (refusal.why) {
        case 'NO_MONTH':
          return `“${refusal.month}” bukan bulan: tulis tahun dan bulan, misalnya 2026-10.`;
        case 'RUNNING':
          return `Bulan ${refusal.month} belum selesai: laporannya dapat terbit setelah ${refusal.over}.`;
        case 'BEFORE_RULES':
          return `Untuk ${refusal.month} belum ada aturan: yang pertama berlaku sejak ${refusal.firstDay}.`;
        case 'NO_RULES':
          return 'Belum ada aturan yang tersimpan, jadi belum ada yang dapat dilaporkan.';
        case 'NO_GOVERNMENT':
          return `Tidak ada pemerintah daerah dengan kode ${refusal.code}.`;
        case 'NO_REASON':
          return `Laporan ${refusal.month} sudah terbit. Versi ${refusal.version} adalah koreksi: sebutkan sebabnya dengan --reason.`;
        case 'AT_ONCE':
          return `Pada saat yang sama orang lain menerbitkan laporan atau menyimpan data; dari sini laporan ${refusal.month} tidak terbit. Lihat npm run report -- list, lalu ulangi bila perlu.`;
      }
    },
    none: 'Belum ada laporan yang terbit.',
    heads: ['bulan', 'versi', 'nomor', 'terbit', 'oleh', 'cakupan', 'sebab'],
    all: 'semua',
  },
  en: {
    help: [
      'Publishes the monthly report: its answer is kept and does not change any more.',
      ...commands.map((line) => `  ${line}`),
      '  --by NAME         who publishes it',
      '  --reason TEXT     why it is corrected; needed from version 2 on',
      '  --number TEXT     its number in the office; without it month/year',
      '  --within CODE     a government; without it all of them, or the only one',
      '  --demo            the made-up city of npm start -- --demo',
      '  --lang id         dalam bahasa Indonesia',
    ],
    unknownCommand: (name) => `“${name}” is not known: there are publish and list.`,
    wrongUse: (reason) => `${reason} See npm run report -- --help --lang en.`,
    needsMonth: 'Name one month after publish, such as 2026-10.',
    needsBy: 'Say who publishes it with --by.',
    language: '--lang must be id or en.',
    starting: 'Starting the database …',
    published: ({ month, version, number, dataVersion }) =>
      `Published: the report of ${month}, number ${number}, version ${version}, from data version ${dataVersion}.`,
    refused: (refusal) => {
      switch (refusal.why) {
        case 'NO_MONTH':
          return `“${refusal.month}” is no month: write year and month, such as 2026-10.`;
        case 'RUNNING':
          return `The month ${refusal.month} is not over: its report can be published after ${refusal.over}.`;
        case 'BEFORE_RULES':
          return `There are no rules for ${refusal.month}: the first ones hold from ${refusal.firstDay}.`;
        case 'NO_RULES':
          return 'No rules are stored, so there is nothing to report yet.';
        case 'NO_GOVERNMENT':
          return `No government has the code ${refusal.code}.`;
        case 'NO_REASON':
          return `The report of ${refusal.month} is published already. Version ${refusal.version} is a correction: say why with --reason.`;
        case 'AT_ONCE':
          return `At the same moment somebody else published a report or saved data; from here the report of ${refusal.month} was not published. See npm run report -- list, then try again if need be.`;
      }
    },
    none: 'No report is published yet.',
    heads: ['month', 'version', 'number', 'published', 'by', 'scope', 'reason'],
    all: 'all',
  },
};
