import { sql } from 'kysely';
import { type Fragment, named } from '../sql/fragment.js';
import {
  improvement,
  ofRecordedInnovation,
  recordedInnovations,
} from '../sql/innovation-measures.js';
import { innovationInScope, ownerOnDay, withSpan } from '../sql/innovation-words.js';
import { importWords } from '../sql/records/provenance.js';
import { andInside, inScope, type Scope } from '../sql/scope.js';
import {
  agencyLabel,
  governmentOf,
  recognisedOn,
  recognition,
  recordSource,
  wording,
} from '../sql/shapes.js';

/*
 * What changed after one day and until another, one list for each kind of change. `rows` are all of them: the
 * day on which it happened, what tells them apart and puts equals in order, and what is counted. `shape` is
 * that of a row n. Why apart: a list may have thousands of rows, of which a few are shown.
 */

export interface Span {
  readonly since: Fragment;
  readonly day: Fragment;
  readonly within: Scope | null;
}

export interface ChangeList {
  readonly rows: Fragment;
  readonly shape: Fragment;
}

const isWithin = (moment: Fragment, { since, day }: Span): Fragment =>
  sql`${moment} > ${since} and ${moment} <= ${day}`;

/** Of two stages s that were reached on one day the further one comes first. */
const placeOf = (stages: string): Fragment =>
  sql`-array_position(enum_range(null::${named(stages)}), s.stage)`;

export const stageBefore: Fragment = sql`(
      select p.stage from innovation_stage p
      where p.government_id = s.government_id and p.innovation_id = s.innovation_id
        and (p.from_day, p.stage) < (s.from_day, s.stage)
      order by p.from_day desc, p.stage desc limit 1)`;

/** An InnovationChange from a stage s of an innovation i. */
export const innovationStep = (
  before: Fragment,
): Fragment => sql`json_build_object('innovation', i.code, 'government', ${governmentOf('i')}, 'title', ${wording('i', 'title')},
        'owner', ${agencyLabel('i.government_id', 'i.owner_id')}, 'from', ${before}, 'to', s.stage, 'on', s.from_day,
        'basis', case when s.started_on is null then 'KNOWN_ON' when s.started_precision = 'YEAR' then 'YEAR' else 'EXACT' end,
        'source', ${recordSource('s')})`;

export const changedInnovations = (span: Span): ChangeList => ({
  rows: sql`
  select s.from_day as happened, s.government_id as first_key, s.innovation_id as second_key,
    ${placeOf('stage')} as third_key, s.stage,
    ${stageBefore} as before, s.started_on is null as known_on
  from innovation_stage s
  join innovation i using (government_id, innovation_id)${withSpan(span.day, span.within)}
  where ${isWithin(sql`s.from_day`, span)}${andInside(span.within, 's')} and ${recordedInnovations.sql()} and ${innovationInScope(span.within, span.day)}`,
  shape: sql`(
      select ${innovationStep(sql`n.before`)}
      from innovation_stage s join innovation i using (government_id, innovation_id)
      where s.government_id = n.first_key and s.innovation_id = n.second_key and s.from_day = n.happened and s.stage = n.stage)`,
});

/** Steps of adoptions of what is not rejected, and their ends, which have no stage. */
export const changedAdoptions = (span: Span): ChangeList => ({
  rows: sql`
  select s.reached_on as happened, x.government_id as first_key, x.adoption_id as second_key,
    ${placeOf('adoption_stage_name')} as third_key, s.stage
  from adoption x
  join adoption_stage s using (government_id, adoption_id)
  where ${isWithin(sql`s.reached_on`, span)}${andInside(span.within, 's')} and ${ofRecordedInnovation('x')}
    and ${inScope(span.within, 'x.government_id', 'x.adopter_id')}
  union all
  select x.stopped_on, x.government_id, x.adoption_id, -100, null
  from adoption x
  where ${isWithin(sql`x.stopped_on`, span)}${andInside(span.within, 'x')} and ${ofRecordedInnovation('x')}
    and ${inScope(span.within, 'x.government_id', 'x.adopter_id')}`,
  shape: sql`(
      select json_build_object('adoption', x.code, 'government', ${governmentOf('x')}, 'innovation', i.code,
        'title', ${wording('i', 'title')}, 'adopter', ${agencyLabel('x.government_id', 'x.adopter_id')}, 'to', n.stage,
        'on', json_build_object('day', n.happened, 'precision', case when n.stage is null then x.stopped_precision else s.reached_precision end),
        'source', case when n.stage is null then ${recordSource('x')} else ${recordSource('s')} end)
      from adoption x
      join innovation i using (government_id, innovation_id)
      left join adoption_stage s on s.government_id = x.government_id and s.adoption_id = x.adoption_id and s.stage = n.stage
      where x.government_id = n.first_key and x.adoption_id = n.second_key)`,
});

