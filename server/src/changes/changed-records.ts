import { sql } from 'kysely';
import type { Level } from '../graphql/enums.js';
import type { Fragment } from '../sql/fragment.js';
import { improvement, recordedInnovations } from '../sql/innovation-measures.js';
import { innovationInScope, ownerOnDay, withStageAndCheck } from '../sql/innovation-words.js';
import { importWords } from '../sql/records/provenance.js';
import { inScope, type Scope } from '../sql/scope.js';
import {
  agencyLabel,
  governmentOf,
  recognisedOn,
  recognition,
  recordSource,
  wording,
} from '../sql/shapes.js';

/*
 * What changed after one day and until another, one list of rows for each kind of change. Every row has the
 * day on which it happened as `happened`, keys that put equals in order, what is counted beside, and its
 * `shape`.
 */

export interface Span {
  readonly since: Fragment;
  readonly day: Fragment;
  readonly within: Scope | null;
}

const isWithin = (moment: Fragment, { since, day }: Span): Fragment =>
  sql`${moment} > ${since} and ${moment} <= ${day}`;

/** States of agencies on both days; the one that moved is the one whose states differ. */
export const movedAgencies = ({ since, day, within }: Span, level: Level): Fragment => sql`
  select b.state as before, n.state as after, coalesce(n.state_from, b.until_day) as happened,
    government_id as first_key, agency_id as second_key
  from (
    select * from agency_state_span where level = ${level}::coverage_level and from_day <= ${since} and ${since} < until_day
  ) b
  full join (
    select * from agency_state_span where level = ${level}::coverage_level and from_day <= ${day} and ${day} < until_day
  ) n using (government_id, agency_id)
  where ${inScope(within, 'government_id', 'agency_id')}`;

const stageBefore: Fragment = sql`(
      select p.stage from innovation_stage p
      where p.government_id = n.government_id and p.innovation_id = n.innovation_id
        and (p.from_day, p.stage) < (n.from_day, n.stage)
      order by p.from_day desc, p.stage desc limit 1)`;

export const changedInnovations = (span: Span): Fragment => sql`
  select n.from_day as happened, n.government_id as first_key, n.innovation_id as second_key, n.stage, p.before,
    n.started_on is null as known_on, json_build_object('innovation', i.code, 'government', ${governmentOf('i')},
      'title', ${wording('i', 'title')}, 'owner', ${agencyLabel('i.government_id', 'i.owner_id')}, 'from', p.before,
      'to', n.stage, 'on', n.from_day, 'basis', case when n.started_on is null then 'KNOWN_ON'
        when n.started_precision = 'YEAR' then 'YEAR' else 'EXACT' end, 'source', ${recordSource('n')}) as shape
  from innovation_stage n
  join innovation i using (government_id, innovation_id)${withStageAndCheck(span.day)}
  cross join lateral (select ${stageBefore} as before) p
  where ${isWithin(sql`n.from_day`, span)} and ${recordedInnovations.sql()} and ${innovationInScope(span.within, span.day)}`;

const adoptionShape = (
  to: Fragment,
  day: Fragment,
  precision: Fragment,
  source: Fragment,
): Fragment =>
  sql`json_build_object('adoption', x.code, 'government', ${governmentOf('x')}, 'innovation', i.code,
      'title', ${wording('i', 'title')}, 'adopter', ${agencyLabel('x.government_id', 'x.adopter_id')}, 'to', ${to},
      'on', json_build_object('day', ${day}, 'precision', ${precision}), 'source', ${source}) as shape`;

export const changedAdoptions = (span: Span): Fragment => sql`
  select n.reached_on as happened, x.government_id as first_key, x.adoption_id as second_key, n.stage::text as stage,
    ${adoptionShape(sql`n.stage`, sql`n.reached_on`, sql`n.reached_precision`, recordSource('n'))}
  from adoption x
  join innovation i using (government_id, innovation_id)
  join adoption_stage n using (government_id, adoption_id)
  where ${isWithin(sql`n.reached_on`, span)} and ${inScope(span.within, 'x.government_id', 'x.adopter_id')}
  union all
  select x.stopped_on, x.government_id, x.adoption_id, 'STOPPED',
    ${adoptionShape(sql`null`, sql`x.stopped_on`, sql`x.stopped_precision`, recordSource('x'))}
  from adoption x
  join innovation i using (government_id, innovation_id)
  where ${isWithin(sql`x.stopped_on`, span)} and ${inScope(span.within, 'x.government_id', 'x.adopter_id')}`;

export const newRecognitions = (span: Span): Fragment => sql`
  select ${recognisedOn('r')} as happened, r.government_id as first_key, r.recognition_id as second_key,
    ${recognition('r', span.day)} as shape
  from recognition r
  left join innovation i using (government_id, innovation_id)
  cross join lateral (select coalesce(r.agency_id, i.owner_id) as agency_id) o
  cross join lateral (
    select r.government_id, coalesce(${ownerOnDay('r.government_id', 'o.agency_id', span.day)}, o.agency_id) as agency_id
  ) w
  where ${isWithin(recognisedOn('r'), span)} and ${inScope(span.within, 'w.government_id', 'w.agency_id')}`;

export const newResults = (span: Span): Fragment => sql`
  select m.period_to as happened, m.government_id as first_key, m.outcome_id as second_key,
    json_build_object('outcome', o.code, 'government', ${governmentOf('o')}, 'innovation', i.code, 'title', ${wording('i', 'title')},
      'indicator', ${wording('o', 'indicator')}, 'unit', ${wording('o', 'unit')}, 'value', m.value, 'from', m.period_from,
      'to', m.period_to, ${improvement.fields('o', sql`b.better`)}, 'source', ${recordSource('m')}) as shape
  from measurement m
  join outcome o using (government_id, outcome_id)
  join innovation i using (government_id, innovation_id)${withStageAndCheck(span.day)}
  cross join lateral (select ${improvement.sql('o', 'm')} as better) b
  where ${isWithin(sql`m.period_to`, span)} and ${recordedInnovations.sql()} and ${innovationInScope(span.within, span.day)}`;

/** Whether a moment lies after the earlier day, where the readers are. */
const isAfter = (moment: Fragment, since: Fragment): Fragment =>
  sql`(${moment} at time zone 'Asia/Jakarta')::date > ${since}`;

export const newImports = ({ since, day, within }: Span): Fragment => sql`
  select greatest(b.imported_at, b.undone_at) as happened, 0 as first_key, b.batch_id as second_key,
    ${importWords.shape(day, null)} as shape
  from import_batch b${importWords.shapeJoins(day)}
  where (${isAfter(sql`b.imported_at`, since)} or ${isAfter(sql`b.undone_at`, since)})
    and ${
      within === null
        ? sql`true`
        : sql`exists (
      select from trail_entry e
      where e.batch_id = b.batch_id and e.government_id = any (array(select government_id from inside)))`
    }`;
