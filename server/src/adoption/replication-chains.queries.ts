import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import { aliveAdoptions, replicatedInnovations } from '../sql/adoption-measures.js';
import { adoptionsRecorded } from '../sql/adoption-words.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, inAlphabet } from '../sql/fragment.js';
import { recordedInnovations } from '../sql/innovation-measures.js';
import { innovationInScope, withSpan } from '../sql/innovation-words.js';
import { notStopped } from '../sql/records/adoption.js';
import {
  andInside,
  askedColumns,
  insideOf,
  scopeWords,
  subtreeWords,
  withinLabel,
} from '../sql/scope.js';
import { agencyLabel, governmentOf, recordSource, wording } from '../sql/shapes.js';
import type { ReplicationChains } from './replication-chains.type.js';

const mostOrigins = 10;
const mostAdopters = 50;

export interface ChainsAsked extends DayAndScope {
  readonly first: number;
}

/** The innovation that an origin's place and title name, where it is kept here; takes the alias of a copy. */
const originalOf: Fragment = sql`
  left join government_name n on n.name = lower(c.origin_place) and n.government_id <> c.government_id
  left join lateral (
    select o.government_id, o.innovation_id, o.origin_place, o.origin_title
    from innovation o
    where o.government_id = n.government_id and lower(c.origin_title) in (lower(o.title_id), lower(o.title_en))
    order by o.innovation_id limit 1
  ) o on true`;

/**
 * `recorded`: the innovations in the scope; `origin`: from where each was copied, step by step. Why no more
 * than so many steps: two records may name each other.
 */
const originWords = ({ within }: ChainsAsked, day: Fragment): Fragment => sql`
, recorded as (
  select i.government_id, i.innovation_id, i.origin_place, i.origin_title
  from innovation i${withSpan(day, within)}
  where ${recordedInnovations.sql()} and ${innovationInScope(within, day)}
), government_name as (
  select distinct a.government_id, lower(n.name) as name
  from agency a cross join lateral unnest(array[a.name_id, a.name_en, a.short_name, a.code]) as n(name)
  where a.kind_code = 'GOVERNMENT' and n.name is not null
), origin as (
  select c.government_id as of_government, c.innovation_id as of_innovation, 1 as step, c.origin_place as place,
    c.origin_title as title, o.government_id, o.innovation_id, o.origin_place, o.origin_title
  from recorded c${originalOf}
  where c.origin_place is not null or c.origin_title is not null
  union all
  select c.of_government, c.of_innovation, c.step + 1, c.origin_place, c.origin_title, o.government_id, o.innovation_id,
    o.origin_place, o.origin_title
  from origin c${originalOf}
  where c.innovation_id is not null and (c.origin_place is not null or c.origin_title is not null)
    and c.step < ${sql.lit(mostOrigins)}
)`;

/** `chain`: every innovation that was handed on, with its depth, size and life. */
const chainWords = ({ first, within }: ChainsAsked, day: Fragment): Fragment => sql`
, handed as (
  select r.government_id, r.innovation_id, coalesce(x.size, 0) as size, coalesce(x.alive, 0) as alive, coalesce(o.steps, 0) as steps
  from recorded r
  left join (
    select x.government_id, x.innovation_id, count(*)::int as size, count(*) filter (where ${notStopped(day)})::int as alive
    from adoption x
    join adoption_stage s on s.government_id = x.government_id and s.adoption_id = x.adoption_id
      and s.stage = 'APPLIED' and s.reached_on <= ${day}${andInside(within, 's')}
    where ${insideOf(within)('x')}
    group by x.government_id, x.innovation_id
  ) x using (government_id, innovation_id)
  left join (
    select of_government, of_innovation, max(step) as steps from origin group by of_government, of_innovation
  ) o on o.of_government = r.government_id and o.of_innovation = r.innovation_id
), chain as (
  select *, steps + case when size > 0 then 1 else 0 end as depth from handed where size > 0 or steps > 0
), page as (
  select h.*, i.title_id from chain h join innovation i using (government_id, innovation_id)
  order by h.size desc, h.depth desc, ${inAlphabet(sql`i.title_id`)}, h.government_id, h.innovation_id
  limit ${first}
), sums as (
  select count(*)::int as chains, count(*) filter (where size > 0)::int as replicated,
    coalesce(sum(size), 0)::int as size, coalesce(sum(alive), 0)::int as alive
  from chain
)`;

