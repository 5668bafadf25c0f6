import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, named, ratio } from '../sql/fragment.js';
import { recordedInnovations } from '../sql/innovation-measures.js';
import { innovationInScope, withSpan } from '../sql/innovation-words.js';
import { askedColumns, scopeWords, subtreeWords, withinLabel } from '../sql/scope.js';
import { stageConversion, stageDwellDays } from '../sql/spread-measures.js';
import type { StageDwell } from './stage-dwell.type.js';

/** Whether the start of a stage is known at least by its month; takes its alias. */
const exact = (stage: string): Fragment =>
  sql`coalesce(${named(stage)}.started_precision <> 'YEAR', false)`;

/**
 * `entry`: when each recorded innovation first entered each stage; `passage`: the first further stage that
 * it reached after that, if any. Stopping is a further stage of implementation alone. `passed`: of which more
 * than one stage is on record.
 */
const passageWords = ({ within }: DayAndScope, day: Fragment): Fragment => sql`
, recorded as materialized (
  select i.government_id, i.innovation_id, g.stage as now
  from innovation i${withSpan(day, within)}
  where ${recordedInnovations.sql()} and ${innovationInScope(within, day)}
), passed as materialized (
  select r.government_id, r.innovation_id, count(*) > 1 as has_history, bool_or(s.stage = 'STOPPED') as has_stopped
  from recorded r join innovation_stage s using (government_id, innovation_id)
  where s.from_day <= ${day} group by r.government_id, r.innovation_id
), entry as (
  select distinct on (r.government_id, r.innovation_id, s.stage) r.government_id, r.innovation_id, r.now, s.stage,
    s.from_day, ${exact('s')} as exact, h.has_history
  from recorded r join passed h using (government_id, innovation_id) join innovation_stage s using (government_id, innovation_id)
  where s.from_day <= ${day} and s.stage <> 'STOPPED'
  order by r.government_id, r.innovation_id, s.stage, s.from_day
), passage as (
  select distinct on (e.government_id, e.innovation_id, e.stage) e.stage, e.now, e.from_day, e.exact, e.has_history,
    n.from_day as next_day, e.exact and ${exact('n')} as both_exact
  from entry e
  left join innovation_stage n on n.government_id = e.government_id and n.innovation_id = e.innovation_id
    and n.stage > e.stage and n.from_day >= e.from_day and n.from_day <= ${day}
    and (n.stage <> 'STOPPED' or e.stage = 'IMPLEMENTATION')
  order by e.government_id, e.innovation_id, e.stage, n.from_day
)`;

/** Where nobody ever recorded a stop, it is not known whether any stopped. */
const stopsRecorded: Fragment = sql`exists (select from passed where has_stopped)`;

const passageShapes = (day: Fragment): Fragment => sql`(
      select json_agg(json_build_object('stage', v.stage, 'entered', v.entered,
        'wentOn', case when v.with_history > 0 and (v.stage <> 'IMPLEMENTATION' or ${stopsRecorded}) then
          ${stageConversion.sql(sql`v.went_on`, sql`v.with_history`)} end,
        'waiting', v.waiting, 'stopped', case when ${stopsRecorded} then v.stopped end,
        'back', v.entered - v.went_on - v.waiting - v.stopped, 'days', v.days, 'inexact', v.inexact,
        'waitingDays', v.waiting_days) order by v.stage)
      from (
        select t.stage, count(p.stage)::int as entered, count(*) filter (where p.has_history)::int as with_history, count(p.next_day)::int as went_on,
          count(*) filter (where p.next_day is null and p.now = p.stage)::int as waiting,
          count(*) filter (where p.next_day is null and p.now = 'STOPPED')::int as stopped,
          count(*) filter (where p.next_day is not null and not p.both_exact)::int as inexact,
          ${stageDwellDays.figures(sql`(case when p.both_exact then p.next_day - p.from_day end)`)} as days,
          ${stageDwellDays.figures(sql`(case when p.next_day is null and p.now = p.stage and p.exact then ${day} - p.from_day end)`)} as waiting_days
        from unnest(enum_range(null::stage)) as t(stage) left join passage p using (stage)
        where t.stage <> 'STOPPED'
        group by t.stage
      ) v)`;

/** How innovations pass from stage to stage, and how long that takes. */
export function stageDwell(db: Kysely<DB>, asked: DayAndScope): Question<StageDwell> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<StageDwell>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}
${passageWords(asked, day)}
select ${askedColumns},
  json_build_object('asOf', ${day}, 'within', ${withinLabel(asked.within)},
    'recorded', h.recorded, 'withHistory', ${ratio(sql`h.with_history`, sql`h.recorded`)}, 'stages', ${passageShapes(day)}) as answer
from (
  select count(*)::int as recorded, count(*) filter (where has_history)::int as with_history from passed
) h`,
  );
}
