import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import { Level } from '../graphql/enums.js';
import { compiled } from '../sql/compiled.js';
import type { Fragment } from '../sql/fragment.js';
import { countingInnovations, improvement } from '../sql/innovation-measures.js';
import { ownerOnDay, withStageAndCheck } from '../sql/innovation-words.js';
import { isImproved, outcomeChange } from '../sql/outcome-words.js';
import { askedColumns, inScope, insideOf, scopeWords, subtreeWords } from '../sql/scope.js';
import { agencyLabel, recognisedOn, recognition, recordSource, wording } from '../sql/shapes.js';
import type { GoodNews } from './good-news.type.js';

export interface GoodNewsAsked extends DayAndScope {
  readonly first: number;
}

const withinTwelveMonths = (moment: Fragment, day: Fragment): Fragment =>
  sql`${moment} > (${day} - interval '1 year')::date and ${moment} <= ${day}`;

const wonAwards = ({ within }: GoodNewsAsked, day: Fragment): Fragment => sql`
  select 'RECOGNITION' as kind, ${recognisedOn('r')} as day,
    case when r.awarded_on is null then 'YEAR' else 'DAY' end as precision, r.government_id,
    coalesce(${ownerOnDay('r.government_id', 'o.agency_id', day)}, o.agency_id) as agency_id, r.innovation_id,
    r.recognition_id as key, ${recognition('r', day)} as recognition, null::json as outcome, ${recordSource('r')} as source
  from recognition r
  left join innovation i using (government_id, innovation_id)
  cross join lateral (select coalesce(r.agency_id, i.owner_id) as agency_id) o
  where ${insideOf(within)('r')} and ${withinTwelveMonths(recognisedOn('r'), day)}`;

/** For an outcome o: whether no value of a later period had ended by the day. */
const isLatest = (day: Fragment): Fragment => sql`not exists (
        select from measurement later
        where later.government_id = m.government_id and later.outcome_id = m.outcome_id and later.period_to <= ${day}
          and (later.period_to, later.period_from) > (m.period_to, m.period_from))`;

/**
 * The latest value is better than the baseline, and no start after it is known: else it proves nothing.
 * Why government by government: in each the newest values are read in order until there are enough.
 */
const improvements = ({ within, first }: GoodNewsAsked, day: Fragment): Fragment => sql`
  select 'IMPROVEMENT', p.period_to,
    case when p.period_to - p.period_from < 1 then 'DAY' when p.period_to - p.period_from < 31 then 'MONTH' else 'YEAR' end,
    p.government_id, p.agency_id, o.innovation_id, o.outcome_id, null::json, ${outcomeChange}, ${recordSource('m')}
  from inside s
  cross join lateral (
    select m.government_id, m.outcome_id, m.period_from, m.period_to, w.agency_id, b.better
    from measurement m
    join outcome o using (government_id, outcome_id)
    join innovation i on i.government_id = o.government_id and i.innovation_id = o.innovation_id
    cross join lateral (select ${improvement.sql('o', 'm')} as better) b
    cross join lateral (select coalesce(${ownerOnDay('i.government_id', 'i.owner_id', day)}, i.owner_id) as agency_id) w
    where m.government_id = s.government_id and ${withinTwelveMonths(sql`m.period_to`, day)}
      and ${isLatest(day)} and ${isImproved}
      and ${inScope(within, 'm.government_id', 'w.agency_id')}
    order by m.period_to desc, m.outcome_id limit ${first}
  ) p
  join measurement m on m.government_id = p.government_id and m.outcome_id = p.outcome_id
    and m.period_from = p.period_from and m.period_to = p.period_to
  join outcome o on o.government_id = p.government_id and o.outcome_id = p.outcome_id
  cross join lateral (select p.better) b`;

/** Covered on the day and not before; a start that is only "known since" proves no news. */
const newlyCovered = ({ within }: GoodNewsAsked, day: Fragment): Fragment => sql`
  select 'NEWLY_COVERED', s.state_from, case s.date_basis when 'YEAR' then 'YEAR' else coalesce(w.started_precision, 'DAY')::text end,
    s.government_id, s.agency_id, w.innovation_id, s.agency_id, null::json, null::json, w.source
  from agency_state_span s
  cross join lateral (
    select i.innovation_id, g.started_precision, ${recordSource('i')} as source
    from agency_credit_span c
    join innovation i on i.government_id = c.government_id and i.owner_id = c.agency_id${withStageAndCheck(day)}
    join rule on rule.government_id = c.government_id
    where c.government_id = s.government_id and c.level = s.level and c.credited_id = s.agency_id
      and c.from_day <= ${day} and ${day} < c.until_day and ${countingInnovations.sql('rule')}
    order by g.from_day = s.state_from desc, g.from_day, i.innovation_id limit 1
  ) w
  where ${insideOf(within)('s')} and s.level = ${Level.AGENCY}::coverage_level and s.state = 'COVERED' and s.date_basis <> 'KNOWN_ON'
    and s.from_day <= ${day} and ${day} < s.until_day and ${withinTwelveMonths(sql`s.state_from`, day)}`;

const title = sql`(
      select ${wording('t', 'title')} from innovation t
      where t.government_id = n.government_id and t.innovation_id = n.innovation_id)`;

/** Awards, better results and newly covered agencies of the twelve months until the day, newest first. */
export function goodNews(db: Kysely<DB>, asked: GoodNewsAsked): Question<GoodNews[]> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<GoodNews[]>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}
, news as (${wonAwards(asked, day)}
  union all${improvements(asked, day)}
  union all${newlyCovered(asked, day)}
), latest as (
  select * from news n
  where ${inScope(asked.within, 'n.government_id', 'n.agency_id')}
  order by n.day desc, n.kind desc, n.government_id, n.key limit ${asked.first}
)
select ${askedColumns}, (
  select coalesce(json_agg(json_build_object('kind', n.kind, 'day', n.day, 'precision', n.precision,
    'agency', ${agencyLabel('n.government_id', 'n.agency_id')}, 'innovation', ${title},
    'innovationCode', (
      select t.code from innovation t
      where t.government_id = n.government_id and t.innovation_id = n.innovation_id),
    'recognition', n.recognition, 'outcome', n.outcome, 'source', n.source)
    order by n.day desc, n.kind desc, n.government_id, n.key), '[]')
  from latest n) as answer`,
  );
}
