import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { Asked } from '../graphql/asked.js';
import { adoptionAsked, listedWords, withAdopter, withSource } from '../sql/adoption-words.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, named } from '../sql/fragment.js';
import { firstInUse } from '../sql/in-use-words.js';
import { recordedInnovations } from '../sql/innovation-measures.js';
import { innovationInScope, withSpan } from '../sql/innovation-words.js';
import { andInside, askedColumns, scopeWords, subtreeWords, withinLabel } from '../sql/scope.js';
import { survivalRate } from '../sql/survival-measures.js';
import { type Survival, SurvivalBy, SurvivalOf } from './survival.type.js';

export interface SurvivalAsked extends Asked {
  readonly of: SurvivalOf;
  readonly by: SurvivalBy | null;
  readonly years: number;
}

/** What a case is told apart by; takes the alias of the agency that it is credited to. */
const groupKey = (by: SurvivalBy | null, agency: string): Fragment => {
  switch (by) {
    case SurvivalBy.DIGITAL:
      return sql`case i.digital when true then 'DIGITAL' when false then 'NOT_DIGITAL' end`;
    case SurvivalBy.KIND:
      return sql`${named(agency)}.kind_code`;
    case SurvivalBy.ORIGIN:
      return sql`case when i.origin_place is not null or i.origin_title is not null then 'COPIED' else 'OWN' end`;
    case null:
      return sql`null::text`;
  }
};

const innovationCases = ({ by, level, within }: SurvivalAsked, day: Fragment): Fragment => sql`
  select ${groupKey(by, 'src')} as key, b.from_day as begun, e.from_day as ended,
    b.inexact or coalesce(e.inexact, false) as inexact
  from innovation i${withSpan(day, within)}${withSource(level, day)}
  cross join lateral ${firstInUse(day)} b
  left join lateral (
    select z.from_day, coalesce(z.started_precision = 'YEAR', true) as inexact
    from innovation_stage z
    where z.government_id = i.government_id and z.innovation_id = i.innovation_id
      and z.stage = 'STOPPED' and z.from_day >= b.from_day and z.from_day <= ${day}
    order by z.from_day limit 1
  ) e on true
  where ${recordedInnovations.sql()} and ${innovationInScope(within, day)}`;

const adoptionCases = ({ by, level, within }: SurvivalAsked, day: Fragment): Fragment => sql`
  select ${groupKey(by, 'ad')} as key, s.reached_on as begun, case when x.stopped_on <= ${day} then x.stopped_on end as ended,
    s.reached_precision = 'YEAR' or (x.stopped_on <= ${day} and x.stopped_precision = 'YEAR') is true as inexact
  from adoption x
  join innovation i using (government_id, innovation_id)
  join adoption_stage s on s.government_id = x.government_id and s.adoption_id = x.adoption_id
    and s.stage = 'APPLIED' and s.reached_on <= ${day}${andInside(within, 's')}${withAdopter(level, day)}
  where ${adoptionAsked(within)}`;

const wordings: Fragment = sql`(values ('DIGITAL', 1, 'Digital', 'Digital'), ('NOT_DIGITAL', 2, 'Bukan digital', 'Not digital'),
    ('OWN', 1, 'Karya sendiri', 'Its own'), ('COPIED', 2, 'Disalin dari luar', 'Copied from elsewhere'))`;

/** `watched`: every case, once for all and once for its group; `part`: each of those with what is known of it. */
const watchedWords = (asked: SurvivalAsked, day: Fragment): Fragment => sql`
, begun as (${asked.of === SurvivalOf.INNOVATIONS ? innovationCases(asked, day) : adoptionCases(asked, day)}
), watched as (
  select p.is_all, case when not p.is_all then key end as key, ended is not null as has_stopped, inexact,
    -- Why not below 0: an end known by its year may seem to come before its beginning.
    greatest(0, coalesce(ended, ${day}) - begun) as lived
  from begun cross join (values (true), (false)) as p(is_all)
)${survivalRate.words}
, name(key, place, indonesian, english) as (
  select * from ${wordings} w
  union all
  select code, position, name_id, name_en from agency_kind
), part as (
  select is_all, key, count(*)::int as cases, count(*) filter (where has_stopped)::int as stopped,
    count(*) filter (where inexact)::int as inexact
  from watched group by is_all, key
  union all
  select true, null, 0, 0, 0 where not exists (select from begun)
)`;

/** Where nobody ever recorded a stop, nothing is known of how long things live. */
const stopsRecorded: Fragment = sql`exists (select from begun where ended is not null)`;

/** The curve of a row of `part`. */
const curve = (years: number): Fragment => {
  const isEnough = sql`p.cases >= ${sql.lit(survivalRate.casesNeeded)} and ${stopsRecorded}`;
  const ofPart = (rows: string) =>
    sql`${named(rows)}.is_all = p.is_all and ${named(rows)}.key is not distinct from p.key`;
  return sql`json_build_object('cases', json_build_object('found', p.cases, 'needed', ${sql.lit(survivalRate.casesNeeded)}),
      'stopped', p.stopped, 'inexact', p.inexact, 'medianDays', case when ${isEnough} then (
        select min(e.lived) from estimate e where ${ofPart('e')} and e.alive <= 0.5) end,
      'years', (
        select json_agg(json_build_object('years', y.n, 'atRisk', json_build_object('found', r.at_risk,
          'needed', ${sql.lit(survivalRate.atRiskNeeded)}),
          ${survivalRate.fields('e', sql`${isEnough} and r.at_risk >= ${sql.lit(survivalRate.atRiskNeeded)}`)}) order by y.n)
        from generate_series(1, ${years}::int) y(n)
        cross join lateral (
          select count(*)::int as at_risk from watched w where ${ofPart('w')} and w.lived >= y.n * 365.25
        ) r
        left join lateral (
          select alive, greenwood from estimate e where ${ofPart('e')} and e.lived <= y.n * 365.25
          order by e.lived desc limit 1
        ) e on true))`;
};

/** How long innovations, or adoptions, live. */
export function survival(db: Kysely<DB>, asked: SurvivalAsked): Question<Survival> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<Survival>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}
${listedWords(asked.within, asked.level, day)}${watchedWords(asked, day)}
select ${askedColumns},
  json_build_object('asOf', ${day}, 'of', ${asked.of}::text, 'by', ${asked.by}::text, 'level', ${asked.level}::text,
    'within', ${withinLabel(asked.within)}, 'stopsRecorded', ${stopsRecorded},
    'all', (select ${curve(asked.years)} from part p where is_all),
    'groups', (
      select coalesce(json_agg(json_build_object('key', p.key, 'wording', case when n.key is not null then
        json_build_object('indonesian', n.indonesian, 'english', n.english) end, 'curve', ${curve(asked.years)})
        order by n.place), '[]')
      from part p left join name n on n.key = p.key
      where not p.is_all and ${asked.by === null ? sql`false` : sql`true`})) as answer`,
  );
}
