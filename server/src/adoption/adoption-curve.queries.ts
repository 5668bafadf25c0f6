import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { Asked } from '../graphql/asked.js';
import { TimeStep } from '../graphql/enums.js';
import { errorCode } from '../graphql/errors.js';
import { adopterClass, adopterShare, adoptionCurveFit } from '../sql/adoption-measures.js';
import {
  adoptionAsked,
  adoptionsRecorded,
  listedWords,
  withAdopter,
} from '../sql/adoption-words.js';
import { compiled } from '../sql/compiled.js';
import { filterCondition } from '../sql/filters/all-filters.js';
import { type Fragment, named, nothing } from '../sql/fragment.js';
import { calendar, periodsBetweenDays, stepsBefore } from '../sql/periods.js';
import {
  andInside,
  askedColumns,
  type Scope,
  scopeWords,
  subtreeWords,
  withinLabel,
} from '../sql/scope.js';
import { agencyLabel, wording } from '../sql/shapes.js';
import type { CountedCurve } from './curve-fit.js';

export const mostPoints = 600;
const mostNamed = 100;

export interface AdoptionCurveAsked extends Asked {
  readonly innovation: Scope | null;
  readonly filter: object | null;
  readonly by: TimeStep;
  readonly from: string | null;
}

/** `chosen`: the innovation that is asked about, where it is one. */
const chosenWords = (innovation: Scope | null): Fragment =>
  innovation === null
    ? nothing
    : sql`
, chosen as (
  select i.government_id, i.innovation_id, i.owner_id, i.title_id, i.title_en
  from innovation i join government g using (government_id)
  where i.code = ${innovation.code} and i.government_id = any (array(select government_id from inside))
    ${innovation.government === null ? nothing : sql`and g.code = ${innovation.government}`}
)`;

/** Whether a listed agency l can take over: it lies in the scope and does not own what is asked about. */
const canAdopt = ({ innovation, level }: AdoptionCurveAsked, day: Fragment): Fragment =>
  innovation === null
    ? sql`l.asked`
    : sql`l.asked and l.government_id in (select government_id from chosen) and not exists (
    select from chosen i
    join agency_credit_span c on c.government_id = i.government_id and c.level = ${level}::coverage_level
      and c.agency_id = i.owner_id and c.from_day <= ${day} and ${day} < c.until_day
    where c.government_id = l.government_id and c.credited_id = l.agency_id)`;

/**
 * `eligible`: who could take over; `taken`: adoptions applied by the day, of whom they are; `adopter`: each
 * agency of them with its first day.
 */
const adopterWords = (asked: AdoptionCurveAsked, day: Fragment): Fragment => sql`
, eligible as (
  select l.government_id, l.agency_id from listed l where ${canAdopt(asked, day)}
), taken as (
  select s.reached_on, s.reached_precision, x.stopped_on, e.government_id, e.agency_id
  from adoption x
  join adoption_stage s on s.government_id = x.government_id and s.adoption_id = x.adoption_id
    and s.stage = 'APPLIED' and s.reached_on <= ${day}${andInside(asked.within, 's')}${withAdopter(asked.level, day)}
  left join eligible e on e.government_id = ad.government_id and e.agency_id = ad.agency_id
  where ${adoptionAsked(asked.within)}
    ${asked.innovation === null ? nothing : sql`and (x.government_id, x.innovation_id) in (select government_id, innovation_id from chosen)`}
    ${asked.filter === null ? nothing : sql`and ${filterCondition('adoption', asked.filter, day, 'ALL')}`}
), adopter as (
  select government_id, agency_id, min(reached_on) as day,
    (array_agg(reached_precision order by reached_on, reached_precision))[1] as day_precision
  from taken where agency_id is not null group by government_id, agency_id
), event(day, adopters, in_use) as (
  select day, 1, 0 from adopter
  union all
  select reached_on, 0, 1 from taken where agency_id is not null and (stopped_on is null or stopped_on > reached_on)
  union all
  select stopped_on, 0, -1 from taken where agency_id is not null and stopped_on > reached_on and stopped_on <= ${day}
)`;

/** What has added up by each period from a day on; what was before is in the first one. */
const risingWords = (name: string, by: TimeStep, first: Fragment, day: Fragment): Fragment => sql`
, ${named(name)}_period as (${periodsBetweenDays(first, day, by)}
), ${named(name)} as (
  select p.*, coalesce(r.joined, 0)::int as joined, sum(coalesce(r.adopters, 0)) over w::int as adopters,
    sum(coalesce(r.in_use, 0)) over w::int as in_use
  from ${named(name)}_period p
  left join (
    select greatest(date_trunc(${sql.lit(calendar[by].unit)}, e.day::timestamp)::date, f.from_day) as from_day,
      sum(e.adopters) filter (where e.day >= f.from_day) as joined, sum(e.adopters) as adopters, sum(e.in_use) as in_use
    from event e cross join (select min(from_day) as from_day from ${named(name)}_period) f
    group by 1
  ) r using (from_day)
  window w as (order by p.from_day)
)`;

