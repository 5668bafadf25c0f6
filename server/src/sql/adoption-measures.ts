import { sql } from 'kysely';
import { type Fragment, ratio } from './fragment.js';
import { agencies, type MeasureEntry, programmeRule, share, words } from './measure.js';

/*
 * The measures of how innovations spread: one expression and one wording each.
 */

const rogers = 'Everett Rogers, Diffusion of Innovations (2003)';

export const adopterShare = {
  name: 'adopterShare',
  wording: words('Bagian yang sudah mengadopsi', 'Share that has adopted'),
  definition: words(
    'Perangkat daerah yang sampai hari itu pernah menerapkan sedikitnya satu adopsi, termasuk yang kemudian berhenti, dibanding perangkat daerah yang dihitung pada hari itu. Untuk satu inovasi, pemiliknya tidak ikut dihitung.',
    'Agencies that by the day had applied at least one adoption, also those that gave it up later, of the agencies eligible on the day. Of one innovation, its owner is left out.',
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
    'Lima golongan Rogers menurut urutan adopsi pertama: bagian perangkat daerah yang dihitung yang sudah mengadopsi sampai tengah harinya, dengan yang sehari dihitung separuhnya, sampai 2,5 %, 16 %, 50 %, 84 %, dan 100 %. Kosong bila yang dihitung kurang dari 20.',
    'The five classes of Rogers by the order of the first adoption: the share of the eligible that had adopted by the middle of its day, those of the same day counted half, up to 2.5 %, 16 %, 50 %, 84 % and 100 %. Null where fewer than 20 are eligible.',
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

export const adoptionMeasures: readonly MeasureEntry[] = [
  adopterShare,
  adopterClass,
  adoptionCurveFit,
];
