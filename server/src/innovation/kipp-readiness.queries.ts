import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import type { PlaceCursor } from '../graphql/place-cursor.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, inAlphabet, named, nothing, ratio } from '../sql/fragment.js';
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

/** Whether a requirement is met, out of the array of all of them. */
const met = (requirement: string): Fragment =>
  sql`met[${sql.lit(requirements.names.indexOf(requirement) + 1)}]`;

const lackingAll = (lacking: KippReadinessAsked['lacking']): Fragment =>
  lacking === null
    ? nothing
    : sql` where ${sql.join(
        lacking.map((requirement) => sql`${met(requirement)} is not true`),
        sql` and `,
      )}`;

/**
 * `entry`: every innovation whose title may be doubled, and what it meets where it is a candidate; `standing`:
 * the candidates.
 */
const candidateWords = (asked: KippReadinessAsked, day: Fragment): Fragment => sql`
, entry as materialized (
  select i.government_id, i.innovation_id, i.title_id, ${bareTitle(sql`i.title_id`)} as bare,
    case when g.stage <> 'STOPPED' and ${innovationInScope(asked.within, day)} then ${requirements.met(day, 'r.months')} end as met
  from innovation i${withStageAndCheck(day)}
  left join least_age r on r.government_id = i.government_id
  where ${recordedInnovations.sql()} and i.government_id = any (array(select government_id from inside))
), doubled as (
  select government_id, bare from entry group by government_id, bare having count(*) > 1
), standing as materialized (
  select e.government_id, e.innovation_id, e.title_id, e.met, -cardinality(array_positions(e.met, true)) as place,
    d.bare is not null as doubled
  from entry e left join doubled d using (government_id, bare)
  where e.met is not null
), counted as (
  select count(*)::int as candidates, count(*) filter (where true = all (met))::int as ready,
    count(*) filter (where doubled)::int as doubled, ${sql.join(
      requirements.names.flatMap((name, n) => [
        sql`count(*) filter (where ${met(name)})::int as met_${named(`${n}`)}`,
        sql`count(*) filter (where ${met(name)} is null)::int as unknown_${named(`${n}`)}`,
      ]),
    )}
  from standing
), chosen as (
  select * from standing${lackingAll(asked.lacking)}
)`;

const likeness = alikeTitles.sql(sql`i.title_id`, sql`p.title_id`);

/** Why from the table and not from `entry`: its key leads to the few of one government. */
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

const requirementCounts: Fragment = sql`json_build_array(${sql.join(
  requirements.names.map((name, n) => {
    const count = (what: string) => named(`c.${what}_${n}`);
    return sql`json_build_object('requirement', ${sql.lit(name)}, 'met', ${ratio(count('met'), sql`c.candidates`)},
        'notKnown', ${count('unknown')})`;
  }),
  sql`,
      `,
)})`;

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
