import { sql } from 'kysely';
import { type Fragment, ratio } from './fragment.js';
import {
  agencies,
  days,
  guideline,
  type MeasureEntry,
  programmeRule,
  share,
  words,
} from './measure.js';

/*
 * The measures of the rule itself: one expression and one wording each. Whatever shows one of these
 * figures takes it from here, so that no two places can disagree.
 */

const states = words(
  'Status yang cocok pertama: Ada memiliki sedikitnya kuota inovasi yang dihitung (tahap Penerapan, sudah diperiksa, tidak berhenti); Disiapkan memiliki catatan yang tidak ditolak dan tidak berhenti; Belum melaporkan tidak punya dan laporannya masih berlaku; selain itu Belum melapor.',
  'The first that fits: COVERED has at least the quota of innovations that count (in use, checked, not stopped); PREPARING has a record neither rejected nor stopped; NONE reported that it has none and the report still holds; else UNREPORTED.',
);

export const eligibleAgencies = {
  name: 'eligibleAgencies',
  wording: words('Perangkat daerah yang dihitung', 'Eligible agencies'),
  definition: words(
    'Perangkat daerah yang ada pada hari itu dan jenisnya termasuk dalam aturan yang berlaku pada hari itu. Pada tingkat unit: setiap unit yang terdaftar selain pemerintah.',
    'Agencies valid on the day whose kind is in the rule set of that day. At the level of units: every listed unit but governments.',
  ),
  formula: 'covered + preparing + none + unreported',
  unit: agencies,
  questions: ['coverage', 'coverageTrend', 'agencyStates'],
  source: programmeRule,
  sql: (counts: string): Fragment =>
    sql.raw(`${counts}.covered + ${counts}.preparing + ${counts}.none + ${counts}.unreported`),
} satisfies MeasureEntry & Record<'sql', unknown>;

export const agencyState = {
  name: 'agencyState',
  wording: words('Status perangkat daerah', 'State of an agency'),
  definition: states,
  formula: 'COVERED, else PREPARING, else NONE, else UNREPORTED',
  unit: agencies,
  questions: ['coverage', 'coverageTrend', 'agencyStates', 'needsAPush', 'agency'],
  source: programmeRule,
  /** The four counts in the shape of StateCounts. */
  sql: (counts: string): Fragment =>
    sql.raw(
      `json_build_object('covered', ${counts}.covered, 'preparing', ${counts}.preparing, 'none', ${counts}.none, 'unreported', ${counts}.unreported)`,
    ),
} satisfies MeasureEntry & Record<'sql', unknown>;

export const coveredAgencies = {
  name: 'coveredAgencies',
  wording: words('Sudah punya inovasi', 'Have an innovation'),
  definition: words(
    'Perangkat daerah yang dihitung dan pada hari itu berstatus Ada: sedikitnya kuota inovasi sudah diterapkan, diperiksa, dan tidak berhenti.',
    'Eligible agencies that are COVERED on the day: at least the quota of innovations is in use, checked and not stopped.',
  ),
  formula: 'count(state = COVERED)',
  unit: agencies,
  questions: ['coverage', 'coverageTrend', 'agencyStates'],
  source: programmeRule,
  sql: (counts: string): Fragment => sql.raw(`${counts}.covered`),
} satisfies MeasureEntry & Record<'sql', unknown>;

export const uncoveredAgencies = {
  name: 'uncoveredAgencies',
  wording: words('Belum berstatus Ada', 'Do not have one yet'),
  definition: words(
    'Perangkat daerah yang dihitung dan pada hari itu belum berstatus Ada: Disiapkan, Belum, dan Belum melapor bersama-sama.',
    'Eligible agencies that are not COVERED on the day: PREPARING, NONE and UNREPORTED together.',
  ),
  formula: 'eligible − covered',
  unit: agencies,
  questions: ['coverage', 'needsAPush'],
  source: programmeRule,
  sql: (counts: string): Fragment =>
    sql`${eligibleAgencies.sql(counts)} - ${coveredAgencies.sql(counts)}`,
} satisfies MeasureEntry & Record<'sql', unknown>;

export const coverageRate = {
  name: 'coverageRate',
  wording: words('Cakupan', 'Coverage'),
  definition: words(
    'Bagian perangkat daerah yang dihitung yang sudah punya inovasi (Ada). Disiapkan tidak ikut dihitung.',
    'The share of the eligible agencies that have an innovation (COVERED). PREPARING does not count.',
  ),
  formula: 'covered ÷ eligible',
  unit: share,
  questions: ['coverage', 'coverageTrend', 'agencyGroups'],
  source: `${guideline}; ${programmeRule}`,
  sql: (counts: string): Fragment =>
    ratio(coveredAgencies.sql(counts), eligibleAgencies.sql(counts)),
} satisfies MeasureEntry & Record<'sql', unknown>;

export const targetAgencies = {
  name: 'targetAgencies',
  wording: words('Target dalam jumlah perangkat daerah', 'Target as a number of agencies'),
  definition: words(
    'Banyaknya perangkat daerah yang harus punya inovasi agar target tercapai, dibulatkan ke atas.',
    'How many agencies must be covered to reach the target, rounded up.',
  ),
  formula: '⌈target.rate × eligible⌉',
  unit: agencies,
  questions: ['coverage', 'coverageTrend'],
  source: programmeRule,
  sql: (rate: Fragment, eligible: Fragment): Fragment => sql`ceil(${rate} * (${eligible}))::int`,
} satisfies MeasureEntry & Record<'sql', unknown>;

