import { sql } from 'kysely';
import { type Fragment, named, ratio } from './fragment.js';
import { agencies, days, type MeasureEntry, programmeRule, share, words } from './measure.js';

/*
 * The measures of how innovations spread: one expression and one wording each.
 */

const rogers = 'Everett Rogers, Diffusion of Innovations (2003)';

export const adopterShare = {
  name: 'adopterShare',
  wording: words('Bagian yang sudah mengadopsi', 'Share that has adopted'),
  definition: words(
    'Perangkat daerah yang sampai hari itu pernah menerapkan sedikitnya satu adopsi, termasuk yang kemudian berhenti, dibanding perangkat daerah yang dihitung pada hari itu. Untuk satu inovasi, pemiliknya tidak ikut dihitung. Adopsi inovasi yang ditolak pemeriksaan tidak dihitung.',
    'Agencies that by the day had applied at least one adoption, also those that gave it up later, of the agencies eligible on the day. Of one innovation, its owner is left out. Adoptions of rejected innovations are not counted.',
  ),
  formula: 'adopters ÷ eligible',
  unit: share,
  questions: ['adoptionCurve'],
  source: `${rogers}; ${programmeRule}`,
  sql: (adopters: Fragment, eligible: Fragment): Fragment => ratio(adopters, eligible),
} satisfies MeasureEntry & Record<'sql', unknown>;

/** Where the classes of Rogers end, as cumulative shares of those who could adopt. */
const classEnds = [
  ['INNOVATORS', 0.025],
  ['EARLY_ADOPTERS', 0.16],
  ['EARLY_MAJORITY', 0.5],
  ['LATE_MAJORITY', 0.84],
  ['LAGGARDS', 1],
] as const;

export const adopterClass = {
  name: 'adopterClass',
  wording: words('Golongan pengadopsi', 'Class of adopters'),
  definition: words(
    'Lima golongan Rogers menurut urutan adopsi pertama: bagian perangkat daerah yang dihitung yang sudah mengadopsi sampai tengah harinya, dengan yang sehari dihitung separuhnya, sampai 2,5 %, 16 %, 50 %, 84 %, dan 100 %. Kosong bila yang dihitung kurang dari 20, atau belum ada adopsi yang tercatat.',
    'The five classes of Rogers by the order of the first adoption: the share of the eligible that had adopted by the middle of its day, those of the same day counted half, up to 2.5 %, 16 %, 50 %, 84 % and 100 %. Null where fewer than 20 are eligible, or no adoption was ever recorded.',
  ),
  formula: '(adopters before + adopters of the same day ÷ 2) ÷ eligible',
  unit: share,
  questions: ['adoptionCurve'],
  source: rogers,
  /** How many could adopt at least for the classes to be told: half of the first 2.5 % is then one agency. */
  needed: 20,
  /** The cumulative share at the middle of its day, of a row of adopters by their day. */
  sql: (day: Fragment, eligible: Fragment): Fragment =>
    sql`(rank() over (order by ${day}) - 1 + count(*) over (partition by ${day}) / 2.0) / ${eligible}`,
  /** The classes as rows: their name, their place, where they begin and where they end. */
  rows: sql.raw(
    `(values ${classEnds
      .map(([name, end], n) => `('${name}', ${n}, ${classEnds[n - 1]?.[1] ?? 0}, ${end})`)
      .join(', ')})`,
  ) as Fragment,
} satisfies MeasureEntry & Record<'needed' | 'sql' | 'rows', unknown>;

export const adoptionCurveFit = {
  name: 'adoptionCurveFit',
  wording: words('Kurva S', 'S-curve'),
  definition: words(
    'Kurva logistik yang paling dekat dengan jumlah pengadopsi pada akhir tiap bulan sejak adopsi pertama, dengan kuadrat terkecil (Levenberg–Marquardt). Titik jenuhnya antara jumlah pengadopsi dan semua yang dapat mengadopsi. Galatnya RMSE, dalam perangkat daerah, dan R². Kosong bila pengadopsi kurang dari 10 atau bulan dengan pengadopsi baru kurang dari 5.',
    'The logistic curve nearest to the number of adopters at the end of each month since the first adoption, by least squares (Levenberg–Marquardt). It levels off between the adopters so far and all that could adopt. Its error is the RMSE, in agencies, and R². Null with fewer than 10 adopters or fewer than 5 months with new ones.',
  ),
  formula: 'saturation ÷ (1 + e^(−growthPerYear × (years − turningPoint)))',
  unit: agencies,
  questions: ['adoptionCurve'],
  source: rogers,
  adoptersNeeded: 10,
  monthsNeeded: 5,
} satisfies MeasureEntry & Record<'adoptersNeeded' | 'monthsNeeded', number>;