export const newRecognitions = (span: Span): ChangeList => ({
  rows: sql`
  select ${recognisedOn('r')} as happened, r.government_id as first_key, r.recognition_id as second_key, 0 as third_key
  from recognition r
  left join innovation i using (government_id, innovation_id)
  cross join lateral (select coalesce(r.agency_id, i.owner_id) as agency_id) o
  cross join lateral (
    select r.government_id, coalesce(${ownerOnDay('r.government_id', 'o.agency_id', span.day)}, o.agency_id) as agency_id
  ) w
  where ${isWithin(recognisedOn('r'), span)} and ${inScope(span.within, 'w.government_id', 'w.agency_id')}`,
  shape: sql`(
      select ${recognition('r', span.day)} from recognition r
      where r.government_id = n.first_key and r.recognition_id = n.second_key)`,
});

export const newResults = (span: Span): ChangeList => ({
  rows: sql`
  select m.period_to as happened, m.government_id as first_key, m.outcome_id as second_key,
    m.period_from - date '2000-01-01' as third_key, m.period_from
  from measurement m
  join outcome o using (government_id, outcome_id)
  join innovation i using (government_id, innovation_id)${withSpan(span.day, span.within)}
  where ${isWithin(sql`m.period_to`, span)}${andInside(span.within, 'm')}${andInside(span.within, 'o')} and ${recordedInnovations.sql()} and ${innovationInScope(span.within, span.day)}`,
  shape: sql`(
      select json_build_object('outcome', o.code, 'government', ${governmentOf('o')}, 'innovation', i.code,
        'title', ${wording('i', 'title')}, 'indicator', ${wording('o', 'indicator')}, 'unit', ${wording('o', 'unit')},
        'value', m.value, 'from', m.period_from, 'to', m.period_to, ${improvement.fields('o', sql`b.better`)},
        'source', ${recordSource('m')})
      from measurement m
      join outcome o using (government_id, outcome_id)
      join innovation i using (government_id, innovation_id)
      cross join lateral (select ${improvement.sql('o', 'm')} as better) b
      where m.government_id = n.first_key and m.outcome_id = n.second_key and m.period_from = n.period_from
        and m.period_to = n.happened)`,
});

/** Whether a moment lies after the earlier day, where the readers are. */
const isAfter = (moment: Fragment, since: Fragment): Fragment =>
  sql`(${moment} at time zone 'Asia/Jakarta')::date > ${since}`;

export const newImports = ({ since, day, within }: Span): ChangeList => ({
  rows: sql`
  select greatest(b.imported_at, b.undone_at) as happened, 0 as first_key, b.batch_id as second_key, 0 as third_key
  from import_batch b
  where (${isAfter(sql`b.imported_at`, since)} or ${isAfter(sql`b.undone_at`, since)})
    and ${
      within === null
        ? sql`true`
        : sql`exists (
      select from trail_entry e
      where e.batch_id = b.batch_id and e.government_id = any (array(select government_id from inside)))`
    }`,
  shape: sql`(
      select ${importWords.shape(day, null)} from import_batch b${importWords.shapeJoins(day)}
      where b.batch_id = n.second_key)`,
});
