import { sql } from 'kysely';
import { type Fragment, inAlphabet, named, ratio } from '../sql/fragment.js';
import { indexGain, inIndex } from '../sql/index-measures.js';
import { innovationLabel } from '../sql/innovation-label.js';
import { recordedInnovations } from '../sql/innovation-measures.js';
import { withStageAndCheck } from '../sql/innovation-words.js';
import { wording } from '../sql/shapes.js';

/* JSON in the shape of the types of the index, from the words of index-words.ts. */

const decimal = (value: Fragment): Fragment => sql`round(${value}, 4)::float8`;

export const ruleShape: Fragment = sql`(
      select json_build_object('year', y.year, 'verified', y.verified, 'complete', y.complete,
        'note', case when y.note_id is not null then ${wording('y', 'note')} end, 'source', y.source,
        'spdMaximum', y.spd_maximum::float8, 'sidMaximum', y.sid_maximum::float8,
        'leastDivisor', y.least_divisor, 'affairsNeeded', y.affairs_needed)
      from y)`;

/** Years of which a list of indicators or the arithmetic is stored. */
export const knownYears: Fragment = sql`(
      select coalesce(json_agg(year order by year), '[]')
      from (select rule_year as year from index_indicator union select rule_year from index_rule) known)`;

/** The rules in force in a year: the newest that set a bound up to it. */
const boundsOf = (year: Fragment): Fragment => sql`p.rule_year = (
          select max(n.rule_year) from index_predicate n where n.rule_year <= ${year})`;

const predicateShape: Fragment = sql`json_build_object('name', ${wording('p', 'name')},
          'lowerBound', p.lower_bound::float8, 'ruleYear', p.rule_year)`;

/** Every name that an index of the year may bear, the lowest first. */
export const predicatesOf = (year: Fragment): Fragment => sql`(
        select coalesce(json_agg(${predicateShape} order by p.lower_bound), '[]')
        from index_predicate p where ${boundsOf(year)})`;

const predicate = (condition: Fragment, order: 'asc' | 'desc'): Fragment => sql`(
        select ${predicateShape}
        from index_predicate p
        where ${condition} and ${boundsOf(sql`(select year from y)`)}
        order by p.lower_bound ${named(order)} limit 1)`;

export type Scenario = 'RECORDED' | 'ASSUMED';

export const simulationShape = (scenario: Scenario): Fragment => sql`(
      select json_build_object('spd', ${decimal(sql`s.spd`)}, 'sid', ${decimal(sql`s.sid`)},
        'numberScore', ${decimal(sql`s.number_score`)}, 'index', s.index::float8, 'entered', s.entered,
        'divisor', s.divisor, 'affairs', case when s.affairs is not null then ${ratio(
          sql`s.affairs`,
          sql`(select count(*)::int from affair where basic_service)`,
        )} end,
        'levels', ${ratio(
          sql`s.levels`,
          sql`(select count(*) filter (where aspect = 'SPD')::int
          + count(*) filter (where aspect = 'SID' and not is_number)::int * s.entered from listed)`,
        )},
        'predicate', ${predicate(sql`p.lower_bound <= s.index`, 'desc')},
        'nextPredicate', ${predicate(sql`p.lower_bound > s.index`, 'asc')})
      from scores s where s.scenario = ${sql.lit(scenario)})`;

/** What each level of an indicator asks for, as far as the list of the year says it. */
const levelTexts: Fragment = sql`(
          select coalesce(json_agg(json_build_object('level', v.level,
            'asks', json_build_object('indonesian', v.name_id, 'english', v.name_en)) order by v.level), '[]')
          from (values (1, d.level1_id, d.level1_en), (2, d.level2_id, d.level2_en), (3, d.level3_id, d.level3_en))
            as v(level, name_id, name_en)
          where v.name_id is not null)`;

