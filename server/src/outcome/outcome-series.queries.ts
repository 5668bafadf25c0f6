import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, nothing } from '../sql/fragment.js';
import { recordedInnovations } from '../sql/innovation-measures.js';
import { ownerOnDay, withStageAndCheck } from '../sql/innovation-words.js';
import { leastForMedian, similarMedian, targetReached } from '../sql/outcome-measures.js';
import { latestMeasurement, launch, outcomeInnovation, withOwner } from '../sql/outcome-words.js';
import { baseline, measurement } from '../sql/records/outcome.js';
import { askedColumns, type Scope, scopeWordsOf } from '../sql/scope.js';
import { recordSource, wording } from '../sql/shapes.js';
import { mostValues, type OutcomeSeries } from './outcome-series.type.js';

export interface OutcomeSeriesAsked {
  readonly outcome: Scope;
  readonly day: string;
}

/** The indicators that a code may mean; one inside a government is no whole government. */
const holder = ({ government, code }: Scope): Fragment => sql`
  select o.government_id, o.outcome_id, null::int as agency_id, false as whole
  from government g join outcome o using (government_id)
  where o.code = ${code}${government === null ? nothing : sql` and g.code = ${government}`}`;

/** `one`: the indicator, who owns its innovation and of which kind that agency is; none where several hold the code. */
const oneWords = (day: Fragment): Fragment => sql`
, one as (
  select o.government_id, o.outcome_id, o.innovation_id, o.indicator_id, o.unit_id, o.better, o.is_percent,
    w.owner_id, a.kind_code, l.started_on as launched_on
  from scope s
  join outcome o using (government_id, outcome_id)
  join innovation i using (government_id, innovation_id)
  left join lateral ${launch(day)} l on true${withOwner(day)}
  left join agency a on a.government_id = o.government_id and a.agency_id = w.owner_id
  where (select count(*) from scope) = 1
)`;

/** `measured`, the values; `periods`, these and the gaps between them: days that no value before covers. */
const periodWords = (day: Fragment): Fragment => sql`
, measured as (
  select m.* from measurement m join one using (government_id, outcome_id)
  where m.period_from <= ${day}
  order by m.period_to desc, m.period_from desc limit ${sql.lit(mostValues)}
), spaced as (
  select period_from, period_to, max(period_to) over (
    order by period_from, period_to rows between unbounded preceding and 1 preceding) as covered_until
  from measured
), periods as (
  select period_from, period_to, false as is_gap from spaced
  union all
  select covered_until + 1, period_from - 1, true from spaced where period_from > covered_until + 1
)`;

/** `peers`: the same indicator at agencies of the same kind that neither own the innovation nor have adopted it. */
const peerWords = (day: Fragment): Fragment => sql`
, adopters as (
  select coalesce(${ownerOnDay('x.government_id', 'x.adopter_id', day)}, x.adopter_id) as agency_id
  from one
  join adoption x using (government_id, innovation_id)
  join adoption_stage s using (government_id, adoption_id)
  where s.stage = 'APPLIED' and s.reached_on <= ${day}
), peers as (
  select o.government_id, o.outcome_id, w.owner_id
  from one
  join outcome o on o.government_id = one.government_id and lower(o.indicator_id) = lower(one.indicator_id)
    and lower(o.unit_id) = lower(one.unit_id) and o.better = one.better and o.is_percent = one.is_percent
    and o.innovation_id <> one.innovation_id
  join innovation i on i.government_id = o.government_id and i.innovation_id = o.innovation_id${withStageAndCheck(day)}${withOwner(day)}
  join agency a on a.government_id = i.government_id and a.agency_id = w.owner_id
  where ${recordedInnovations.sql()} and a.kind_code = one.kind_code and w.owner_id <> one.owner_id
    and w.owner_id not in (select agency_id from adopters)
), similar_values as (
  select m.period_from, m.period_to, p.owner_id, avg(m.value)::float8 as value
  from peers p
  join measurement m using (government_id, outcome_id)
  join measured v on v.period_from = m.period_from and v.period_to = m.period_to
  group by m.period_from, m.period_to, p.owner_id
), similar_units as (
  select period_from, period_to, count(*)::int as agencies, ${similarMedian.sql(sql`value`)} as median
  from similar_values
  group by period_from, period_to
)`;

const pointShape = (
  day: Fragment,
): Fragment => sql`json_build_object('from', p.period_from, 'to', p.period_to,
      'measurement', case when not p.is_gap then ${measurement} end, 'running', p.period_to > ${day},
      'beforeLaunch', p.period_from < one.launched_on,
      'similar', case when not p.is_gap and one.kind_code is not null then json_build_object(
        'agencies', coalesce(u.agencies, 0), 'needed', ${sql.lit(leastForMedian)}, 'median', u.median) end)`;

const points = (day: Fragment): Fragment => sql`(
    select coalesce(json_agg(${pointShape(day)} order by p.period_from, p.period_to), '[]')
    from periods p
    left join measured m on not p.is_gap and m.period_from = p.period_from and m.period_to = p.period_to
    left join similar_units u on u.period_from = p.period_from and u.period_to = p.period_to)`;

/** One indicator over time, beside similar units without the innovation. */
export function outcomeSeries(
  db: Kysely<DB>,
  asked: OutcomeSeriesAsked,
): Question<OutcomeSeries | null> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<OutcomeSeries | null>>`
with recursive ${scopeWordsOf(holder(asked.outcome), day)}${oneWords(day)}${periodWords(day)}${peerWords(day)}
select ${askedColumns}, (
  select json_build_object('asOf', ${day}, 'code', o.code, 'innovation', ${outcomeInnovation},
    'indicator', ${wording('o', 'indicator')}, 'unit', ${wording('o', 'unit')}, 'isPercent', o.is_percent,
    'higherIsBetter', o.better = 'HIGHER', 'baseline', ${baseline}, 'target', o.target_value,
    'targetReached', (select ${targetReached.sql()} from ${latestMeasurement(day)} m), 'points', ${points(day)},
    'similarAgencies', case when one.kind_code is not null then (select count(distinct owner_id)::int from peers) end,
    'source', ${recordSource('o')})
  from one
  join outcome o using (government_id, outcome_id)
  join innovation i on i.government_id = o.government_id and i.innovation_id = o.innovation_id
  left join lateral ${launch(day)} l on true${withOwner(day)}) as answer`,
  );
}
