import { sql } from 'kysely';
import { type Fragment, named, ratio } from './fragment.js';
import {
  days,
  guideline,
  innovations,
  type MeasureEntry,
  programmeRule,
  share,
  words,
} from './measure.js';

/*
 * The measures of innovations. Each `sql` is a condition or an expression on the aliases that
 * innovation-words.ts gives: i, an innovation; g, its stage on the day; k, its check.
 */

export const countingInnovations = {
  name: 'countingInnovations',
  wording: words('Inovasi yang dihitung', 'Innovations that count'),
  definition: words(
    'Inovasi yang pada hari itu berada pada tahap yang dihitung dan hasil pemeriksaannya dihitung, menurut aturan hari itu. Yang berhenti tidak dihitung.',
    'Innovations whose stage on the day and whose check count by the rule set of the day. Stopped ones do not.',
  ),
  formula: 'count(stage ∈ rule.countingStages and check ∈ rule.countingChecks)',
  unit: innovations,
  questions: ['agencyStates', 'needsAPush', 'agency', 'innovationGroups'],
  source: `${guideline}; ${programmeRule}`,
  /** Takes the alias of the rule set of the innovation's government. */
  sql: (rule: string): Fragment =>
    sql`g.stage <> 'STOPPED' and g.stage = any (${named(rule)}.counting_stages) and k.check_state = any (${named(rule)}.counting_checks)`,
} satisfies MeasureEntry & Record<'sql', unknown>;

export const recordedInnovations = {
  name: 'recordedInnovations',
  wording: words('Inovasi tercatat', 'Recorded innovations'),
  definition: words(
    'Inovasi yang punya tahap pada hari itu dan tidak ditolak, siapa pun pemiliknya; yang sudah berhenti ikut dihitung.',
    'Innovations with a stage on the day that are not rejected, whoever owns them; stopped ones are included.',
  ),
  formula: 'count(check ≠ REJECTED)',
  unit: innovations,
  questions: ['innovationTotals', 'innovationLines', 'innovationGroups'],
  source: programmeRule,
  sql: (): Fragment => sql`k.check_state is distinct from 'REJECTED'`,
} satisfies MeasureEntry & Record<'sql', unknown>;

/** The same of the innovation that a record belongs to, whatever its stage; takes the alias of the record. */
export const ofRecordedInnovation = (record: string): Fragment => sql`not exists (
      select from innovation_span k
      where k.government_id = ${named(record)}.government_id and k.innovation_id = ${named(record)}.innovation_id
        and k.check_state = 'REJECTED')`;

export const liveInnovations = {
  name: 'liveInnovations',
  wording: words('Catatan yang hidup', 'Live records'),
  definition: words(
    'Inovasi yang dikreditkan kepada perangkat daerah pada hari itu, tidak ditolak dan tidak berhenti.',
    'Innovations credited to an agency on the day that are neither rejected nor stopped.',
  ),
  formula: 'count(check ≠ REJECTED and stage ≠ STOPPED)',
  unit: innovations,
  questions: ['agencyStates', 'needsAPush', 'agency'],
  source: programmeRule,
  sql: (): Fragment => sql`k.check_state <> 'REJECTED' and g.stage <> 'STOPPED'`,
} satisfies MeasureEntry & Record<'sql', unknown>;

/**
 * A value was measured by the day when the period it covers had begun. Why the offset: else the planner
 * reads all values there are, of which the first of an indicator is enough.
 */
export const measuredBy = (outcome: string, day: Fragment): Fragment =>
  sql`exists (
      select from measurement m
      where m.government_id = ${named(outcome)}.government_id and m.outcome_id = ${named(outcome)}.outcome_id
        and m.period_from <= ${day} offset 0)`;

const outcomesOf = (condition: Fragment, day: Fragment): Fragment => sql`exists (
    select from outcome o
    where o.government_id = i.government_id and o.innovation_id = i.innovation_id
      and ${condition} and ${measuredBy('o', day)})`;

