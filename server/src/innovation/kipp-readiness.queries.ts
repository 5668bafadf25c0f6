import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import type { PlaceCursor } from '../graphql/place-cursor.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, inAlphabet, nothing, ratio } from '../sql/fragment.js';
import { innovationLabel } from '../sql/innovation-label.js';
import { recordedInnovations } from '../sql/innovation-measures.js';
import { innovationInScope, stageSince, withStageAndCheck } from '../sql/innovation-words.js';
import {
  alikeTitles,
  bareTitle,
  kippGroup,
  leastLikeness,
  readyForKipp,
} from '../sql/kipp-measures.js';
import { oldEnoughOn, kippReadiness as requirements } from '../sql/kipp-readiness.js';
import { placedPage, placedPageFields, placeOrder } from '../sql/placed-innovations.js';
import { kippReadinessOf } from '../sql/records/innovation-parts.js';
import { askedColumns, scopeWords, subtreeWords, withinLabel } from '../sql/scope.js';
import type { KippCandidates } from './kipp-candidates.type.js';
import type { KippRequirementName } from './readiness.type.js';

export interface KippReadinessAsked extends DayAndScope {
  readonly lacking: readonly KippRequirementName[] | null;
  readonly first: number;
  readonly after: PlaceCursor | null;
}

const mostAlike = 5;

const leastAgeWords = (day: Fragment): Fragment => sql`
, least_age as (
  select n.government_id, r.months
  from inside n
  cross join lateral (
    select s.kipp_min_age_months as months from rule_set s
    where s.government_id = n.giver_id and s.from_day <= ${day}
    order by s.from_day desc limit 1
  ) r
)`;

/** `titled`, what may double a title; `judged`, each requirement of each candidate; `standing`, their sum. */
const candidateWords = (asked: KippReadinessAsked, day: Fragment): Fragment => sql`
, titled as (
  select i.government_id, i.innovation_id,
    count(*) over (partition by i.government_id, ${bareTitle(sql`i.title_id`)}) > 1 as doubled
  from innovation i${withStageAndCheck(day)}
  where ${recordedInnovations.sql()} and i.government_id = any (array(select government_id from inside))
), judged as materialized (
  select i.government_id, i.innovation_id, i.title_id, q.place, q.requirement, q.met
  from innovation i${withStageAndCheck(day)}
  left join least_age r on r.government_id = i.government_id
  cross join lateral ${requirements.sql(day, 'r.months')} as q(place, requirement, met)
  where ${recordedInnovations.sql()} and g.stage <> 'STOPPED' and ${innovationInScope(asked.within, day)}
), standing as (
  select government_id, innovation_id, title_id, -count(*) filter (where met)::int as place,
    bool_and(coalesce(met, false)) as ready,
    coalesce(array_agg(requirement) filter (where met is not true), '{}') as lacking
  from judged group by government_id, innovation_id, title_id
), counted as (
  select count(*)::int as candidates, count(*) filter (where s.ready)::int as ready,
    count(*) filter (where t.doubled)::int as doubled
  from standing s join titled t using (government_id, innovation_id)
), chosen as (
  select * from standing${asked.lacking === null ? nothing : sql` where lacking @> ${asked.lacking}::text[]`}
)`;

const likeness = alikeTitles.sql(sql`i.title_id`, sql`p.title_id`);

/** Why from the table and not from `titled`: its key leads to the few of one government. */
const alikeTo = (day: Fragment): Fragment => sql`(
      select coalesce(json_agg(json_build_object('innovation', ${innovationLabel('o')},
        'likeness', round(a.likeness::numeric, 2)::float8, 'same', ${bareTitle(sql`o.title_id`)} = ${bareTitle(sql`p.title_id`)})
        order by a.likeness desc, ${inAlphabet(sql`o.title_id`)}, o.innovation_id), '[]')
      from (
        select i.government_id, i.innovation_id, ${likeness} as likeness
        from innovation i${withStageAndCheck(day)}
        where i.government_id = p.government_id and i.innovation_id <> p.innovation_id
          and ${likeness} >= ${sql.lit(leastLikeness)} and ${recordedInnovations.sql()}
        order by likeness desc, ${inAlphabet(sql`i.title_id`)}, i.innovation_id limit ${sql.lit(mostAlike)}
      ) a join innovation o using (government_id, innovation_id))`;

const rowWords = (day: Fragment): Fragment => sql`
, shaped as (
  select p.place, p.title_id, p.government_id, p.innovation_id, json_build_object('innovation', ${innovationLabel('i')},
      ${stageSince}, 'oldEnoughOn', ${oldEnoughOn('r.months')}, 'group', ${kippGroup.sql(day)},
      'readiness', ${kippReadinessOf(day)}, 'alike', ${alikeTo(day)}) as shape
  from (select *, innovation_id as id from page) p
  join innovation i using (government_id, innovation_id)${withStageAndCheck(day)}
  left join least_age r on r.government_id = p.government_id
)`;

const requirementCounts: Fragment = sql`(
      select coalesce(json_agg(json_build_object('requirement', n.requirement, 'met', ${ratio(sql`n.met`, sql`n.candidates`)},
        'notKnown', n.not_known) order by n.place), '[]')
      from (
        select place, requirement, count(*)::int as candidates, count(*) filter (where met)::int as met,
          count(*) filter (where met is null)::int as not_known
        from judged group by place, requirement
      ) n)`;

/** Every innovation that could be entered to KIPP, with what it shows and lacks. */
export function kippReadiness(db: Kysely<DB>, asked: KippReadinessAsked): Question<KippCandidates> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<KippCandidates>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}
${leastAgeWords(day)}${candidateWords(asked, day)}${placedPage(asked.first, asked.after)}${rowWords(day)}
select ${askedColumns},
  json_build_object('asOf', ${day}, 'within', ${withinLabel(asked.within)},
    'minimumAgeMonths', (select min(months) from least_age having count(distinct coalesce(months, -1)) = 1),
    'ready', ${readyForKipp.sql(sql`c.ready`, sql`c.candidates`)},
    'sameTitle', ${ratio(sql`c.doubled`, sql`c.candidates`)}, 'requirements', ${requirementCounts},
    'rows', (select coalesce(json_agg(shape order by ${placeOrder}), '[]') from shaped),
    ${placedPageFields(asked.first)}) as answer
from counted c`,
  );
}
