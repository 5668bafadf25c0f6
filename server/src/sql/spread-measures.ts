import { sql } from 'kysely';
import { type Fragment, named, ratio } from './fragment.js';
import { days, type MeasureEntry, programmeRule, share, words } from './measure.js';
import { survivalRate } from './survival-measures.js';

/* How evenly innovations lie over the agencies, and how long things take until they come. */

/** With fewer, chance decides where the middle and the quarters lie. */
const agenciesNeeded = 10;

/** With fewer, a quarter of the cases is less than two. */
const passagesNeeded = 5;

const casesOf = (found: Fragment, needed: number): Fragment =>
  sql`json_build_object('found', ${found}, 'needed', ${sql.lit(needed)})`;

export const firstInnovationDays = {
  name: 'firstInnovationDays',
  wording: words('Hari sampai inovasi pertama', 'Days until the first innovation'),
  definition: words(
    'Hari sejak perangkat daerah berdiri (atau sejak aturan pertama berlaku, bila itu kemudian) sampai pertama kali berstatus Ada. Median dan kuartil menurut Kaplan–Meier: yang belum sampai pada hari itu ikut diamati sampai hari itu (tersensor). Tidak ikut: yang hari berdirinya tidak diketahui, dan yang sudah Ada sejak awal, misalnya warisan pendahulunya; keduanya disebut jumlahnya. Kosong bila yang diamati kurang dari 10, atau bagian itu belum tercapai.',
    'Days from the start of an agency (or of the first rules, where that is later) until it is COVERED for the first time. Median and quartiles by Kaplan and Meier: who has not come so far by the day is watched until the day (censored). Left out, and counted: agencies whose start is not known, and those that were COVERED from the start on, as by what a predecessor left. Null with fewer than 10 watched, or where that share has not been reached.',
  ),
  formula: 'smallest d with Π (1 − covered ÷ at risk) ≤ 1 − p',
  unit: days,
  questions: ['timeToFirstInnovation'],
  source: `Kaplan & Meier 1958; ${programmeRule}`,
  /** Of `watched`, which has is_all, key, lived in days and has_stopped: here that the wait is over. */
  words: survivalRate.words,
  /**
   * The days by which a share of a group has come; takes the alias of a row with is_all, key and cases. Why
   * rounded: a product of shares that is exactly a half must not miss it.
   */
  by: (
    group: string,
    p: number,
  ): Fragment => sql`case when ${named(group)}.cases >= ${sql.lit(agenciesNeeded)} then (
        select min(e.lived) from estimate e
        where e.is_all = ${named(group)}.is_all and e.key is not distinct from ${named(group)}.key
          and round(e.alive::numeric, 9) <= ${sql.lit(1 - p)}) end`,
  cases: (found: Fragment): Fragment => casesOf(found, agenciesNeeded),
} satisfies MeasureEntry & Record<'words' | 'by' | 'cases', unknown>;

export const stageConversion = {
  name: 'stageConversion',
  wording: words('Lanjut ke tahapan berikut', 'Going on to a further stage'),
  definition: words(
    'Dari inovasi tercatat yang pernah masuk suatu tahapan sampai hari itu dan lebih dari satu tahapannya tercatat: bagian yang kemudian mencapai tahapan yang lebih jauh (dari penerapan: berhenti). Sisanya masih di sana, berhenti sebelum lanjut, atau kembali ke tahapan yang lebih awal. Kosong bila tidak ada yang riwayatnya tercatat; dari penerapan juga bila belum pernah ada yang tercatat berhenti.',
    'Of the recorded innovations that had entered a stage by the day and of which more than one stage is on record: the share that later reached a further one (from implementation: stopped). The others are still there, stopped before they went on, or went back to an earlier stage. Null where none has such a history; from implementation also where no stop was ever recorded.',
  ),
  formula: 'went on ÷ entered with more than one stage on record',
  unit: share,
  questions: ['stageDwell'],
  source: programmeRule,
  sql: (wentOn: Fragment, entered: Fragment): Fragment => ratio(wentOn, entered),
} satisfies MeasureEntry & Record<'sql', unknown>;

