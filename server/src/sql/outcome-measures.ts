import { sql } from 'kysely';
import { type Fragment, named, ratio } from './fragment.js';
import { type MeasureEntry, months, programmeRule, share, words } from './measure.js';

/*
 * The measures of outcomes. Indicators are counted and changes compared, values of different units are
 * never added. The aliases are those of outcome-words.ts: o, an indicator; m, its latest value whose
 * period had ended by the day; l, the launch of its innovation.
 */

const indicators = words('indikator', 'indicators');

/** Changes, or agencies, that a median is given from; below it the number alone is told. */
export const leastForMedian = 3;

/** A middle value, null where there are too few; the words of a column that is null where it is not known. */
export const medianOf = (value: Fragment): Fragment =>
  sql`case when count(${value}) >= ${sql.lit(leastForMedian)} then percentile_cont(0.5) within group (order by ${value}) end`;

export const comparedOutcomes = {
  name: 'comparedOutcomes',
  wording: words('Sebelum dan sesudah dibandingkan', 'Compared before and after'),
  definition: words(
    'Indikator yang nilai awalnya diketahui dan punya sedikitnya satu nilai yang periodenya sudah berakhir pada hari itu. Membaik, tetap, dan memburuk bersama-sama.',
    'Indicators with a known baseline and at least one value whose period had ended by the day: improved, unchanged and worse together.',
  ),
  formula: 'improved + unchanged + worse',
  unit: indicators,
  questions: ['outcomeSummary'],
  source: programmeRule,
  /** IMPROVED, UNCHANGED or WORSE; null where it can not be told. Takes how much better the value is. */
  sql: (better: Fragment): Fragment =>
    sql`case when ${better} > 0 then 'IMPROVED' when ${better} = 0 then 'UNCHANGED' when ${better} < 0 then 'WORSE' end`,
} satisfies MeasureEntry & Record<'sql', unknown>;

export const improvedShare = {
  name: 'improvedShare',
  wording: words('Bagian yang membaik', 'Share that improved'),
  definition: words(
    'Bagian indikator yang dibandingkan yang nilai terakhirnya lebih baik daripada nilai awal. Perubahan itu tidak dinyatakan sebagai akibat inovasi.',
    'The share of the compared indicators whose latest value is better than the baseline. The change is not claimed to be caused by the innovation.',
  ),
  formula: 'improved ÷ compared',
  unit: share,
  questions: ['outcomeSummary', 'outcomeGroups'],
  source: programmeRule,
  sql: (improved: Fragment, compared: Fragment): Fragment => ratio(improved, compared),
} satisfies MeasureEntry & Record<'sql', unknown>;

export const medianImprovement = {
  name: 'medianImprovement',
  wording: words('Nilai tengah perbaikan', 'Median improvement'),
  definition: words(
    `Nilai tengah perbaikan indikator yang nama, satuan, dan arah membaiknya sama; kosong bila kurang dari ${leastForMedian} perubahan. Indikator persen memakai poin persen.`,
    `The middle one of the improvements of indicators of the same name, unit and better direction; null below ${leastForMedian} changes. Indicators in percent use percentage points.`,
  ),
  formula: `median(improvement) if changes ≥ ${leastForMedian}`,
  unit: share,
  questions: ['outcomeSummary'],
  source: programmeRule,
  sql: medianOf,
} satisfies MeasureEntry & Record<'sql', unknown>;

export const targetReached = {
  name: 'targetReached',
  wording: words('Target indikator tercapai', 'Target of an indicator reached'),
  definition: words(
    'Nilai terakhir yang periodenya sudah berakhir sedikitnya sebaik target indikator itu. Kosong tanpa target atau tanpa nilai.',
    'The latest value whose period had ended is at least as good as the target of the indicator. Null without a target or a value.',
  ),
  formula: 'value ≥ target, or value ≤ target where lower is better',
  unit: indicators,
  questions: ['outcomeSummary', 'outcomeSeries', 'outcomes'],
  source: programmeRule,
  sql: (): Fragment =>
    sql`case o.better when 'HIGHER' then m.value >= o.target_value else m.value <= o.target_value end`,
  share: (reached: Fragment, withTarget: Fragment): Fragment => ratio(reached, withTarget),
} satisfies MeasureEntry & Record<'sql' | 'share', unknown>;

