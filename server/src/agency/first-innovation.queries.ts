import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { Asked } from '../graphql/asked.js';
import { compiled } from '../sql/compiled.js';
import type { Fragment } from '../sql/fragment.js';
import { askedColumns, inScope, scopeWords, subtreeWords, withinLabel } from '../sql/scope.js';
import { agencyKind } from '../sql/shapes.js';
import { firstInnovationDays } from '../sql/spread-measures.js';
import type { TimeToFirstInnovation } from './first-innovation.type.js';

/**
 * `candidate`: each eligible agency of the day with its start under the rules and the first day on which it
 * was covered; `watched`: those that can be followed from their start, for all and for their kind; `part`: how
 * many there are of each sort.
 */
const watchedWords = ({ level, within }: Asked, day: Fragment): Fragment => sql`
, candidate as materialized (
  select s.kind_code, a.valid_from is null as start_unknown, b.day as begun, f.from_day as first_day,
    coalesce(f.date_basis <> 'EXACT', false) as inexact
  from agency_state_span s
  join agency a using (government_id, agency_id)
  cross join lateral (
    select min(n.from_day) as day from agency_state_span n
    where n.government_id = s.government_id and n.level = s.level and n.agency_id = s.agency_id
  ) b
  left join lateral (
    select n.from_day, n.date_basis from agency_state_span n
    where n.government_id = s.government_id and n.level = s.level and n.agency_id = s.agency_id
      and n.state = 'COVERED' and n.from_day <= ${day}
    order by n.from_day limit 1
  ) f on true
  where s.level = ${level}::coverage_level and s.from_day <= ${day} and ${day} < s.until_day
    and ${inScope(within, 's.government_id', 's.agency_id')}
), sorted as (
  select p.is_all, case when not p.is_all then c.kind_code end as key, c.start_unknown, c.inexact,
    not c.start_unknown and c.first_day is not distinct from c.begun as from_start,
    c.first_day is not null as has_stopped, coalesce(c.first_day, ${day}) - c.begun as lived
  from candidate c cross join (values (true), (false)) as p(is_all)
), watched as (
  select * from sorted where not start_unknown and not from_start
)${firstInnovationDays.words}
, part as (
  select is_all, key, count(*)::int as eligible, count(*) filter (where start_unknown)::int as start_unknown,
    count(*) filter (where from_start)::int as from_start,
    count(*) filter (where not start_unknown and not from_start)::int as cases,
    count(*) filter (where not start_unknown and not from_start and has_stopped)::int as covered,
    count(*) filter (where not start_unknown and not from_start and has_stopped and inexact)::int as inexact
  from sorted group by is_all, key
  union all
  select true, null, 0, 0, 0, 0, 0, 0 where not exists (select from candidate)
)`;

const figures: Fragment = sql`json_build_object('cases', ${firstInnovationDays.cases(sql`p.cases`)},
      'covered', p.covered, 'waiting', p.cases - p.covered, 'inexact', p.inexact, 'startUnknown', p.start_unknown,
      'coveredFromStart', p.from_start, 'lowerQuartile', ${firstInnovationDays.by('p', 0.25)},
      'median', ${firstInnovationDays.by('p', 0.5)}, 'upperQuartile', ${firstInnovationDays.by('p', 0.75)})`;

/** How long agencies took until their first innovation that counts. */
export function timeToFirstInnovation(
  db: Kysely<DB>,
  asked: Asked,
): Question<TimeToFirstInnovation> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<TimeToFirstInnovation>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}
${watchedWords(asked, day)}
select ${askedColumns},
  json_build_object('asOf', ${day}, 'within', ${withinLabel(asked.within)}, 'level', ${asked.level}::text,
    'eligible', p.eligible, 'all', ${figures}, 'byKind', (
      select coalesce(json_agg(json_build_object('kind', ${agencyKind('k')}, 'figures', ${figures}) order by k.position, k.code), '[]')
      from part p join agency_kind k on k.code = p.key where not p.is_all)) as answer
from part p where p.is_all`,
  );
}