const curveWords = ({ by, from }: AdoptionCurveAsked, day: Fragment): Fragment => {
  const first = sql`(select min(day) from adopter)`;
  const shown = from === null ? first : sql`${from}::date`;
  return sql`${risingWords('point', by, sql`greatest(${shown}, case when ${shown} is not null then ${stepsBefore(day, mostPoints - 1, by)} end)`, day)}
${risingWords('month', TimeStep.MONTH, sql`greatest(${first}, case when ${first} is not null then ${stepsBefore(day, mostPoints - 1, TimeStep.MONTH)} end)`, day)}`;
};

const classWords: Fragment = sql`
, classed as (
  select a.*, ${adopterClass.sql(sql`a.day`, sql`(select count(*) from eligible)`)} as share
  from adopter a
), class(name, place, after, up_to) as ${adopterClass.rows}`;

const classShapes: Fragment = sql`
    case when ${adoptionsRecorded} and (select count(*) from eligible) >= ${sql.lit(adopterClass.needed)} then (
      select json_agg(json_build_object('adopterClass', c.name, 'upTo', c.up_to,
        'places', (c.up_to - c.after) * (select count(*) from eligible), 'adopters', n.adopters, 'agencies', n.agencies)
        order by c.place)
      from class c
      cross join lateral (
        select (select count(*)::int from classed a where a.share > c.after and a.share <= c.up_to) as adopters,
          coalesce(json_agg(json_build_object('agency', ${agencyLabel('a.government_id', 'a.agency_id')},
            'since', json_build_object('day', a.day, 'precision', a.day_precision)) order by a.day, a.government_id, a.agency_id), '[]') as agencies
        from (
          select * from classed a where a.share > c.after and a.share <= c.up_to
          order by a.day, a.government_id, a.agency_id limit ${sql.lit(mostNamed)}
        ) a
      ) n) end`;

const pointShapes: Fragment = sql`(
      select coalesce(json_agg(json_build_object('period', p.period, 'from', p.from_day, 'to', p.to_day, 'asOf', p.day,
        'provisional', p.day < p.to_day, 'newAdopters', p.joined, 'adopters', p.adopters,
        'adoptionsInUse', p.in_use) order by p.from_day), '[]')
      from point p)`;

/** What the fit starts from: the adopters at the end of each month, beside the days. */
const monthShapes: Fragment = sql`(
      select coalesce(json_agg(json_build_object('day', m.day, 'adopters', m.adopters, 'joined', m.joined)
        order by m.from_day), '[]')
      from month m)`;

const notOne = (innovation: Scope | null): Fragment =>
  innovation === null
    ? nothing
    : sql`
  (select json_build_object('argument', 'innovation', 'code', case count(*) when 0 then ${sql.lit(errorCode.notFound)}
      else ${sql.lit(errorCode.ambiguous)} end, 'message', case count(*) when 0 then 'No innovation in the scope has this code.'
      else 'Several governments hold this code. Write GOVERNMENT/CODE to say which one is meant.' end)
    from chosen having count(*) <> 1) as refused,`;

/** How the number of adopters rose; the curve itself is fitted to what this answers. */
export function adoptionCurve(db: Kysely<DB>, asked: AdoptionCurveAsked): Question<CountedCurve> {
  const day = sql`${asked.day}::date`;
  const title =
    asked.innovation === null
      ? sql`null::json`
      : sql`(select ${wording('c', 'title')} from chosen c limit 1)`;
  const count = (rows: string): Fragment => sql`(select count(*)::int from ${named(rows)})`;
  return compiled(
    db,
    sql<Answered<CountedCurve>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}
${listedWords(asked.within, asked.level, day)}${chosenWords(asked.innovation)}${adopterWords(asked, day)}${curveWords(asked, day)}${classWords}
select ${askedColumns},${notOne(asked.innovation)}
  json_build_object('asOf', ${day}, 'by', ${asked.by}::text, 'level', ${asked.level}::text, 'within', ${withinLabel(asked.within)},
    'innovation', ${title}, 'adoptionsRecorded', ${adoptionsRecorded},
    'adopters', case when ${adoptionsRecorded} then ${adopterShare.sql(count('adopter'), count('eligible'))} end,
    'datedByYear', (select count(*)::int from adopter where day_precision = 'YEAR'),
    'leftOut', (select count(*)::int from taken where agency_id is null),
    'points', ${pointShapes}, 'months', ${monthShapes},
    'fitAdopters', json_build_object('found', ${count('adopter')}, 'needed', ${sql.lit(adoptionCurveFit.adoptersNeeded)}),
    'fitMonths', json_build_object('found', (select count(*)::int from month where joined > 0), 'needed', ${sql.lit(adoptionCurveFit.monthsNeeded)}),
    'classCases', json_build_object('found', ${count('eligible')}, 'needed', ${sql.lit(adopterClass.needed)}),
    'classes', ${classShapes}) as answer`,
  );
}