/** What each indicator gives, and what it could still give. */
export const indicatorShapes = (scenario: Scenario): Fragment => sql`(
      select coalesce(json_agg(json_build_object('code', d.code, 'name', ${wording('d', 'name')}, 'aspect', d.aspect,
        'weight', d.weight::float8,
        'levels', case when not d.is_number then ${ratio(sql`coalesce(t.reached, 0)::int`, sql`u.subjects`)} end,
        'reached', case when not d.is_number then json_build_object('one', coalesce(t.one, 0), 'two', coalesce(t.two, 0),
          'three', coalesce(t.three, 0), 'notRecorded', u.subjects - coalesce(t.reached, 0)::int) end,
        'evidenced', case when not d.is_number then (
          select count(*)::int from reached r where r.code = d.code and r.evidenced) end,
        'asks', ${levelTexts},
        'given', case when y.complete then ${decimal(sql`case when d.is_number then ${inIndex(sql`s.number_score`)}
          else t.total * ${indexGain.sql} end`)} end,
        'open', case when y.complete and (d.aspect = 'SPD' or s.entered > 0) then ${decimal(sql`case
          when d.is_number then ${inIndex(sql`(y.number_maximum - s.number_score)`)}
          else (3 * u.subjects - coalesce(t.total, 0)) * ${indexGain.sql} end`)} end) order by d.position), '[]')
      from listed d
      cross join y
      join scores s on s.scenario = ${sql.lit(scenario)}
      cross join lateral (select case d.aspect when 'SPD' then 1 else s.entered end as subjects) u
      left join (
        select code, count(*) as reached, sum(level) as total, count(*) filter (where level = 1)::int as one,
          count(*) filter (where level = 2)::int as two, count(*) filter (where level = 3)::int as three
        from level_of where scenario = ${sql.lit(scenario)} group by code
      ) t on t.code = d.code)`;

/** `gap`: every step that is open, of the government and of each entered innovation. */
export const gapWords = (scenario: Scenario): Fragment => sql`
, gap as (
  select d.code, d.position, e.subject_id, l.level, coalesce(l.level, 0) + 1 as next_level, ${indexGain.sql} as gain
  from listed d
  join (
    select 0 as subject_id union select subject_id from level_of where scenario = ${sql.lit(scenario)}
  ) e on (d.aspect = 'SPD') = (e.subject_id = 0)
  cross join y
  join scores s on s.scenario = ${sql.lit(scenario)}
  left join level_of l on l.scenario = ${sql.lit(scenario)} and l.subject_id = e.subject_id and l.code = d.code
  where y.complete and not d.is_number and coalesce(l.level, 0) < 3
)`;

export const gapShapes = (first: number): Fragment => sql`(
      select coalesce(json_agg(json_build_object('indicator', d.code, 'name', ${wording('d', 'name')},
        'innovation', case when i.innovation_id is not null then ${innovationLabel('i')} end,
        'level', b.level, 'nextLevel', b.next_level,
        'asks', case when asks.name_id is not null then ${wording('asks', 'name')} end,
        'gain', ${decimal(sql`b.gain`)})
        order by b.gain desc, b.position, ${inAlphabet(sql`i.title_id`)}, b.subject_id), '[]')
      from (
        select g.* from gap g
        left join innovation i on i.government_id = (select government_id from judged) and i.innovation_id = g.subject_id
        order by g.gain desc, g.position, ${inAlphabet(sql`i.title_id`)}, g.subject_id limit ${first}
      ) b
      join listed d using (code)
      cross join lateral (
        select (array[d.level1_id, d.level2_id, d.level3_id])[b.next_level] as name_id,
          (array[d.level1_en, d.level2_en, d.level3_en])[b.next_level] as name_en
      ) asks
      left join innovation i on i.government_id = (select government_id from judged) and i.innovation_id = b.subject_id)`;

/** Innovations in use that have no level, so that the index does not know of them. */
export const notEntered = (day: Fragment): Fragment => sql`(
      select count(*)::int
      from innovation i${withStageAndCheck(day)}
      where i.government_id = (select government_id from judged) and ${recordedInnovations.sql()}
        and g.stage = 'IMPLEMENTATION' and i.innovation_id not in (select subject_id from reached))`;

/** Why by the end of its name: the nation's list says "Kota X", the agency is called "Pemerintah Kota X". */
export const publishedShapes = (day: Fragment): Fragment => sql`(
      select coalesce(json_agg(json_build_object('year', x.year, 'score', x.score::float8, 'predicate', x.predicate,
        'bounds', ${predicatesOf(sql`x.year`)}, 'source', x.source) order by x.year desc), '[]')
      from index_score x join judged j on right(j.name_id, length(x.region)) = x.region
      where x.scale = 'PERCENT' and x.year <= extract(year from ${day}))`;

/** What is wrong with the assumed levels: which, and how. */
export const problemShapes: Fragment = sql`(
      select coalesce(json_agg(json_build_object('n', n, 'wrong', wrong) order by n), '[]')
      from (
        select n, case when code is null then 'NO_INDICATOR' when is_number then 'NO_LEVELS'
          when subject_id is null then 'NO_INNOVATION'
          when aspect = 'SPD' and (innovation is not null or every) then 'OF_GOVERNMENT'
          when aspect = 'SID' and innovation is null and not every then 'OF_INNOVATION' end as wrong
        from given
      ) w where wrong is not null)`;
