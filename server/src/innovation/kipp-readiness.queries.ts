import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import type { PlaceCursor } from '../graphql/place-cursor.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, inAlphabet, named, nothing, ratio } from '../sql/fragment.js';
import { innovationLabel } from '../sql/innovation-label.js';
import { recordedInnovations } from '../sql/innovation-measures.js';
import {
  innovationInScope,
  stageSince,
  withSpanAndStage,
  withStageAndCheck,
} from '../sql/innovation-words.js';
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
  /** Whether titles much like another are looked for, which is most of the work. */
  readonly withAlike: boolean;
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
  from innovation i${withSpanAndStage(day, asked.within)}
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

const likeness = alikeTitles.sql(sql`count(*)`, sql`a.size`, sql`o.size`);

/**
 * `alike`: the titles most alike to those of the page. Why not similarity() of each pair: it takes both titles
 * apart every time, this takes each apart once, and all rows of the page together.
 */
const alikeWords: Fragment = sql`
, lettered as materialized (
  select government_id, innovation_id, letters, cardinality(letters) as size
  from (
    select government_id, innovation_id, show_trgm(title_id) as letters from entry
    where government_id in (select government_id from page)
  ) n
), alike as materialized (
  select *, row_number() over (partition by government_id, innovation_id order by likeness desc, other_id) as place
  from (
    select a.government_id, a.innovation_id, o.innovation_id as other_id, ${likeness} as likeness
    from (
      select p.government_id, p.innovation_id, l.size, unnest(l.letters) as part
      from page p join lettered l using (government_id, innovation_id)
    ) a
    join (
      select government_id, innovation_id, size, unnest(letters) as part from lettered
    ) o on o.government_id = a.government_id and o.part = a.part and o.innovation_id <> a.innovation_id
    group by a.government_id, a.innovation_id, a.size, o.innovation_id, o.size
    having ${likeness} >= ${sql.lit(leastLikeness)}
  ) pair
)`;

const alikeTo: Fragment = sql`(
      select coalesce(json_agg(json_build_object('innovation', ${innovationLabel('o')},
        'likeness', round(a.likeness, 2)::float8, 'same', ${bareTitle(sql`o.title_id`)} = ${bareTitle(sql`p.title_id`)})
        order by a.likeness desc, ${inAlphabet(sql`o.title_id`)}, o.innovation_id), '[]')
      from alike a join innovation o on o.government_id = a.government_id and o.innovation_id = a.other_id
      where a.government_id = p.government_id and a.innovation_id = p.innovation_id and a.place <= ${sql.lit(mostAlike)})`;

const rowWords = (day: Fragment, alike: Fragment): Fragment => sql`
, shaped as (
  select p.place, p.title_id, p.government_id, p.innovation_id, json_build_object('innovation', ${innovationLabel('i')},
      ${stageSince}, 'oldEnoughOn', ${oldEnoughOn('r.months')}, 'group', ${kippGroup.sql(day)},
      'readiness', ${kippReadinessOf(day)}, 'alike', ${alike}) as shape
  from (select *, innovation_id as id from page) p
  join innovation i using (government_id, innovation_id)${withStageAndCheck(day)}
  left join least_age r on r.government_id = p.government_id
)`;

const requirementCounts: Fragment = sql`json_build_array(${sql.join(
  requirements.names.map((name, n) => {
    const count = (what: string) => named(`c.${what}_${n}`);
    return sql`json_build_object('requirement', ${sql.lit(name)}, 'met', case when ${count('unknown')} < c.candidates or c.candidates = 0 then ${ratio(count('met'), sql`c.candidates`)} end,
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
${leastAgeWords(day)}${candidateWords(asked, day)}${placedPage(asked.first, asked.after)}${asked.withAlike ? alikeWords : nothing}${rowWords(day, asked.withAlike ? alikeTo : sql`'[]'::json`)}
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
