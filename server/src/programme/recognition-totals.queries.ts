import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, inAlphabet } from '../sql/fragment.js';
import { recognitionsWon } from '../sql/recognition-measures.js';
import { recognitionWords } from '../sql/records/programme.js';
import { askedColumns, inScopeBy, scopeWords, subtreeWords, withinLabel } from '../sql/scope.js';
import { wordingOrNull } from '../sql/shapes.js';
import { mostGroups, type RecognitionTotals } from './recognition-totals.type.js';

const programmeShapes: Fragment = sql`(
      select json_agg(json_build_object('programme', t.programme, 'count', t.count, 'innovations', t.innovations,
        'lastYear', t.last_year) order by t.programme)
      from (
        select p.programme, count(w.programme)::int as count,
          count(distinct (w.government_id, w.innovation_id)) filter (where w.innovation_id is not null)::int as innovations,
          max(w.year) as last_year
        from unnest(enum_range(null::recognition_programme)) as p(programme) left join won w using (programme)
        group by p.programme
      ) t)`;

const groupShapes: Fragment = sql`(
      select coalesce(json_agg(json_build_object('programme', n.programme, 'year', n.year, 'tier', n.tier, 'count', n.count,
        'innovations', n.innovations) order by n.place), '[]')
      from (select * from grouped order by place limit ${mostGroups}) n)`;

const competitionShapes = (day: Fragment): Fragment => sql`(
      select coalesce(json_agg(json_build_object('year', y.year, 'registered', y.registered, 'submitted', y.submitted,
        'passedAdmin', y.passed_admin, 'finalists', y.finalists, 'top99', y.top99, 'topTierName', y.top_tier_name,
        'topTierCount', y.top_tier_count, 'note', ${wordingOrNull('y', 'note')}, 'source', y.source,
        'won', (select count(*) from won w where w.programme = 'KIPP' and w.year = y.year)) order by y.year desc), '[]')
      from competition_year y where y.year <= extract(year from ${day}))`;

/** How many awards and places were won, by programme, year and tier. */
export function recognitionTotals(db: Kysely<DB>, asked: DayAndScope): Question<RecognitionTotals> {
  const day = sql`${asked.day}::date`;
  const inScope = inScopeBy(asked.within, 'r.government_id', () => recognitionWords.inSubtree(day));
  return compiled(
    db,
    sql<Answered<RecognitionTotals>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}
, won as materialized (
  select r.government_id, r.innovation_id, r.agency_id, r.programme, r.tier, ${recognitionsWon.year('r')} as year
  from recognition r
  where ${recognitionWords.onRecord(day, 'ALL')} and ${inScope}
), grouped as (
  select programme, year, tier, count(*)::int as count,
    count(distinct (government_id, innovation_id)) filter (where innovation_id is not null)::int as innovations,
    row_number() over (order by year desc nulls last, programme, ${inAlphabet(sql`tier`)} nulls last, tier) as place
  from won group by programme, year, tier
)
select ${askedColumns},
  json_build_object('asOf', ${day}, 'within', ${withinLabel(asked.within)}, 'count', c.count,
    'innovations', c.innovations, 'agencies', c.agencies, 'programmes', ${programmeShapes},
    'groupCount', (select count(*) from grouped), 'groups', ${groupShapes},
    'competition', ${competitionShapes(day)}) as answer
from (
  select count(*)::int as count,
    count(distinct (government_id, innovation_id)) filter (where innovation_id is not null)::int as innovations,
    count(distinct (government_id, agency_id)) filter (where agency_id is not null)::int as agencies
  from won
) c`,
  );
}