export const measuredInnovations = {
  name: 'measuredInnovations',
  wording: words('Hasil terukur', 'Measured results'),
  definition: words(
    'Bagian inovasi tercatat yang punya sedikitnya satu nilai terukur sampai hari itu.',
    'The share of the recorded innovations with at least one measured value by the day.',
  ),
  formula: 'measured ÷ recorded',
  unit: share,
  questions: ['innovationTotals', 'innovationLines', 'innovationGroups'],
  source: programmeRule,
  sql: (day: Fragment): Fragment => outcomesOf(sql`true`, day),
  ratio: (measured: Fragment, recorded: Fragment): Fragment => ratio(measured, recorded),
} satisfies MeasureEntry & Record<'sql' | 'ratio', unknown>;

/** How many indicators of an innovation have a value by the day. */
export const measuredOutcomes = (day: Fragment): Fragment => sql`(
    select count(*)::int from outcome o
    where o.government_id = i.government_id and o.innovation_id = i.innovation_id and ${measuredBy('o', day)})`;

export const beforeAfter = {
  name: 'beforeAfter',
  wording: words('Sebelum dan sesudah', 'Before and after'),
  definition: words(
    'Inovasi tercatat yang punya nilai awal dan sedikitnya satu nilai terukur pada indikator yang sama.',
    'Recorded innovations with a baseline and at least one measured value of the same indicator.',
  ),
  formula: 'count(outcome with baseline and measurement)',
  unit: innovations,
  questions: ['innovationTotals', 'innovationLines', 'innovationGroups'],
  source: programmeRule,
  sql: (day: Fragment): Fragment => outcomesOf(sql`o.baseline_value is not null`, day),
} satisfies MeasureEntry & Record<'sql', unknown>;

export const recognisedInnovations = {
  name: 'recognisedInnovations',
  wording: words('Penghargaan', 'Recognised'),
  definition: words(
    'Inovasi tercatat yang meraih sedikitnya satu penghargaan sampai hari itu; berapa pun penghargaannya, dihitung sekali.',
    'Recorded innovations that won at least one award by the day; counted once, however many they won.',
  ),
  formula: 'count(recognition by the day)',
  unit: innovations,
  questions: ['innovationTotals', 'innovationLines', 'innovationGroups'],
  source: programmeRule,
  sql: (day: Fragment): Fragment => sql`exists (
    select from recognition r
    where r.government_id = i.government_id and r.innovation_id = i.innovation_id
      and coalesce(r.awarded_on, make_date(r.year, 1, 1)) <= ${day})`,
} satisfies MeasureEntry & Record<'sql', unknown>;

export const appliedAdoptions = {
  name: 'appliedAdoptions',
  wording: words('Diadopsi', 'Adopted'),
  definition: words(
    'Adopsi yang sudah diterapkan dan belum berhenti pada hari itu. Minat, kesepakatan, dan penyesuaian belum dihitung. Adopsi inovasi yang ditolak pemeriksaan tidak dihitung di mana pun.',
    'Adoptions applied and not stopped on the day. Interest, agreement and adaptation do not count yet. Adoptions of innovations that the check rejected are counted nowhere.',
  ),
  formula:
    'count(APPLIED on or before the day and not stopped by it and check of the innovation ≠ REJECTED)',
  unit: words('adopsi', 'adoptions'),
  questions: [
    'innovationTotals',
    'agencyStates',
    'needsAPush',
    'agency',
    'innovationGroups',
    'adoptionGroups',
    'adoptionMatrix',
    'adoptionStages',
    'adoptionLines',
  ],
  source: programmeRule,
  /** Takes the alias of an adoption. */
  sql: (adoption: string, day: Fragment): Fragment =>
    sql`${appliedAdoptions.inUse(adoption, day)} and ${ofRecordedInnovation(adoption)}`,
  /** The same where what is adopted is known not to be rejected, so that this is not looked up again. */
  inUse: (
    adoption: string,
    day: Fragment,
  ): Fragment => sql`(${named(adoption)}.stopped_on is null or ${named(adoption)}.stopped_on > ${day})
    and exists (
      select from adoption_stage s
      where s.government_id = ${named(adoption)}.government_id and s.adoption_id = ${named(adoption)}.adoption_id
        and s.stage = 'APPLIED' and s.reached_on <= ${day})`,
  /** That for many adoptions at once: what is joined, at most one row each, and the condition on it. */
  join: (adoption: string, stage: string, day: Fragment): Fragment => sql`
  left join adoption_stage ${named(stage)} on ${named(stage)}.government_id = ${named(adoption)}.government_id
    and ${named(stage)}.adoption_id = ${named(adoption)}.adoption_id
    and ${named(stage)}.stage = 'APPLIED' and ${named(stage)}.reached_on <= ${day}`,
  joined: (
    adoption: string,
    stage: string,
    day: Fragment,
  ): Fragment => sql`${named(stage)}.stage is not null
    and (${named(adoption)}.stopped_on is null or ${named(adoption)}.stopped_on > ${day})`,
} satisfies MeasureEntry & Record<'sql' | 'inUse' | 'join' | 'joined', unknown>;