const originShapes: Fragment = sql`(
        select coalesce(json_agg(json_build_object('place', o.place, 'title', o.title, 'government', g.code,
          'innovation', n.code) order by o.step), '[]')
        from (
          -- Why distinct: a name may be that of two governments.
          select distinct on (step) * from origin o
          where o.of_government = p.government_id and o.of_innovation = p.innovation_id
          order by step, o.government_id, o.innovation_id
        ) o
        left join government g on g.government_id = o.government_id
        left join innovation n on n.government_id = o.government_id and n.innovation_id = o.innovation_id)`;

const adopterShapes = (day: Fragment): Fragment => sql`(
        select coalesce(json_agg(x.shape order by x.reached_on, x.adoption_id), '[]')
        from (
          select s.reached_on, x.adoption_id, json_build_object('agency', ${agencyLabel('x.government_id', 'x.adopter_id')},
            'appliedOn', json_build_object('day', s.reached_on, 'precision', s.reached_precision),
            'stoppedOn', case when not ${notStopped(day)} then json_build_object('day', x.stopped_on, 'precision', x.stopped_precision) end,
            'source', ${recordSource('x')}) as shape
          from adoption x
          join adoption_stage s on s.government_id = x.government_id and s.adoption_id = x.adoption_id
            and s.stage = 'APPLIED' and s.reached_on <= ${day}
          where x.government_id = p.government_id and x.innovation_id = p.innovation_id
          order by s.reached_on, x.adoption_id limit ${sql.lit(mostAdopters)}
        ) x)`;

const chainShapes = (day: Fragment): Fragment => sql`(
      select coalesce(json_agg(json_build_object('innovation', i.code, 'government', ${governmentOf('i')},
        'title', ${wording('i', 'title')}, 'owner', ${agencyLabel('i.government_id', 'i.owner_id')}, 'origins', ${originShapes},
        'depth', p.depth, 'size', p.size, 'alive', ${aliveAdoptions.sql(sql`p.alive`, sql`p.size`)},
        'adopters', ${adopterShapes(day)}, 'source', ${recordSource('i')})
        order by p.size desc, p.depth desc, ${inAlphabet(sql`i.title_id`)}, i.government_id, i.innovation_id), '[]')
      from page p join innovation i using (government_id, innovation_id))`;

const ifRecorded = (figure: Fragment): Fragment =>
  sql`case when ${adoptionsRecorded} then ${figure} end`;

/** Which innovations were handed on, how far, and where they live on a day. */
export function replicationChains(db: Kysely<DB>, asked: ChainsAsked): Question<ReplicationChains> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<ReplicationChains>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}
${originWords(asked, day)}${chainWords(asked, day)}
select ${askedColumns},
  json_build_object('asOf', ${day}, 'within', ${withinLabel(asked.within)}, 'adoptionsRecorded', ${adoptionsRecorded},
    'totalCount', s.chains,
    'replicated', ${ifRecorded(replicatedInnovations.sql(sql`s.replicated`, sql`(select count(*)::int from recorded)`))},
    'alive', ${ifRecorded(aliveAdoptions.sql(sql`s.alive`, sql`s.size`))},
    'depths', (
      select coalesce(json_agg(json_build_object('depth', d.depth, 'chains', d.chains) order by d.depth), '[]')
      from (select depth, count(*)::int as chains from chain group by depth) d),
    'chains', ${chainShapes(day)}) as answer
from sums s`,
  );
}
