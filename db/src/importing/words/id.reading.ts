import type { TwoNames } from '../spelling.js';
import type { ReadingWords } from './wording.js';

const seemsToBe = (nearest: string | null) => (nearest ? ` Maksudnya ${nearest}?` : '');
const inIndonesian = (names: readonly TwoNames[]) =>
  names.map(({ indonesian }) => indonesian).join(', ');
const separators = { ',': 'koma', ';': 'titik koma', '\t': 'tab' };

function range({ least, above, most }: { least?: number; above?: number; most?: number }): string {
  const low =
    above !== undefined ? `lebih dari ${above}` : least !== undefined ? `mulai ${least}` : '';
  const high = most !== undefined ? `paling tinggi ${most}` : '';
  return ['angka', low, high].filter(Boolean).join(' ');
}

/** A number as Indonesians write it. */
const withComma = (number: string) => number.replace('.', ',');

export const idReading: ReadingWords = {
  NO_FOLDER: () => ({
    cause: 'folder ini tidak ada.',
    expected: 'folder berisi berkas CSV.',
  }),
  NO_KNOWN_FILE: () => ({
    cause: 'folder ini tidak berisi berkas CSV yang dikenal.',
    expected: 'sedikitnya satu berkas, misalnya perangkat-daerah.csv atau inovasi.csv.',
  }),
  UNKNOWN_FILE: ({ nearest }) => ({
    cause: `berkas ini tidak dikenal.${seemsToBe(nearest)}`,
    expected: 'nama berkas seperti di db/IMPORT.md.',
  }),
  DUPLICATE_FILE: ({ other }) => ({
    cause: `${other} berisi jenis catatan yang sama.`,
    expected: 'satu berkas untuk setiap jenis catatan.',
  }),
  UNREADABLE: () => ({
    cause: 'berkas tidak dapat dibaca.',
    expected: 'berkas biasa yang boleh dibaca program.',
  }),
  EMPTY_FILE: () => ({
    cause: 'berkas kosong.',
    expected: 'baris pertama berisi nama kolom.',
  }),
  WORKBOOK: () => ({
    cause: 'ini buku kerja program lembar kerja (xlsx, xls, atau ods) dengan nama lain.',
    expected: 'lembarnya disimpan sebagai “CSV UTF-8”.',
  }),
  UNKNOWN_ENCODING: () => ({
    cause: 'huruf berkas ini disimpan dengan cara yang tidak dapat dibaca (UTF-32).',
    expected: 'berkas disimpan sebagai “CSV UTF-8”.',
  }),
  SEVERAL_SEPARATORS: () => ({
    cause: 'pemisah kolom tidak jelas dari baris judul: lebih dari satu tanda mungkin.',
    expected: 'nama kolom yang semuanya dipisahkan koma, titik koma, atau tab.',
  }),
  ODD_SEPARATOR: ({ separator }) => ({
    cause: `baris pertama menyebut “${separator}” sebagai pemisah kolom.`,
    expected: 'sep=, atau sep=; atau tanpa baris itu.',
  }),
  UNSURE_LETTERS: () => ({
    cause: 'memuat huruf yang tidak dapat dibaca dengan pasti: bukan UTF-8.',
    expected: 'berkas disimpan sebagai “CSV UTF-8”, dengan huruf yang seharusnya.',
  }),
  GARBLED_LETTERS: () => ({
    cause: 'hurufnya sudah rusak sebelum masuk ke berkas ini, seperti é menjadi Ã©.',
    expected: 'huruf yang seharusnya, dan berkas disimpan sebagai “CSV UTF-8”.',
  }),
  BAD_CHARACTER: () => ({
    cause: 'memuat huruf kendali yang tidak terlihat.',
    expected: 'teks biasa.',
  }),
  BROKEN_QUOTES: () => ({
    cause: 'tanda kutip tidak berpasangan; selebihnya berkas ini tidak terbaca.',
    expected: 'tanda kutip di dalam sel ditulis dua kali (""), dan selnya diapit tanda kutip.',
  }),
  ROW_TOO_LONG: () => ({
    cause: 'baris terlalu panjang; selebihnya berkas ini tidak terbaca.',
    expected: 'baris di bawah 1 MB; mungkin ada tanda kutip yang tidak ditutup.',
  }),
  UNKNOWN_COLUMN: ({ nearest, allowed }) => ({
    cause: `kolom ini tidak dikenal.${seemsToBe(nearest)}`,
    expected: `kolom dari: ${inIndonesian(allowed)}.`,
  }),
  NAMELESS_COLUMN: ({ position }) => ({
    cause: `kolom ke-${position} tidak bernama.`,
    expected: 'nama untuk setiap kolom; kolom yang kosong dihapus.',
  }),
  MISSING_COLUMN: () => ({
    cause: 'kolom ini tidak ada.',
    expected: 'kolom ini di baris judul, karena tanpa isinya catatan baru tidak lengkap.',
  }),
  DUPLICATE_COLUMN: ({ first }) => ({
    cause: `kolom ini sudah ada, sebagai ${first}.`,
    expected: 'setiap kolom satu kali, dalam bahasa Indonesia atau Inggris.',
  }),
  FIELD_COUNT: ({ found, wanted, separator }) => ({
    cause: `baris ini berisi ${found} sel.`,
    expected: `${wanted} sel seperti baris judul; sel yang memuat ${separators[separator]} diapit tanda kutip.`,
  }),
  REQUIRED: () => ({ cause: 'sel ini kosong.', expected: 'sebuah isi.' }),
  NOT_CLEARABLE: () => ({
    cause: 'isi kolom ini tidak dapat dikosongkan dengan “-”.',
    expected: 'sebuah isi.',
  }),
  NOT_IN_LIST: ({ allowed, nearest }) => ({
    cause: `bukan pilihan yang dikenal.${seemsToBe(nearest)}`,
    expected: `salah satu dari: ${inIndonesian(allowed)}.`,
  }),
  NOT_YES_NO: () => ({ cause: 'bukan ya atau tidak.', expected: 'ya atau tidak.' }),
  NOT_A_CODE: () => ({
    cause: 'bukan kode.',
    expected: 'huruf besar A–Z, angka, titik, garis bawah atau tanda hubung, tanpa spasi.',
  }),
  NOT_A_LINK: () => ({
    cause: 'bukan alamat halaman.',
    expected: 'alamat yang mulai dengan https:// atau http://.',
  }),
  NOT_A_DATE: () => ({
    cause: 'bukan tanggal.',
    expected:
      '2021-05-30, 30/05/2021, atau 30 Mei 2021; bulan ditulis 2021-05 atau Mei 2021, tahun 2021.',
  }),
  IMPOSSIBLE_DATE: () => ({
    cause: 'tanggal ini tidak ada di kalender.',
    expected: 'tanggal yang ada, antara tahun 1800 dan 2200.',
  }),
  NOT_A_FULL_DAY: () => ({
    cause: 'hari tidak lengkap.',
    expected: 'tanggal lengkap seperti 2021-05-30.',
  }),
  TWO_DIGIT_YEAR: () => ({
    cause: 'abad dari tahunnya tidak tertulis.',
    expected: 'tahun dengan empat angka, misalnya 2021-05-30.',
  }),
  AMBIGUOUS_DATE: ({ readings: [dayFirst, monthFirst] }) => ({
    cause: `bila hari ditulis dahulu artinya ${dayFirst}, bila bulan dahulu ${monthFirst}.`,
    expected: `salah satu dari keduanya, ditulis seperti ini: ${dayFirst}.`,
  }),
  SPREADSHEET_DAY: ({ day }) => ({
    cause: `tampaknya hitungan hari lembar kerja, yang berarti ${day}.`,
    expected: `tanggalnya sendiri, misalnya ${day}: atur format kolom menjadi tanggal sebelum disimpan.`,
  }),
  NOT_A_NUMBER: () => ({
    cause: 'bukan angka.',
    expected: 'angka seperti 1.234,5 atau 1234.5.',
  }),
  NUMBER_WITH_SIGN: ({ sign }) => ({
    cause: `ada “${sign}” di samping angkanya.`,
    expected: 'angkanya saja, misalnya 66,7; halaman tentang impor menyebut apa yang dihitung.',
  }),
  AMBIGUOUS_NUMBER: ({ readings: [whole, decimal] }) => ({
    cause: `dapat dibaca ${whole} atau ${withComma(decimal)}.`,
    expected: `${whole} tanpa pemisah, atau ${withComma(decimal)}0 dengan angka desimal keempat.`,
  }),
  NOT_WHOLE: () => ({ cause: 'bukan bilangan bulat.', expected: 'bilangan bulat.' }),
  OUT_OF_RANGE: (problem) => ({
    cause: 'angka di luar batas.',
    expected: `${range(problem)}.`,
  }),
  TOO_LONG: ({ longest }) => ({
    cause: 'teks terlalu panjang.',
    expected: `paling banyak ${longest} huruf.`,
  }),
  TOO_MANY: ({ most }) => ({
    cause: 'daftar terlalu panjang.',
    expected: `paling banyak ${most} isi, dipisahkan titik koma.`,
  }),
};