export const notMeasuredLately = {
  name: 'notMeasuredLately',
  wording: words('Lama tidak diukur', 'Not measured lately'),
  definition: words(
    'Indikator yang pernah diukur, tetapi periode terakhirnya berakhir lebih lama daripada batas bulan yang ditanyakan. Yang belum pernah diukur tidak termasuk.',
    'Indicators that were measured, but whose latest period ended longer ago than the months asked for. Those never measured are not among them.',
  ),
  formula: 'count(latest.to < asOf − staleAfterMonths)',
  unit: indicators,
  questions: ['outcomeSummary'],
  source: programmeRule,
  sql: (latestEnd: Fragment, day: Fragment, staleAfter: Fragment): Fragment =>
    sql`${latestEnd} < (${day} - make_interval(months => ${staleAfter}))::date`,
} satisfies MeasureEntry & Record<'sql', unknown>;

/** Whole months from one day to another, as the calendar counts them. */
export const monthsBetween = (from: Fragment, to: Fragment): Fragment =>
  sql`(extract(year from age(${to}, ${from})) * 12 + extract(month from age(${to}, ${from})))::int`;

export const monthsSinceLaunch = {
  name: 'monthsSinceLaunch',
  wording: words('Bulan sejak diluncurkan', 'Months since launch'),
  definition: words(
    'Bulan penuh sejak inovasi pertama kali diterapkan sampai hari itu. Bila hanya bulan atau tahunnya diketahui, dihitung dari hari pertama yang mungkin; kosong bila tidak ada sumber yang menyebut awalnya.',
    'Whole months from the first use of the innovation (stage IMPLEMENTATION) until the day. Where only its month or year is known, from the first day possible; null where no source states the start.',
  ),
  formula: 'whole months(launch.day, asOf)',
  unit: months,
  questions: ['outcomeSummary'],
  source: programmeRule,
  sql: (launched: Fragment, day: Fragment): Fragment => monthsBetween(launched, day),
} satisfies MeasureEntry & Record<'sql', unknown>;

export const similarMedian = {
  name: 'similarMedian',
  wording: words('Median unit serupa tanpa inovasi ini', 'Median of similar units without it'),
  definition: words(
    `Nilai tengah, pada periode yang sama, dari indikator bernama, bersatuan, dan berarah sama milik inovasi lain pada perangkat daerah sejenis di pemerintah yang sama yang tidak memiliki dan tidak mengadopsi inovasi ini. Satu nilai per perangkat daerah (rata-ratanya); kosong bila kurang dari ${leastForMedian} perangkat daerah.`,
    `The middle value, for the very same period, of indicators of the same name, unit and direction that belong to other innovations, at agencies of the same kind and government which neither own nor adopted this one. One value an agency (its mean); null below ${leastForMedian} agencies.`,
  ),
  formula: `median(mean value of each agency) if agencies ≥ ${leastForMedian}`,
  unit: words('satuan indikator', 'unit of the indicator'),
  questions: ['outcomeSeries'],
  source: programmeRule,
  sql: medianOf,
} satisfies MeasureEntry & Record<'sql', unknown>;

/** Not computed: what a survey gave is told as it stands. */
const satisfaction = {
  name: 'satisfaction',
  wording: words('Kepuasan masyarakat', 'Satisfaction of the public'),
  definition: words(
    'Hasil survei seperti disebut sumbernya: indeks kepuasan (SKM/IKM) dari 25 sampai 100, atau persen yang menyatakan puas. Keduanya tidak pernah dicampur atau dibandingkan.',
    'What a survey gave, as its source states it: the satisfaction index (SKM/IKM) from 25 to 100, or the percentage who said they were satisfied. The two are never mixed or compared.',
  ),
  formula: 'value',
  unit: words('indeks, atau persen', 'index, or percent'),
  questions: ['agency'],
  source: 'Permen PAN-RB 14/2017',
} satisfies MeasureEntry;

export const outcomeMeasures: readonly MeasureEntry[] = [
  comparedOutcomes,
  improvedShare,
  medianImprovement,
  targetReached,
  notMeasuredLately,
  monthsSinceLaunch,
  similarMedian,
  satisfaction,
];

/** The counts over rows of indicators that say what is known of each. */
export const countsOf = (row: string): Fragment => {
  const r = named(row);
  return sql`count(*)::int as indicators,
    count(*) filter (where ${r}.has_baseline)::int as with_baseline, count(*) filter (where ${r}.measured)::int as measured,
    count(${r}.comparison)::int as compared, count(*) filter (where ${r}.comparison = 'IMPROVED')::int as improved,
    count(*) filter (where ${r}.comparison = 'UNCHANGED')::int as unchanged,
    count(*) filter (where ${r}.comparison = 'WORSE')::int as worse,
    count(*) filter (where ${r}.comparison is not null and ${r}.before_launch)::int as compared_before_launch,
    count(*) filter (where ${r}.reached)::int as reached, count(${r}.reached)::int as with_target,
    count(*) filter (where ${r}.stale)::int as stale`;
};