/** At how many other agencies an innovation is in use on the day. */
export const adoptionsInUse = (day: Fragment): Fragment => sql`(
    select count(*)::int from adoption x
    where x.government_id = i.government_id and x.innovation_id = i.innovation_id and ${appliedAdoptions.sql('x', day)})`;

const againstBaseline = (outcome: string, better: Fragment): Fragment =>
  sql`(${better} / nullif(abs(${named(outcome)}.baseline_value), 0))`;

export const improvement = {
  name: 'improvement',
  wording: words('Perbaikan', 'Improvement'),
  definition: words(
    'Perubahan relatif ke arah yang lebih baik terhadap nilai awal; kosong tanpa nilai awal atau bila nilai awal nol. Indikator persen memakai poin persen.',
    'Relative change in the better direction against the baseline; null without one or where it is zero. Indicators in percent use percentage points.',
  ),
  formula: '(value − baseline) ÷ |baseline|, reversed where lower is better',
  unit: share,
  questions: ['goodNews', 'outcomes', 'outcomeSummary', 'outcomeSeries', 'outcomeGroups'],
  source: programmeRule,
  /** How much better the value is, in its own unit; takes the aliases of an outcome and its latest value. */
  sql: (outcome: string, latest: string): Fragment =>
    sql.raw(
      `case ${outcome}.better when 'HIGHER' then ${latest}.value - ${outcome}.baseline_value else ${outcome}.baseline_value - ${latest}.value end`,
    ),
  /** The relative change with all its digits, null where there is none or the unit is percent. */
  exact: (outcome: string, better: Fragment): Fragment =>
    sql`case when not ${named(outcome)}.is_percent then ${againstBaseline(outcome, better)} end`,
  /** The relative change, null where there is none or the unit is percent; takes what `sql` gave. */
  relative: (outcome: string, better: Fragment): Fragment =>
    sql`case when not ${named(outcome)}.is_percent then ${againstBaseline(outcome, better)}::float8 end`,
  /** The change in percentage points, null where the unit is another one. */
  points: (outcome: string, better: Fragment): Fragment =>
    sql`case when ${named(outcome)}.is_percent then ${better} end`,
  /** Relative change and change in points, of which an indicator has one by its unit; takes what `sql` gave. */
  fields: (outcome: string, better: Fragment): Fragment =>
    sql`'improvement', ${improvement.relative(outcome, better)},
      'improvementPoints', ${improvement.points(outcome, better)}`,
} satisfies MeasureEntry & Record<'sql' | 'exact' | 'relative' | 'points' | 'fields', unknown>;

export const daysOverdue: MeasureEntry = {
  name: 'daysOverdue',
  wording: words('Hari lewat janji', 'Days overdue'),
  definition: words(
    'Hari sejak batas janji sampai ditepati, atau sampai hari itu; nol selama belum lewat.',
    'Days from the due day of a promise until it was kept, or until the day; zero while in time.',
  ),
  formula: 'max(0, min(keptOn, asOf) − dueOn)',
  unit: days,
  questions: ['agencyStates', 'needsAPush', 'agency'],
  source: programmeRule,
};

export const innovationMeasures: readonly MeasureEntry[] = [
  countingInnovations,
  liveInnovations,
  recordedInnovations,
  measuredInnovations,
  beforeAfter,
  recognisedInnovations,
  appliedAdoptions,
  improvement,
  daysOverdue,
];
