import { limits } from '../limits/limits.js';
import type { QueryLimits } from '../limits/limits.type.js';
import { type Words, words } from '../sql/measure.js';
import type { Language } from './parts.js';

/** Every limit that `dataset { limits }` tells, in words. */
const meanings: Readonly<Record<Exclude<keyof QueryLimits, 'requested'>, Words>> = {
  cost: words(
    'objek yang boleh dijawab satu kueri; sepuluh baris jawaban sebuah pertanyaan dihitung satu',
    'objects that one query may return; ten rows of the answer of a question count as one',
  ),
  seconds: words(
    'detik sampai kueri dihentikan, juga di basis data',
    'seconds after which a query is ended, in the database too',
  ),
  page: words('baris pada satu halaman catatan', 'rows on one page of records'),
  rows: words(
    'baris dalam jawaban satu pertanyaan; setiap pertanyaan menyebut batasnya sendiri',
    'rows in the answer of one question; each question says its own limit',
  ),
  rootFields: words('pertanyaan dan daftar sekaligus', 'questions and lists asked for at once'),
  depth: words('lapis kolom di dalam kolom', 'layers of fields inside one another'),
  aliases: words('kolom yang diberi nama lain', 'fields that are given another name'),
  tokens: words('kata dan tanda dalam teks kueri', 'words and signs in the text of a query'),
  directives: words('arahan seperti @include', 'directives such as @include'),
  repetition: words(
    'kali satu kolom dipilih di satu tempat',
    'times that one field may be selected in one place',
  ),
  listValues: words('nilai dalam satu daftar', 'values in one list that is handed over'),
  textLength: words('huruf dalam satu teks', 'characters in one text that is handed over'),
  valueDepth: words(
    'daftar dan objek di dalam nilai satu variabel',
    'lists and objects inside one another in the value of a variable',
  ),
  filterDepth: words('saringan di dalam saringan', 'filters inside one another'),
  filterConditions: words('syarat dalam satu saringan', 'conditions in one filter'),
  filterBranches: words(
    'saringan dalam satu and atau satu or',
    'filters in one and or one or of a filter',
  ),
};

const heads = {
  indonesian: '| batas | paling banyak | arti |',
  english: '| limit | at most | meaning |',
};

const groupedBy = { indonesian: 'id-ID', english: 'en-GB' };

/** The limits of one query, with the numbers that hold. */
export function limitsPart(language: Language): string {
  const rows = Object.entries(meanings).map(([name, meaning]) => {
    const most = limits[name as keyof typeof meanings].toLocaleString(groupedBy[language]);
    return `| \`${name}\` | ${most} | ${meaning[language]} |`;
  });
  return [heads[language], '| --- | --- | --- |', ...rows].join('\n');
}
