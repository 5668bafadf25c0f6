import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import { compiled } from '../sql/compiled.js';
import { filterCondition } from '../sql/filters/all-filters.js';
import { type Fragment, inAlphabet, named } from '../sql/fragment.js';
import { improvement, measuredBy, recordedInnovations } from '../sql/innovation-measures.js';
import { launchSet } from '../sql/innovation-sets.js';
import { innovationInScope, withSpan } from '../sql/innovation-words.js';
import {
  comparedOutcomes,
  countsOf,
  improvedShare,
  leastForMedian,
  medianImprovement,
  monthsBetween,
  monthsSinceLaunch,
  notMeasuredLately,
  targetReached,
} from '../sql/outcome-measures.js';
import { latestMeasurement, launch, outcomeInnovation, withOwner } from '../sql/outcome-words.js';
import { baseline, measurement } from '../sql/records/outcome.js';
import { askedColumns, insideOf, scopeWords, subtreeWords, withinLabel } from '../sql/scope.js';
import { recordSource, wording } from '../sql/shapes.js';
import {
  mostIndicators,
  mostUnits,
  OutcomeLineOrder,
  type OutcomeSummary,
} from './outcome-summary.type.js';

export interface OutcomeSummaryAsked extends DayAndScope {
  readonly filter: object | null;
  readonly orderBy: OutcomeLineOrder;
  readonly staleAfterMonths: number;
  readonly first: number;
  readonly firstOfUnit: number | null;
}

/** A change as it is told: in percentage points where the unit is percent, relative else. */
const change = sql`case when is_percent then points else relative end`;

/** How the lines are put in order, by the columns of `judged`; the primary key follows. */
const orders: Record<OutcomeLineOrder, (day: Fragment) => Fragment> = {
  [OutcomeLineOrder.IMPROVEMENT]: () =>
    sql`coalesce(case when is_percent then 0 else relative end, '-infinity') desc`,
  [OutcomeLineOrder.INDICATOR]: () => inAlphabet(sql`indicator_id`),
  [OutcomeLineOrder.NEWEST_LAUNCH]: () => sql`launched_on desc nulls last`,
  [OutcomeLineOrder.LONGEST_UNMEASURED]: () => sql`period_to nulls first`,
  [OutcomeLineOrder.MOST_IMPROVED]: () => sql`${change} desc nulls last`,
  [OutcomeLineOrder.MOST_WORSENED]: () => sql`${change} nulls last`,
  [OutcomeLineOrder.MOST_VALUES]: (day) => sql`(
      select count(*) from measurement v
      where v.government_id = judged.government_id and v.outcome_id = judged.outcome_id and v.period_from <= ${day}) + has_baseline::int desc`,
};

const withLatestAndLaunch = (day: Fragment): Fragment => sql`
  left join lateral ${latestMeasurement(day)} m on true
  left join lateral ${launch(day)} l on true`;

/** `judged`: each indicator asked about, with what is known of it on the day. */
const judgedWords = (asked: OutcomeSummaryAsked, day: Fragment): Fragment => sql`
, judged as (
  select o.government_id, o.outcome_id, o.indicator_id, o.indicator_en, o.unit_id, o.unit_en, o.is_percent, o.better,
    o.baseline_value is not null as has_baseline, m.value is not null or ${measuredBy('o', day)} as measured,
    ${comparedOutcomes.sql(sql`b.better`)} as comparison, ${improvement.relative('o', sql`b.better`)} as relative,
    (${improvement.points('o', sql`b.better`)})::float8 as points, ${targetReached.sql()} as reached, m.period_to,
    ${notMeasuredLately.sql(sql`m.period_to`, day, sql`${asked.staleAfterMonths}::int`)} as stale,
    l.from_day as launched_on, m.period_from < l.started_on as before_launch
  from outcome o
  join innovation i using (government_id, innovation_id)${withSpan(day, asked.within)}
  left join lateral ${latestMeasurement(day)} m on true
  left join (${launchSet(day, insideOf(asked.within))}
  ) l on l.government_id = o.government_id and l.innovation_id = o.innovation_id
  cross join lateral (select ${improvement.sql('o', 'm')} as better) b
  where ${recordedInnovations.sql()} and ${innovationInScope(asked.within, day)}
    and ${asked.filter === null ? sql`true` : filterCondition('outcome', asked.filter, day, 'ALL')}
)`;

/** OutcomeCounts from a row that countsOf made. */
const countsShape = (row: string): Fragment => {
  const of = (column: string) => named(`${row}.${column}`);
  return sql`json_build_object('indicators', ${of('indicators')}, 'withBaseline', ${of('with_baseline')},
      'measured', ${of('measured')}, 'compared', ${of('compared')}, 'improved', ${of('improved')},
      'unchanged', ${of('unchanged')}, 'worse', ${of('worse')}, 'comparedBeforeLaunch', ${of('compared_before_launch')},
      'improvedShare', ${improvedShare.sql(of('improved'), of('compared'))},
      'targetReached', ${targetReached.share(of('reached'), of('with_target'))}, 'notMeasuredLately', ${of('stale')})`;
};

