import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import { copyReasons } from '../sql/adoption-measures.js';
import { adoptionsRecorded } from '../sql/adoption-words.js';
import { compiled } from '../sql/compiled.js';
import { countingOn } from '../sql/counting.js';
import { type Fragment, inAlphabet } from '../sql/fragment.js';
import { appliedAdoptions, improvement, recordedInnovations } from '../sql/innovation-measures.js';
import { creditedInnovation, withStageAndCheck } from '../sql/innovation-words.js';
import { isImproved, latestMeasurement, outcomeChange } from '../sql/outcome-words.js';
import { askedColumns, type Scope, scopeWords } from '../sql/scope.js';
import { agencyLabel, wording } from '../sql/shapes.js';
import type { CouldCopy } from './could-copy.type.js';

export interface CouldCopyAsked {
  readonly agency: Scope;
  readonly day: string;
  readonly first: number;
}

/**
 * `itself`, the agency; `credit`, who is credited with what on the day at its level: that of whole agencies
 * if it is one that counts, else of units; `own`, it with its units and predecessors; `similar`, the others
 * of its kind.
 */
const agencyWords = (day: Fragment): Fragment => sql`
, itself as (
  select a.government_id, a.agency_id, a.kind_code, case when exists (
    select from agency_state_span s
    where s.government_id = a.government_id and s.agency_id = a.agency_id and s.level = 'AGENCY'
      and s.from_day <= ${day} and ${day} < s.until_day) then 'AGENCY' else 'UNIT' end::coverage_level as level
  from scope join agency a using (government_id, agency_id)
), credit as (
  select c.government_id, c.agency_id, c.credited_id
  from agency_credit_span c join itself t on t.government_id = c.government_id and t.level = c.level
  where c.from_day <= ${day} and ${day} < c.until_day
), own as (
  select c.agency_id from credit c join itself t on t.agency_id = c.credited_id
  union select agency_id from itself
), similar_agency as (
  select a.agency_id
  from agency a join itself t using (government_id, kind_code)
  where a.agency_id <> t.agency_id and a.from_day <= ${day} and ${day} < a.until_day
), own_affair as (
  select distinct n.affair_code
  from innovation i
  join itself t using (government_id)
  join innovation_affair n using (government_id, innovation_id)${withStageAndCheck(day)}
  where i.owner_id in (select agency_id from own) and ${recordedInnovations.sql()}
)`;

/** `adopted`: of each innovation how many adoptions are in use, and at how many agencies of the kind. */
const adoptedWords = (day: Fragment): Fragment => sql`
, adopted as materialized (
  select x.innovation_id, count(distinct x.adoption_id)::int as adoptions, count(distinct a.agency_id)::int as similar_adopters
  from adoption x
  join itself t using (government_id)
  left join credit c on c.agency_id = x.adopter_id
  left join similar_agency a on a.agency_id = c.credited_id
  where ${appliedAdoptions.sql('x', day)}
  group by x.innovation_id
)`;

/** Of an innovation i: the measured value that got better most, as a change. */
const bestOutcome = (day: Fragment): Fragment => sql`(
    select ${outcomeChange} as change
    from outcome o
    cross join lateral ${latestMeasurement(day)} m
    cross join lateral (select ${improvement.sql('o', 'm')} as better) b
    where o.government_id = i.government_id and o.innovation_id = i.innovation_id and ${isImproved}
    order by b.better / nullif(abs(o.baseline_value), 0) desc nulls last, o.outcome_id limit 1)`;

const sharedAffairs: Fragment = sql`(
    select json_agg(json_build_object('code', f.code, 'name', ${wording('f', 'name')}) order by f.code)
    from innovation_affair n join affair f on f.code = n.affair_code
    where n.government_id = i.government_id and n.innovation_id = i.innovation_id
      and n.affair_code in (select affair_code from own_affair))`;

/** `candidate`: what is in use elsewhere and not here, with what speaks for it; `chosen`: where enough does. */
const candidateWords = (day: Fragment): Fragment => sql`
, candidate as materialized (
  select i.government_id, i.innovation_id, i.title_id, coalesce(owner.credited_id in (select agency_id from similar_agency), false) as same_kind,
    ${sharedAffairs} as affairs, coalesce(d.similar_adopters, 0) as similar_adopters, coalesce(d.adoptions, 0) as adoptions,
    ${bestOutcome(day)} as outcome
  from innovation i
  join itself t using (government_id)${withStageAndCheck(day)}
  left join credit owner on owner.agency_id = i.owner_id
  left join adopted d on d.innovation_id = i.innovation_id
  where g.stage = 'IMPLEMENTATION' and ${recordedInnovations.sql()} and (i.owner_id is null or i.owner_id not in (select agency_id from own))
    and not exists (
      select from adoption x
      where x.government_id = i.government_id and x.innovation_id = i.innovation_id and x.adopter_id in (select agency_id from own))
), chosen as (
  select c.*, ${copyReasons.sql('c')} as reasons
  from candidate c where same_kind or affairs is not null or similar_adopters > 0
)`;

const candidateShapes = (day: Fragment, first: number): Fragment => sql`(
      select coalesce(json_agg(json_build_object('innovation', ${creditedInnovation(countingOn(day))}, 'reasons', c.reasons,
        'sharedAffairs', coalesce(c.affairs, '[]'), 'similarAdopters', case when ${adoptionsRecorded} then c.similar_adopters end,
        'adoptions', case when ${adoptionsRecorded} then c.adoptions end, 'outcome', c.outcome) order by c.place), '[]')
      from (
        select *, row_number() over (order by cardinality(reasons) desc, similar_adopters desc, adoptions desc,
          ${inAlphabet(sql`title_id`)}, innovation_id) as place
        from chosen order by place limit ${first}
      ) c
      join innovation i using (government_id, innovation_id)${withStageAndCheck(day)})`;

/** What an agency could copy from others of its government, with reasons. */
export function couldCopy(db: Kysely<DB>, asked: CouldCopyAsked): Question<CouldCopy> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<CouldCopy>>`
with recursive ${scopeWords(asked.agency, day)}${agencyWords(day)}${adoptedWords(day)}${candidateWords(day)}
select ${askedColumns}, (
  select json_build_object('asOf', ${day}, 'agency', ${agencyLabel('t.government_id', 't.agency_id')},
    'similarAgencies', (select count(*) from similar_agency), 'totalCount', (select count(*) from chosen),
    'candidates', ${candidateShapes(day, asked.first)})
  from itself t where (select count(*) from scope) = 1) as answer`,
  );
}