export const stageDwellDays = {
  name: 'stageDwellDays',
  wording: words('Lama di suatu tahapan', 'Time in a stage'),
  definition: words(
    'Hari sejak pertama kali masuk suatu tahapan sampai pertama kali mencapai tahapan yang lebih jauh sesudahnya; hanya yang kedua harinya diketahui sampai bulan. Median dan kuartil (interpolasi linear) dari yang sudah lanjut, jadi yang masih menunggu tidak ikut dan disebut sendiri. Kosong bila kasusnya kurang dari 5.',
    'Days from first entering a stage until first reaching a further one after it; only where both days are known at least by their month. Median and quartiles (linear interpolation) of those that went on, so those still waiting are not in them and are told apart. Null with fewer than 5 cases.',
  ),
  formula: 'percentile(next stage from − stage from)',
  unit: days,
  questions: ['stageDwell'],
  source: programmeRule,
  /** DwellDays over rows; takes an expression that is null where a row is no case. */
  figures: (dwell: Fragment): Fragment => {
    const quantile = (p: number) =>
      sql`case when count(${dwell}) >= ${sql.lit(passagesNeeded)} then percentile_cont(${sql.lit(p)}) within group (order by ${dwell}) end`;
    return sql`json_build_object('cases', ${casesOf(sql`count(${dwell})`, passagesNeeded)},
          'lowerQuartile', ${quantile(0.25)}, 'median', ${quantile(0.5)}, 'upperQuartile', ${quantile(0.75)})`;
  },
} satisfies MeasureEntry & Record<'figures', unknown>;

const enough = (figure: Fragment): Fragment =>
  sql`case when c.agencies >= ${sql.lit(agenciesNeeded)} and c.innovations > 0 then (${figure})::float8 end`;

export const giniOfInnovations = {
  name: 'giniOfInnovations',
  wording: words('Ketimpangan (Gini)', 'Inequality (Gini)'),
  definition: words(
    'Seberapa tidak merata inovasi tersebar di antara perangkat daerah yang dihitung, yang tidak punya ikut sebagai nol: 0 bila semua punya sama banyak, mendekati 1 bila satu punya semuanya. Kosong bila perangkat daerahnya kurang dari 10 atau tidak ada inovasi.',
    'How unevenly innovations lie over the eligible agencies, those without any included as zero: 0 where all have as many, close to 1 where one has them all. Null with fewer than 10 agencies, or without any innovation.',
  ),
  formula: '2 × Σ rank × innovations ÷ (agencies × Σ innovations) − (agencies + 1) ÷ agencies',
  unit: words('dari 0 sampai 1', 'from 0 to 1'),
  questions: ['concentration'],
  source: `Gini 1912; ${programmeRule}`,
  cases: (found: Fragment): Fragment => casesOf(found, agenciesNeeded),
  /** Of sums c: ranked is Σ rank × innovations, from the fewest on. */
  sql: enough(
    sql`2.0 * c.ranked / (c.agencies::numeric * c.innovations) - (c.agencies + 1.0) / c.agencies`,
  ),
} satisfies MeasureEntry & Record<'cases' | 'sql', unknown>;

export const herfindahlOfInnovations = {
  name: 'herfindahlOfInnovations',
  wording: words('Pemusatan (HHI)', 'Concentration (HHI)'),
  definition: words(
    'Jumlah kuadrat bagian tiap perangkat daerah dari semua inovasi (Herfindahl–Hirschman): 1 ÷ banyaknya perangkat daerah bila merata, 1 bila satu punya semuanya. Kosong bila perangkat daerahnya kurang dari 10 atau tidak ada inovasi.',
    'The squared shares of the agencies in all innovations, summed (Herfindahl and Hirschman): 1 ÷ agencies where all have as many, 1 where one has them all. Null with fewer than 10 agencies, or without any innovation.',
  ),
  formula: 'Σ (innovations of an agency ÷ Σ innovations)²',
  unit: words('dari 0 sampai 1', 'from 0 to 1'),
  questions: ['concentration'],
  source: `Herfindahl 1950, Hirschman 1945; ${programmeRule}`,
  /** Of sums c: squared is Σ innovations². */
  sql: enough(sql`c.squared / (c.innovations::numeric * c.innovations)`),
} satisfies MeasureEntry & Record<'sql', unknown>;

export const spreadMeasures: readonly MeasureEntry[] = [
  firstInnovationDays,
  stageConversion,
  stageDwellDays,
  giniOfInnovations,
  herfindahlOfInnovations,
];