/** `alike`: the same counts for all indicators of one name, unit and direction, however capitals are set. */
const alikeWords: Fragment = sql`
, alike as (
  select min(${inAlphabet(sql`j.indicator_id`)}) as indicator_id, min(${inAlphabet(sql`j.indicator_en`)}) as indicator_en,
    min(${inAlphabet(sql`j.unit_id`)}) as unit_id, min(${inAlphabet(sql`j.unit_en`)}) as unit_en, j.is_percent, j.better,
    ${countsOf('j')}, (count(j.relative) + count(j.points))::int as changes,
    ${medianImprovement.sql(sql`j.relative`)} as median_relative, ${medianImprovement.sql(sql`j.points`)} as median_points
  from judged j
  group by lower(j.indicator_id) collate "C", lower(j.unit_id) collate "C", j.is_percent, j.better
), frequent as (
  select *, row_number() over (order by a.indicators desc, ${inAlphabet(sql`a.indicator_id`)}, ${inAlphabet(sql`a.unit_id`)}, a.better, a.is_percent) as place
  from alike a
  order by place limit ${sql.lit(mostIndicators)}
)`;

/** `units`: the same counts for all indicators of one unit. */
const unitWords: Fragment = sql`
, units as (
  select min(${inAlphabet(sql`j.unit_id`)}) as unit_id, min(${inAlphabet(sql`j.unit_en`)}) as unit_en, j.is_percent,
    ${countsOf('j')}, (count(j.relative) + count(j.points))::int as changes,
    ${medianImprovement.sql(sql`j.relative`)} as median_relative, ${medianImprovement.sql(sql`j.points`)} as median_points
  from judged j
  group by lower(j.unit_id) collate "C", j.is_percent
), usual_units as (
  select *, row_number() over (order by u.compared desc, u.indicators desc, ${inAlphabet(sql`u.unit_id`)}, u.is_percent) as place
  from units u
  order by place limit ${sql.lit(mostUnits)}
)`;

const unitShape: Fragment = sql`json_build_object('unit', ${wording('u', 'unit')}, 'isPercent', u.is_percent,
      'counts', ${countsShape('u')}, 'changes', u.changes, 'changesNeeded', ${sql.lit(leastForMedian)},
      'medianImprovement', u.median_relative, 'medianImprovementPoints', u.median_points)`;

/** The indicators that are listed one by one: the first of all, or the first of each unit. */
const pageWords = (
  { orderBy, first, firstOfUnit }: OutcomeSummaryAsked,
  day: Fragment,
): Fragment => {
  const order = sql`${orders[orderBy](day)}, government_id, outcome_id`;
  const listed =
    firstOfUnit === null
      ? sql`judged`
      : sql`(
      select *, row_number() over (partition by lower(unit_id) collate "C", is_percent order by ${order}) as place_in_unit
      from judged
    ) judged where place_in_unit <= ${firstOfUnit}`;
  return sql`
, page as (
  select *, row_number() over (order by ${order}) as place
  from (
    select * from ${listed} order by ${order} limit ${first}
  ) judged
)`;
};

const indicatorShape: Fragment = sql`json_build_object('indicator', ${wording('f', 'indicator')}, 'unit', ${wording('f', 'unit')},
      'isPercent', f.is_percent, 'higherIsBetter', f.better = 'HIGHER', 'counts', ${countsShape('f')}, 'changes', f.changes,
      'changesNeeded', ${sql.lit(leastForMedian)}, 'medianImprovement', f.median_relative,
      'medianImprovementPoints', f.median_points)`;

const lineShape = (
  day: Fragment,
): Fragment => sql`json_build_object('code', o.code, 'innovation', ${outcomeInnovation},
      'indicator', ${wording('o', 'indicator')}, 'unit', ${wording('o', 'unit')}, 'isPercent', o.is_percent,
      'higherIsBetter', o.better = 'HIGHER', 'baseline', ${baseline},
      'latest', case when m.value is not null then ${measurement} end, 'comparison', p.comparison,
      'target', o.target_value, 'targetReached', p.reached,
      'monthsSinceLaunch', ${monthsSinceLaunch.sql(sql`l.started_on`, day)}, 'latestBeginsBeforeLaunch', p.before_launch,
      'monthsSinceMeasured', ${monthsBetween(sql`m.period_to`, day)}, 'source', ${recordSource('o')})`;

/** What innovations brought, counted for all and for each indicator, and the indicators one by one. */
export function outcomeSummary(
  db: Kysely<DB>,
  asked: OutcomeSummaryAsked,
): Question<OutcomeSummary> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<OutcomeSummary>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}${judgedWords(asked, day)}
, counted as (
  select ${countsOf('j')} from judged j
)${alikeWords}${unitWords}${pageWords(asked, day)}, shaped as (
  select p.place, ${lineShape(day)} as line
  from page p
  join outcome o using (government_id, outcome_id)
  join innovation i using (government_id, innovation_id)${withLatestAndLaunch(day)}${withOwner(day)}
)
select ${askedColumns},
  json_build_object('asOf', ${day}, 'within', ${withinLabel(asked.within)}, 'staleAfterMonths', ${asked.staleAfterMonths}::int,
    'counts', (select ${countsShape('c')} from counted c),
    'byIndicator', (select coalesce(json_agg(${indicatorShape} order by f.place), '[]') from frequent f),
    'byUnit', (select coalesce(json_agg(${unitShape} order by u.place), '[]') from usual_units u),
    'rows', (select coalesce(json_agg(line order by place), '[]') from shaped)) as answer`,
  );
}