export const missingAgencies = {
  name: 'missingAgencies',
  wording: words('Kurang', 'To go'),
  definition: words(
    'Perangkat daerah yang masih kurang untuk mencapai target; nol setelah tercapai.',
    'Agencies still missing to the target; zero once it is reached.',
  ),
  formula: 'max(0, target.agencies − covered)',
  unit: agencies,
  questions: ['coverage', 'coverageTrend'],
  source: programmeRule,
  sql: (target: Fragment, covered: Fragment): Fragment => sql`greatest(0, ${target} - ${covered})`,
} satisfies MeasureEntry & Record<'sql', unknown>;

/** A month of a pace is a twelfth of 365.25 days, whatever month it is. */
const daysInAMonth = sql.raw('30.4375');

export const neededPace = {
  name: 'neededPace',
  wording: words('Laju yang diperlukan', 'Needed pace'),
  definition: words(
    'Tambahan perangkat daerah per bulan agar target tercapai pada harinya. Kosong sejak hari target.',
    'Agencies to gain each month so that the target is reached on its day. Null from that day on.',
  ),
  formula: 'target.missing ÷ (target.daysLeft ÷ 30.4375)',
  unit: words('perangkat daerah per bulan', 'agencies per month'),
  questions: ['coverage'],
  source: programmeRule,
  sql: (missing: Fragment, day: Fragment, targetDay: Fragment): Fragment =>
    sql`case when ${day} < ${targetDay} then (${missing} / ((${targetDay} - ${day}) / ${daysInAMonth}))::float8 end`,
} satisfies MeasureEntry & Record<'sql', unknown>;

export const actualPace = {
  name: 'actualPace',
  wording: words('Laju enam bulan terakhir', 'Pace of the last six months'),
  definition: words(
    'Rata-rata tambahan perangkat daerah per bulan selama enam bulan sampai hari itu; bisa negatif.',
    'Average gain of covered agencies each month over the six months until the day; may be negative.',
  ),
  formula: '(covered on the day − covered six months before) ÷ 6',
  unit: words('perangkat daerah per bulan', 'agencies per month'),
  questions: ['coverage'],
  source: programmeRule,
  sql: (gain: Fragment): Fragment => sql`${gain} / 6.0::float8`,
} satisfies MeasureEntry & Record<'sql', unknown>;

/** What the type Pace says of itself, and the definition of the verdict. */
export const paceDefinition = words(
  'Laju kini dibanding laju yang diperlukan. Tanpa putusan sebelum jalan ke target dimulai, dan selama putusan bergantung pada tanggal yang hanya diketahui tahunnya atau hari pertama sumber menunjukkannya.',
  'The present pace beside the needed one. No verdict before the way to the target begins, nor while it hangs on dates known only by year or by the first day that a source shows.',
);

export const paceVerdict = {
  name: 'paceVerdict',
  wording: words('Cukup cepat?', 'Fast enough?'),
  definition: paceDefinition,
  formula:
    'COMPLETE if missing = 0; OVERDUE from the target on; null before target.from; ON_PACE if even (gain − gainInexact) ÷ 6 ≥ needed; TOO_SLOW if even gainAtMost ÷ 6 < needed; else null',
  unit: words('putusan', 'verdict'),
  questions: ['coverage'],
  source: programmeRule,
  /** Takes the alias of a row with missing, overdue, early, needed, gain, gain_inexact and gain_at_most. */
  sql: (pace: string): Fragment =>
    sql.raw(`case
      when ${pace}.missing = 0 then 'COMPLETE'
      when ${pace}.overdue then 'OVERDUE'
      when ${pace}.early then null
      when (${pace}.gain - greatest(${pace}.gain_inexact, 0)) / 6.0 >= ${pace}.needed then 'ON_PACE'
      when ${pace}.gain_at_most / 6.0 < ${pace}.needed then 'TOO_SLOW' end`),
} satisfies MeasureEntry & Record<'sql', unknown>;

export const daysWithout = {
  name: 'daysWithout',
  wording: words('Hari tanpa inovasi', 'Days without an innovation'),
  definition: words(
    'Sejak inovasi terakhir yang dihitung berakhir, kalau tidak ada sejak perangkat daerah itu berdiri, kalau itu pun tidak diketahui: tidak diketahui. Kosong selama Ada.',
    'Since the last counting innovation ended, else since the agency exists, else not known. Null while COVERED.',
  ),
  formula: 'asOf − daysWithoutSince',
  unit: days,
  questions: ['agencyStates', 'needsAPush', 'agency'],
  source: programmeRule,
  sql: (day: Fragment, since: Fragment): Fragment => sql`${day} - ${since}`,
} satisfies MeasureEntry & Record<'sql', unknown>;

export const coverageMeasures: readonly MeasureEntry[] = [
  coverageRate,
  eligibleAgencies,
  coveredAgencies,
  uncoveredAgencies,
  agencyState,
  targetAgencies,
  missingAgencies,
  neededPace,
  actualPace,
  paceVerdict,
  daysWithout,
];