/** With fewer, a quarter of the cases is less than two. */
const lagCases = 5;

export const adoptionLagDays = {
  name: 'adoptionLagDays',
  wording: words('Lama replikasi', 'Adoption lag'),
  definition: words(
    'Hari sejak inovasi pertama kali diterapkan di sumbernya sampai diterapkan oleh pengadopsi; untuk tahapan, dari satu tahapan ke tahapan lain yang keduanya bertanggal. Disajikan sebagai median dan kuartil (interpolasi linear). Kosong bila kasusnya kurang dari 5. Adopsi inovasi yang ditolak pemeriksaan tidak dihitung.',
    'Days from the first use of an innovation at its source until it was applied at the adopter; between stages, from one to another where both are dated. Given as median and quartiles (linear interpolation). Null with fewer than 5 cases. Adoptions of rejected innovations are not counted.',
  ),
  formula: 'percentile(appliedOn − first use at the source)',
  unit: days,
  questions: ['adoptionLag'],
  source: rogers,
  sql: (from: Fragment, to: Fragment): Fragment => sql`(${to} - ${from})`,
  /** LagFigures over rows; takes what `sql` gave, and whether one of its ends is not known exactly. */
  figures: (lag: Fragment, inexact: Fragment): Fragment => {
    const enough = (figure: Fragment) =>
      sql`case when count(${lag}) >= ${sql.lit(lagCases)} then ${figure} end`;
    const quantile = (p: number) =>
      enough(sql`percentile_cont(${sql.lit(p)}) within group (order by ${lag})`);
    return sql`json_build_object('cases', json_build_object('found', count(${lag}), 'needed', ${sql.lit(lagCases)}),
        'median', ${quantile(0.5)}, 'lowerQuartile', ${quantile(0.25)}, 'upperQuartile', ${quantile(0.75)},
        'shortest', ${enough(sql`min(${lag})`)}, 'longest', ${enough(sql`max(${lag})`)},
        'inexact', count(*) filter (where ${lag} is not null and (${inexact})))`;
  },
} satisfies MeasureEntry & Record<'sql' | 'figures', unknown>;

export const adoptionsByStage = {
  name: 'adoptionsByStage',
  wording: words('Adopsi menurut tahapan', 'Adoptions by stage'),
  definition: words(
    'Berapa adopsi yang sampai hari itu pernah mencapai tahapan itu atau tahapan sesudahnya, termasuk yang kemudian berhenti; yang masih berjalan di tahapan itu; dan yang berhenti tanpa mencapai tahapan berikutnya. Adopsi tanpa tahapan bertanggal dan adopsi inovasi yang ditolak pemeriksaan tidak dihitung.',
    'How many adoptions had come to the stage or to a later one by the day, also those given up later; how many go on at it; and how many were given up without the next one. Adoptions without a dated stage and those of rejected innovations are not counted.',
  ),
  formula: 'count(furthest stage ≥ stage)',
  unit: words('adopsi', 'adoptions'),
  questions: ['adoptionStages'],
  source: programmeRule,
  /** Takes the aliases of the adoptions, with the stage each had come to, and of the stage counted. */
  sql: (course: string, stage: string): Fragment => {
    const [c, s] = [named(course), named(stage)];
    return sql`(count(*) filter (where ${c}.stage >= ${s}.stage))::int as reached,
      (count(*) filter (where ${c}.stage = ${s}.stage and ${c}.alive))::int as alive,
      (count(*) filter (where ${c}.stage = ${s}.stage and not ${c}.alive))::int as stopped`;
  },
} satisfies MeasureEntry & Record<'sql', unknown>;

/** With three, an innovation has left its first neighbour. */
const widely = 3;

export const widelyUsedInnovations = {
  name: 'widelyUsedInnovations',
  wording: words('Inovasi yang menyebar', 'Widely used innovations'),
  definition: words(
    `Bagian inovasi tercatat yang pada hari itu diterapkan sedikitnya ${widely} perangkat daerah lain dan belum berhenti di sana.`,
    `The share of the recorded innovations that at least ${widely} other agencies have applied and not stopped on the day.`,
  ),
  formula: `innovations with adoptions in use ≥ ${widely} ÷ recorded`,
  unit: share,
  questions: ['adoptionStages'],
  source: programmeRule,
  from: widely,
  /** Takes the name of rows of innovations, each with its adoptions in use as `applied`. */
  sql: (used: string): Fragment =>
    ratio(
      sql`(count(*) filter (where ${named(used)}.applied >= ${sql.lit(widely)}))::int`,
      sql`(count(*))::int`,
    ),
} satisfies MeasureEntry & Record<'from' | 'sql', unknown>;

