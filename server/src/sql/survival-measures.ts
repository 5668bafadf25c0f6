import { sql } from 'kysely';
import { type Fragment, named } from './fragment.js';
import { type MeasureEntry, share, words } from './measure.js';

/** 97.5 % of the normal distribution lie below it. */
const z = sql.raw('1.959963985');

/** Beyond so few, one more stop would move the share by a fifth or more. */
const atRiskNeeded = 5;
const casesNeeded = 10;

export const survivalRate = {
  name: 'survivalRate',
  wording: words('Masih hidup setelah sekian tahun', 'Alive after so many years'),
  definition: words(
    'Perkiraan Kaplan–Meier: hasil kali, pada setiap hari ada yang berhenti, dari bagian yang tetap hidup di antara yang masih diamati. Yang masih hidup pada hari itu diamati sampai hari itu (tersensor). Inovasi yang ditolak pemeriksaan dan adopsinya tidak dihitung. Selang kepercayaan 95 % dari galat baku Greenwood pada skala log-log. Kosong bila kasusnya kurang dari 10, yang diamati selama itu kurang dari 5, atau belum pernah ada yang tercatat berhenti.',
    'The estimate of Kaplan and Meier: the product, over the days on which any stopped, of the share that lived on among those still watched. What lives on the day is watched until then (censored). Rejected innovations and their adoptions are not counted. The 95 % confidence interval takes the standard error of Greenwood on the log-log scale. Null with fewer than 10 cases, fewer than 5 watched for so long, or where no stop was ever recorded.',
  ),
  formula:
    'Π (1 − stopped ÷ at risk); standard error: alive × √Σ stopped ÷ (at risk × (at risk − stopped))',
  unit: share,
  questions: ['survival'],
  source: 'Kaplan & Meier 1958; Greenwood 1926; Kalbfleisch & Prentice 1980',
  casesNeeded,
  atRiskNeeded,
  /**
   * `moment`: for each group of `watched` and each length of life in days how many stopped then and how many
   * were at risk; `estimate`: the share that lives longer, with the sum of Greenwood.
   */
  words: sql`
, moment as (
  select is_all, key, lived, count(*) filter (where has_stopped) as stopped,
    sum(count(*)) over (partition by is_all, key order by lived desc) as at_risk
  from watched group by is_all, key, lived
), estimate as (
  select is_all, key, lived,
    case when bool_or(stopped = at_risk) over w then 0
      else exp(sum(ln(1 - case when stopped < at_risk then stopped / at_risk else 0 end)) over w) end::float8 as alive,
    coalesce(sum(stopped / nullif(at_risk * (at_risk - stopped), 0)) over w, 0)::float8 as greenwood
  from moment window w as (partition by is_all, key order by lived)
)` as Fragment,
  /** SurvivalYear without its years, of an estimate with a share below 1, or of none yet. */
  fields: (estimate: string, isEnough: Fragment): Fragment => {
    const alive = named(`${estimate}.alive`);
    const root = sql`sqrt(${named(estimate)}.greenwood)`;
    // Why not at 1 and 0: the formula has no error where none or all have stopped, which is not certainty.
    const within = (figure: Fragment) =>
      sql`case when ${isEnough} and ${alive} > 0 and ${alive} < 1 then ${figure} end`;
    const bound = (sign: Fragment) =>
      within(sql`power(${alive}, exp(${sign} ${z} * ${root} / ln(${alive})))`);
    return sql`'alive', case when ${isEnough} then coalesce(${alive}, 1) end,
        'standardError', ${within(sql`${alive} * ${root}`)}, 'low', ${bound(sql`-`)}, 'high', ${bound(sql`+`)}`;
  },
} satisfies MeasureEntry &
  Record<'casesNeeded' | 'atRiskNeeded', number> &
  Record<'words' | 'fields', unknown>;

export const survivalMeasures: readonly MeasureEntry[] = [survivalRate];
