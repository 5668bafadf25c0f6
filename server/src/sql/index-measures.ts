import { sql } from 'kysely';
import type { Fragment } from './fragment.js';
import { type MeasureEntry, words } from './measure.js';

/*
 * The regional innovation index (IID). Each expression takes columns of `scored` in innovation-index.queries.ts:
 * spd, innovation_points, entered, affairs, and the rules of the year, y.
 */

/** Where the arithmetic is stated; the rows of index_rule say it for each year. */
const indexRuleSource =
  'PP 38/2017; IID 2023: https://id.scribd.com/document/654130239/PPT-Sosialisasi-IID-Tahun-2023-1; IID 2026: void-panda/INOVAHUB-SUMBAWA docs/domain.md';

const points = words('poin', 'points');
const indexPoints = words('dari 100', 'out of 100');
const questions = ['innovationIndex'];

export const governmentScore = {
  name: 'governmentScore',
  wording: words('Skor SPD', 'SPD score'),
  definition: words(
    'Satuan pemerintah daerah: jumlah tingkat (1 sampai 3) kali bobot tiap indikator pemerintah. Indikator yang tingkatnya belum tercatat tidak memberi poin. Kosong bila tidak satu pun tercatat.',
    'The side of the government: level (1 to 3) times weight, summed over its indicators. An indicator without a recorded level gives no points. Null where none is recorded.',
  ),
  formula: 'Σ level × weight over indicators of aspect SPD',
  unit: points,
  questions,
  source: indexRuleSource,
  sql: sql`sum(l.level * d.weight) filter (where d.aspect = 'SPD')`,
} satisfies MeasureEntry & Record<'sql', unknown>;

export const numberScore = {
  name: 'numberScore',
  wording: words('Skor jumlah inovasi', 'Score for the number of innovations'),
  definition: words(
    'Banyaknya inovasi yang dilaporkan kali bobotnya, paling banyak skor maksimal indikator itu; nol bila urusan wajib pelayanan dasar yang dilayani kurang dari yang diminta. Kosong bila urusan inovasinya tidak tercatat.',
    'The number of entered innovations times its weight, at most what the indicator gives; zero where fewer basic-service affairs are served than the rules ask for. Null where no affair of them is recorded.',
  ),
  formula: 'min(entered × weight, max) if affairs ≥ affairsNeeded else 0',
  unit: points,
  questions,
  source: indexRuleSource,
  sql: sql`case when s.affairs is null then null
      when s.affairs >= y.affairs_needed then least(s.entered * y.number_weight, y.number_maximum) else 0 end`,
} satisfies MeasureEntry & Record<'sql', unknown>;

export const innovationScore = {
  name: 'innovationScore',
  wording: words('Skor SID', 'SID score'),
  definition: words(
    'Satuan inovasi daerah: tingkat kali bobot dijumlahkan atas semua inovasi yang dilaporkan, dibagi banyaknya (dan sedikitnya pembagi menurut aturan tahun itu), ditambah skor jumlah inovasi. Inovasi dilaporkan bila sedikitnya satu tingkatnya tercatat untuk tahun itu.',
    'The side of the innovations: level times weight, summed over all entered innovations and divided by their number (and by no less than the rules of the year say), plus the score for their number. An innovation is entered where at least one level of it is recorded for the year.',
  ),
  formula: 'Σ level × weight ÷ max(leastDivisor, entered) + numberScore',
  unit: points,
  questions,
  source: indexRuleSource,
  sql: sql`s.innovation_points / s.divisor + coalesce(s.number_score, 0)`,
} satisfies MeasureEntry & Record<'sql', unknown>;

/** What one point of an indicator's weight is in the index. */
export const inIndex = (scored: Fragment): Fragment => sql`${scored} * 100 / y.maximum`;

export const innovationIndexScore = {
  name: 'innovationIndexScore',
  wording: words('Indeks Inovasi Daerah (IID)', 'Regional innovation index (IID)'),
  definition: words(
    'Skor SPD dan SID bersama-sama, dari skor tertinggi yang mungkin, kali 100. Disimulasikan dari tingkat yang tercatat, bukan nilai resmi. Kosong bila salah satu sisinya belum tercatat atau aturan tahun itu tidak lengkap.',
    'SPD and SID scores together, of the highest score possible, times 100. Simulated from recorded levels, not the official value. Null where either side has no record, or the rules of the year are incomplete.',
  ),
  formula: '(governmentScore + innovationScore) ÷ (spdMaximum + sidMaximum) × 100',
  unit: indexPoints,
  questions,
  source: indexRuleSource,
  sql: sql`round(${inIndex(sql`(s.spd + s.sid)`)}, 2)`,
} satisfies MeasureEntry & Record<'sql', unknown>;

export const indexGain = {
  name: 'indexGain',
  wording: words('Tambahan indeks', 'Gain in the index'),
  definition: words(
    'Berapa indeks naik bila satu indikator naik satu tingkat dan semua yang lain tetap.',
    'By how much the index rises when one indicator rises by one level and all else stays.',
  ),
  formula: 'weight ÷ (1 or divisor) ÷ maximum × 100',
  unit: indexPoints,
  questions,
  source: indexRuleSource,
  /** Of an indicator d beside the scores s. */
  sql: inIndex(sql`d.weight / case d.aspect when 'SPD' then 1 else s.divisor end`),
} satisfies MeasureEntry & Record<'sql', unknown>;

export const entryPoints = {
  name: 'entryPoints',
  wording: words('Skor kematangan inovasi', 'Maturity score of an innovation'),
  definition: words(
    'Jumlah tingkat kali bobot semua indikator sebuah inovasi, sebelum dibagi. Indikator yang tingkatnya belum tercatat tidak memberi poin. Kosong bila tidak satu pun tercatat.',
    'Level times weight, summed over the indicators of one innovation, before any division. An indicator without a recorded level gives no points. Null where none is recorded.',
  ),
  formula: 'Σ level × weight over indicators of aspect SID, of one innovation',
  unit: points,
  questions: ['indexEntries'],
  source: indexRuleSource,
} satisfies MeasureEntry;

/** Told and not counted: it stands beside the simulated index so that the two are not mixed up. */
export const publishedIndex = {
  name: 'publishedIndex',
  wording: words('Indeks resmi yang diumumkan', 'Published index'),
  definition: words(
    'Indeks Inovasi Daerah yang diumumkan untuk sebuah tahun, seperti disebut sumbernya. Tidak dihitung di sini. Nilai menurut skala lama tidak ikut, karena tidak dapat dibandingkan.',
    'The regional innovation index as it was published for a year, as its source states it. It is not computed here. Values on the old scale are left out, since they can not be compared.',
  ),
  formula: 'as published, scale 0 to 100',
  unit: indexPoints,
  questions,
  source: indexRuleSource,
} satisfies MeasureEntry;

/** What one point of an innovation's score gives to the index, beside the scores s and the rules y. */
export const indexGainOfPoint: Fragment = inIndex(sql`1.0 / s.divisor`);

export const indexMeasures: readonly MeasureEntry[] = [
  innovationIndexScore,
  governmentScore,
  innovationScore,
  numberScore,
  indexGain,
  entryPoints,
  publishedIndex,
];
