import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { Asked } from '../graphql/asked.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, ratio } from '../sql/fragment.js';
import { countingInnovations, liveInnovations } from '../sql/innovation-measures.js';
import { withSpan } from '../sql/innovation-words.js';
import { askedColumns, inScope, scopeWords, subtreeWords, withinLabel } from '../sql/scope.js';
import { giniOfInnovations, herfindahlOfInnovations } from '../sql/spread-measures.js';
import { type Concentration, ConcentrationOf } from './concentration.type.js';

export interface ConcentrationAsked extends Asked {
  readonly of: ConcentrationOf;
}

const counted: Record<ConcentrationOf, Fragment> = {
  COUNTING: countingInnovations.sql('rule'),
  LIVE: liveInnovations.sql(),
};

/** `ranked`: each eligible agency with its innovations, from the fewest on; `sums`: what they come to. */
const rankedWords = ({ level, within, of }: ConcentrationAsked, day: Fragment): Fragment => sql`
, eligible as materialized (
  select s.government_id, s.agency_id
  from agency_state_span s
  where s.level = ${level}::coverage_level and s.from_day <= ${day} and ${day} < s.until_day
    and ${inScope(within, 's.government_id', 's.agency_id')}
), credited as (
  select c.government_id, c.credited_id as agency_id, count(*) as held
  from eligible e
  join agency_credit_span c on c.government_id = e.government_id and c.level = ${level}::coverage_level
    and c.credited_id = e.agency_id and c.from_day <= ${day} and ${day} < c.until_day
  join innovation i on i.government_id = c.government_id and i.owner_id = c.agency_id${withSpan(day, within)}
  join rule on rule.government_id = c.government_id
  where ${counted[of]}
  group by c.government_id, c.credited_id
), ranked as materialized (
  select coalesce(c.held, 0) as held, row_number() over w as rank, sum(coalesce(c.held, 0)) over w as held_so_far
  from eligible e left join credited c using (government_id, agency_id)
  window w as (order by coalesce(c.held, 0), e.government_id, e.agency_id rows unbounded preceding)
), sums as (
  select count(*)::int as agencies, coalesce(sum(held), 0)::int as innovations, coalesce(sum(rank * held), 0) as ranked,
    coalesce(sum(held * held), 0) as squared, count(*) filter (where held = 0)::int as without,
    coalesce(max(held), 0)::int as most
  from ranked
)`;

/** Why by hundredths: so the curve has at most 101 points, each of which lies on it exactly. */
const lorenz: Fragment = sql`(
      select json_agg(json_build_object('agencies', agencies, 'innovations', innovations) order by agencies)
      from (
        select 0::float8 as agencies, 0::float8 as innovations
        union all
        select r.rank::float8 / c.agencies, r.held_so_far::float8 / c.innovations
        from ranked r
        where r.rank in (select ceil(c.agencies * n / 100.0) from generate_series(1, 100) n)
      ) point)`;

/** How unevenly innovations lie over the eligible agencies. */
export function concentration(db: Kysely<DB>, asked: ConcentrationAsked): Question<Concentration> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<Concentration>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}
${rankedWords(asked, day)}
select ${askedColumns},
  json_build_object('asOf', ${day}, 'within', ${withinLabel(asked.within)}, 'level', ${asked.level}::text,
    'of', ${asked.of}::text, 'cases', ${giniOfInnovations.cases(sql`c.agencies`)}, 'innovations', c.innovations,
    'without', ${ratio(sql`c.without`, sql`c.agencies`)}, 'most', c.most, 'gini', ${giniOfInnovations.sql},
    'hhi', ${herfindahlOfInnovations.sql},
    'lorenz', case when ${giniOfInnovations.sql} is null then '[]'::json else ${lorenz} end) as answer
from sums c`,
  );
}
