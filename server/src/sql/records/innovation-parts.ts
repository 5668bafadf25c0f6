import { sql } from 'kysely';
import { countingOn } from '../counting.js';
import type { Fragment } from '../fragment.js';
import { appliedAdoptions } from '../innovation-measures.js';
import { perhapsWithStage } from '../innovation-words.js';
import { kippReadiness } from '../kipp-readiness.js';
import { ruleGiver, scopeWords } from '../scope.js';
import { agencyLabel, recordSource, wording } from '../shapes.js';

/* What is worked out for an innovation p by the rules of the day, as JSON. */

const parent: Fragment = sql`i.government_id = p.government_id and i.innovation_id = p.id`;

/** The rules of every government, to judge by. */
export const creditWords = (day: Fragment): Fragment =>
  sql`with recursive ${scopeWords(null, day)}`;

/** Whose coverage an innovation belongs to on the day, and whether it counts there. */
export const creditOf = (day: Fragment): Fragment => sql`(
  select json_build_object('agency', ${agencyLabel('w.government_id', 'w.credited_id')}, 'counts', ${countingOn(day)})
  from innovation i${perhapsWithStage(day)}
  left join agency_credit_span w on w.government_id = i.government_id and w.level = 'AGENCY'
    and w.agency_id = i.owner_id and w.from_day <= ${day} and ${day} < w.until_day
  where ${parent})`;

/** At how many other agencies it is in use; null where no adoption of it is on record. */
export const adopterCount = (day: Fragment): Fragment => sql`(
  select case when count(*) > 0 then count(*) filter (where ${appliedAdoptions.sql('x', day)}) end
  from adoption x
  where x.government_id = p.government_id and x.innovation_id = p.id)`;

const leastAge = (day: Fragment): Fragment => sql`
  left join lateral (
    select n.kipp_min_age_months as months
    from rule_set n
    where n.government_id = ${ruleGiver('i.government_id')} and n.from_day <= ${day}
    order by n.from_day desc limit 1
  ) r on true`;

/** What an entry to KIPP has to show, and how much of it is on record. */
export const kippReadinessOf = (day: Fragment): Fragment => sql`(
  select json_build_object('fulfilled', count(*) filter (where q.met), 'required', count(*),
    'minimumAgeMonths', min(r.months),
    'requirements', json_agg(json_build_object('requirement', q.requirement, 'met', q.met) order by q.place))
  from innovation i${perhapsWithStage(day)}${leastAge(day)}
  cross join lateral ${kippReadiness.sql(day, 'r.months')} as q(place, requirement, met)
  where ${parent})`;

/**
 * The indicators of the newest list that was in force by the day, each with the level reached. Why the
 * score: the last one counts the innovations of a government and has no levels; those that have can give
 * three times their weight at most.
 */
export const indexIndicators = (day: Fragment): Fragment => sql`(
  select coalesce(json_agg(json_build_object('year', d.rule_year, 'code', d.code, 'name', ${wording('d', 'name')},
    'weight', d.weight, 'level', v.level, 'evidence', (
      select n.code from evidence n where n.government_id = v.government_id and n.evidence_id = v.evidence_id),
    'source', case when v.level is not null then ${recordSource('v')} end) order by d.position), '[]')
  from index_indicator d
  left join index_level_reached v on v.government_id = p.government_id and v.innovation_id = p.id
    and v.rule_year = d.rule_year and v.indicator_code = d.code
  where d.aspect = 'SID' and d.max_score <= 3 * d.weight and d.rule_year = (
    select max(n.rule_year) from index_indicator n
    where n.aspect = 'SID' and n.rule_year <= extract(year from ${day})))`;