export const replicatedInnovations = {
  name: 'replicatedInnovations',
  wording: words('Inovasi yang direplikasi', 'Replicated innovations'),
  definition: words(
    'Bagian inovasi tercatat yang sampai hari itu pernah diterapkan oleh sedikitnya satu perangkat daerah lain.',
    'The share of the recorded innovations that at least one other agency had applied by the day.',
  ),
  formula: 'innovations with an applied adoption ÷ recorded',
  unit: share,
  questions: ['replicationChains'],
  source: programmeRule,
  sql: (replicated: Fragment, recorded: Fragment): Fragment => ratio(replicated, recorded),
} satisfies MeasureEntry & Record<'sql', unknown>;

export const aliveAdoptions = {
  name: 'aliveAdoptions',
  wording: words('Replikasi yang masih berjalan', 'Adoptions that live'),
  definition: words(
    'Bagian adopsi yang pernah diterapkan sampai hari itu yang belum berhenti pada hari itu. Adopsi inovasi yang ditolak pemeriksaan tidak dihitung.',
    'The share of the adoptions applied by the day that are not stopped on it. Adoptions of rejected innovations are not counted.',
  ),
  formula: 'applied and not stopped ÷ ever applied',
  unit: share,
  questions: ['replicationChains'],
  source: programmeRule,
  sql: (alive: Fragment, applied: Fragment): Fragment => ratio(alive, applied),
} satisfies MeasureEntry & Record<'sql', unknown>;

export const replicationDepth: MeasureEntry = {
  name: 'replicationDepth',
  wording: words('Panjang rantai replikasi', 'Depth of a chain'),
  definition: words(
    'Berapa kali inovasi berpindah tangan menurut catatan: satu untuk setiap asal di luar pemerintahannya, dan satu bila ada perangkat daerah yang menerapkannya. Adopsi mencatat inovasinya, bukan dari siapa dipelajari, sehingga di dalam satu pemerintahan paling banyak satu.',
    'How often an innovation changed hands on record: once for every origin outside of its government, and once if any agency applied it. An adoption names the innovation and not whom it was learnt from, so inside a government there is one at most.',
  ),
  formula: 'count(origins) + (1 if any adoption is applied)',
  unit: words('langkah', 'steps'),
  questions: ['replicationChains'],
  source: programmeRule,
};

export const copyReasons = {
  name: 'copyReasons',
  wording: words('Alasan untuk meniru', 'Reasons to copy'),
  definition: words(
    'Berapa dari empat alasan yang berlaku: pemiliknya sejenis; urusannya sama dengan inovasi perangkat daerah itu; sudah diterapkan perangkat daerah sejenis; nilai terukurnya lebih baik daripada nilai awal. Sedikitnya satu dari tiga yang pertama harus berlaku.',
    'How many of four reasons hold: its owner is of the same kind; it serves a field that the agency has innovations in; agencies of the same kind have applied it; a measured value is better than its baseline. At least one of the first three has to hold.',
  ),
  formula: 'count(SAME_KIND, SAME_AFFAIR, ADOPTED_BY_SIMILAR, IMPROVED)',
  unit: words('alasan', 'reasons'),
  questions: ['couldCopy'],
  source: programmeRule,
  /** The names of those that hold; takes the alias of a row of candidates. */
  sql: (candidate: string): Fragment => {
    const c = named(candidate);
    return sql`array_remove(array[
      case when ${c}.same_kind then 'SAME_KIND' end,
      case when ${c}.affairs is not null then 'SAME_AFFAIR' end,
      case when ${c}.similar_adopters > 0 then 'ADOPTED_BY_SIMILAR' end,
      case when ${c}.outcome is not null then 'IMPROVED' end], null)`;
  },
} satisfies MeasureEntry & Record<'sql', unknown>;

export const adoptionMeasures: readonly MeasureEntry[] = [
  adopterShare,
  adopterClass,
  adoptionCurveFit,
  adoptionLagDays,
  adoptionsByStage,
  widelyUsedInnovations,
  replicatedInnovations,
  aliveAdoptions,
  replicationDepth,
  copyReasons,
];
