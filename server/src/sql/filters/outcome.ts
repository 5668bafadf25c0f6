import { sql } from 'kysely';
import { improvement, measuredBy } from '../innovation-measures.js';
import { withStageAndCheck } from '../innovation-words.js';
import { comparedOutcomes, targetReached } from '../outcome-measures.js';
import { days, flag, found, hasAny, oneOf, textsAt } from './values.js';
import type { FilterPlace, FilterWords } from './walk.js';

/** Conditions on an outcome o with its latest value m. */
export const outcomeFilter = {
  codes: oneOf(sql`o.code`, 'text'),
  search: found('o'),
  units: (units: readonly string[], at: FilterPlace) =>
    sql`lower(o.unit_id) = any (${textsAt(units, at).map((unit) => unit.toLowerCase())}::text[])`,
  percent: flag(() => sql`o.is_percent`),
  higherIsBetter: flag(() => sql`o.better = 'HIGHER'`),
  hasBaseline: flag(() => sql`o.baseline_value is not null`),
  hasTarget: flag(() => sql`o.target_value is not null`),
  measured: hasAny((at) => measuredBy('o', at.day)),
  improved: flag(() => sql`${improvement.sql('o', 'm')} > 0`),
  comparisons: oneOf(comparedOutcomes.sql(improvement.sql('o', 'm')), 'text'),
  targetReached: flag(() => targetReached.sql()),
  latestPeriodEnds: days(() => sql`m.period_to`),
  innovation: (filter: object, at: FilterPlace) =>
    at.related(sql`exists (
      select from innovation i${withStageAndCheck(at.day)}
      where i.government_id = o.government_id and i.innovation_id = o.innovation_id
        and ${at.condition('innovation', filter)})`),
} satisfies FilterWords;
