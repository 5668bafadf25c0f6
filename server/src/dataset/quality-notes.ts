import { type Words, words } from '../sql/measure.js';
import type { QualityNote } from './dataset.type.js';
import { QualityNoteCode } from './dataset.type.js';

/** What the database counted for the notes. */
export interface QualityCounts {
  readonly innovations: number;
  readonly notConfirmed: number;
  readonly ownerInferred: number;
  readonly ownerUnknown: number;
  readonly startUnknown: number;
  readonly startByYear: number;
  readonly targetIsExample: number;
  readonly targetDay: string | null;
  readonly agencies: number;
  readonly agencyUnverified: number;
  readonly ownerLost: number;
  readonly wardsListed: number;
  readonly wardsTotal: number;
  readonly ruleSets: number;
  readonly ruleStartAssumed: number;
  readonly ruleStart: string | null;
}

const inIndonesian = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });
const inEnglish = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as a sentence has it: 31 Desember 2027, 31 December 2027. */
const inWords = (day: string | null): Words =>
  day === null
    ? words('–', '–')
    : words(inIndonesian.format(new Date(day)), inEnglish.format(new Date(day)));

const note = (
  code: QualityNoteCode,
  count: number,
  of: number | null,
  wording: Words,
): QualityNote => ({ code, count, of, wording });

const aboutInnovations = (c: QualityCounts): QualityNote[] => [
  note(
    QualityNoteCode.NOT_CONFIRMED,
    c.notConfirmed,
    c.innovations,
    words(
      `${c.notConfirmed} dari ${c.innovations} inovasi diperiksa oleh penyusun terhadap sumbernya. Bagian Organisasi (Orta) belum mengonfirmasinya.`,
      `${c.notConfirmed} of ${c.innovations} innovations were checked by the compiler against their source. The Organisation Division (Orta) has not confirmed them.`,
    ),
  ),
  note(
    QualityNoteCode.OWNER_NOT_STATED,
    c.ownerInferred + c.ownerUnknown,
    c.innovations,
    words(
      `Tidak ada sumber yang menyebut perangkat daerah dari ${c.ownerInferred + c.ownerUnknown} inovasi: ${c.ownerInferred} disimpulkan penyusun, ${c.ownerUnknown} tanpa perangkat daerah.`,
      `No source states the agency of ${c.ownerInferred + c.ownerUnknown} innovations: the compiler inferred ${c.ownerInferred}, and ${c.ownerUnknown} have none.`,
    ),
  ),
  note(
    QualityNoteCode.OWNER_LOST,
    c.ownerLost,
    c.innovations,
    words(
      `${c.ownerLost} inovasi tercatat pada perangkat daerah yang sudah tidak ada dan tidak punya tepat satu penerus; tidak dikreditkan kepada siapa pun.`,
      `${c.ownerLost} innovations are recorded for an agency that ended without exactly one successor; they are credited to nobody.`,
    ),
  ),
  note(
    QualityNoteCode.START_UNKNOWN,
    c.startUnknown,
    c.innovations,
    words(
      `Tidak ada sumber yang menyebut kapan ${c.startUnknown} inovasi dimulai; dihitung sejak hari pertama sebuah sumber menunjukkannya.`,
      `No source states when ${c.startUnknown} innovations began; they count from the first day on which a source shows them.`,
    ),
  ),
  note(
    QualityNoteCode.START_BY_YEAR,
    c.startByYear,
    c.innovations,
    words(
      `Dari ${c.startByYear} inovasi hanya tahun mulainya yang diketahui; dihitung sejak 1 Januari tahun itu.`,
      `Of ${c.startByYear} innovations only the year of the start is known; they count from 1 January of it.`,
    ),
  ),
];

const aboutRules = (c: QualityCounts): QualityNote[] => [
  note(
    QualityNoteCode.TARGET_IS_EXAMPLE,
    c.targetIsExample,
    c.ruleSets,
    words(
      `Tanggal target ${inWords(c.targetDay).indonesian} adalah contoh: tidak ada sumber yang menyebut tanggal. Bagian Organisasi yang menetapkannya.`,
      `The target date ${inWords(c.targetDay).english} is an example: no source states a date. The Organisation Division sets it.`,
    ),
  ),
  note(
    QualityNoteCode.RULE_START_ASSUMED,
    c.ruleStartAssumed,
    c.ruleSets,
    words(
      `Aturan dianggap berlaku sejak ${inWords(c.ruleStart).indonesian}; tidak ada sumber yang menyebut kapan aturan itu mulai diterapkan.`,
      `The rules are taken as in force from ${inWords(c.ruleStart).english}; no source states when they began to be applied.`,
    ),
  ),
];

const aboutAgencies = (c: QualityCounts): QualityNote[] => [
  note(
    QualityNoteCode.UNITS_LISTED,
    c.wardsListed < c.wardsTotal ? c.wardsListed : 0,
    c.wardsTotal,
    words(
      `${c.wardsListed} dari ${c.wardsTotal} kelurahan terdaftar; tingkat unit hanya menghitung yang terdaftar.`,
      `${c.wardsListed} of ${c.wardsTotal} wards are listed; the level of units counts only listed ones.`,
    ),
  ),
  note(
    QualityNoteCode.AGENCY_UNVERIFIED,
    c.agencyUnverified,
    c.agencies,
    words(
      `${c.agencyUnverified} dari ${c.agencies} perangkat daerah dan unit belum diverifikasi dengan sumber.`,
      `${c.agencyUnverified} of ${c.agencies} agencies and units are not verified by any source.`,
    ),
  ),
];

/** The notes that have something to note, weightiest first, in words. */
export function qualityNotes(counts: QualityCounts): QualityNote[] {
  const [notConfirmed, ...innovations] = aboutInnovations(counts);
  return [notConfirmed, ...aboutRules(counts), ...innovations, ...aboutAgencies(counts)].filter(
    (each) => each !== undefined && each.count > 0,
  ) as QualityNote[];
}
