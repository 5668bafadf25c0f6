import { sql } from 'kysely';
import { type Fragment, named } from './fragment.js';
import {
  appliedAdoptions,
  improvement,
  measuredBy,
  ofRecordedInnovation,
} from './innovation-measures.js';
import { latestMeasurement } from './outcome-words.js';
import { recognisedOn } from './shapes.js';

/*
 * What innovation-measures.ts says of one innovation, worked out for all that are looked at: rows by
 * government_id and innovation_id, to be joined. Why: a question about every record would else look into
 * other tables once for each. `wanted` tells of a table by its alias which of its rows are looked at.
 */

export type Wanted = (alias: string) => Fragment;

/** All of them. */
export const everyRow: Wanted = () => sql`true`;

/** For all innovations i at once: k, the check that holds. */
export const withChecks = (wanted: Wanted): Fragment => sql`
  left join (
    select distinct on (v.government_id, v.innovation_id) v.government_id, v.innovation_id, v.check_state
    from innovation_check v
    where ${wanted('v')}
    order by v.government_id desc, v.innovation_id desc, v.check_no desc
  ) k on k.government_id = i.government_id and k.innovation_id = i.innovation_id`;

/** When innovations were launched: what launch in outcome-words.ts says of one. */
export const launchSet = (day: Fragment, wanted: Wanted): Fragment => sql`
  select distinct on (v.government_id, v.innovation_id) v.government_id, v.innovation_id, v.from_day, v.started_on
  from innovation_stage v
  where ${wanted('v')} and v.stage = 'IMPLEMENTATION' and v.from_day <= ${day}
  order by v.government_id, v.innovation_id, v.from_day`;

/** Innovations with a measured indicator: how many of these, and whether one of them has a baseline. */
export const measuredInnovationSet = (day: Fragment, wanted: Wanted): Fragment => sql`
  select o.government_id, o.innovation_id, count(*)::int as outcomes, bool_or(o.baseline_value is not null) as before_after
  from outcome o
  where ${wanted('o')} and ${measuredBy('o', day)}
  group by o.government_id, o.innovation_id`;

/** Innovations that had won an award by the day. */
export const recognisedInnovationSet = (day: Fragment, wanted: Wanted): Fragment => sql`
  select distinct r.government_id, r.innovation_id
  from recognition r
  where ${wanted('r')} and r.innovation_id is not null and ${recognisedOn('r')} <= ${day}`;

/** Innovations that others take over: how many adoptions are recorded, and how many in use on the day. */
export const adoptedInnovationSet = (day: Fragment, wanted: Wanted): Fragment => sql`
  select x.government_id, x.innovation_id, count(*)::int as recorded,
    (count(*) filter (where ${appliedAdoptions.joined('x', 's', day)}))::int as applied
  from adoption x${appliedAdoptions.join('x', 's', day)}
  where ${wanted('x')} and ${ofRecordedInnovation('x')}
  group by x.government_id, x.innovation_id`;

/** The indicators o whose relative change can be told, each with its latest value m; ends in a condition. */
export const improvableOutcomes = (day: Fragment): Fragment => sql`outcome o
    cross join lateral ${latestMeasurement(day)} m
    where not o.is_percent and o.baseline_value <> 0`;

/** Why exact: the mean is then the same however the rows come, and a cursor may hold it. */
export const meanImprovement: Fragment = sql`avg(${improvement.exact('o', improvement.sql('o', 'm'))})`;

/** Innovations whose indicators changed by a share: by how much in the mean. */
export const improvedInnovationSet = (day: Fragment, wanted: Wanted): Fragment => sql`
  select o.government_id, o.innovation_id, ${meanImprovement} as improvement
  from ${improvableOutcomes(day)} and ${wanted('o')}
  group by o.government_id, o.innovation_id`;

/** Whether a document was there by the day; one without a date always was. */
export const onFile = (document: string, day: Fragment): Fragment =>
  sql`(${named(document)}.dated_on is null or ${named(document)}.dated_on <= ${day})`;

/** Innovations that documents tell of: how many of these. */
export const documentedInnovationSet = (day: Fragment, wanted: Wanted): Fragment => sql`
  select n.government_id, n.innovation_id, count(*)::int as documents
  from evidence n
  where ${wanted('n')} and ${onFile('n', day)}
  group by n.government_id, n.innovation_id`;
