import { sql } from 'kysely';
import type { Fragment } from '../sql/fragment.js';
import {
  governmentScore,
  innovationIndexScore,
  innovationScore,
  numberScore,
} from '../sql/index-measures.js';
import { recordedInnovations } from '../sql/innovation-measures.js';
import { withStageAndCheck } from '../sql/innovation-words.js';

/* The words from which the index is put together: its rules, the levels reached, and the scores they make. */

/** `judged`, the one government; `y`, the rules of the year; `listed`, its indicators. */
export const ruleWords = (year: number | null, day: Fragment): Fragment => sql`
, governments as (
  select a.government_id, a.agency_id, a.name_id
  from scope s join agency a on a.government_id = s.government_id and a.kind_code = 'GOVERNMENT'
  where s.whole
), judged as (
  select * from governments where (select count(*) from governments) = 1
), y as (
  select t.year, coalesce(v.verified, false) as verified, v.note_id, v.note_en, v.source, v.least_divisor,
    v.affairs_needed, m.spd_maximum, m.sid_maximum, m.spd_maximum + m.sid_maximum as maximum, m.number_weight,
    m.number_maximum, coalesce(v.least_divisor is not null and v.affairs_needed is not null and m.numbers = 1
      and m.spd_maximum = v.spd_maximum and m.sid_maximum = v.sid_maximum, false) as complete
  from (
    select coalesce(${year}::int, (
      select max(rule_year) from index_indicator where rule_year <= extract(year from ${day}))) as year
  ) t
  left join index_rule v on v.rule_year = t.year
  cross join lateral (
    select coalesce(sum(max_score) filter (where aspect = 'SPD'), 0) as spd_maximum,
      coalesce(sum(max_score) filter (where aspect = 'SID'), 0) as sid_maximum,
      count(*) filter (where max_score > 3 * weight) as numbers,
      max(weight) filter (where max_score > 3 * weight) as number_weight,
      max(max_score) filter (where max_score > 3 * weight) as number_maximum
    from index_indicator where rule_year = t.year
  ) m
), listed as (
  -- What gives more than three times its weight has no levels: it is the number of innovations.
  select d.*, d.max_score > 3 * d.weight as is_number from index_indicator d join y on d.rule_year = y.year
)`;

/**
 * `level_of`: the levels above 0 as recorded, and as they would be with the assumed ones. Subject 0 is the
 * government itself, any other the innovation of that number.
 */
export const levelWords = (assumed: string, day: Fragment): Fragment => sql`
, reached as materialized (
  select coalesce(v.innovation_id, 0) as subject_id, v.indicator_code as code, v.level::int as level,
    v.evidence_id is not null as evidenced
  from index_level_reached v
  join judged using (government_id)
  join y on v.rule_year = y.year
  where v.innovation_id is null or exists (
    select from innovation i${withStageAndCheck(day)}
    where i.government_id = v.government_id and i.innovation_id = v.innovation_id and ${recordedInnovations.sql()})
), given as (
  select (e.place - 1)::int as n, e.value ->> 'innovation' as innovation, (e.value ->> 'level')::int as level,
    (e.value ->> 'everyInnovation')::boolean as every,
    case when e.value ->> 'innovation' is null then 0 else i.innovation_id end as subject_id, d.code, d.aspect, d.is_number
  from json_array_elements(${assumed}::json) with ordinality as e(value, place)
  left join innovation i on i.government_id = (select government_id from judged) and i.code = e.value ->> 'innovation'
  left join listed d on d.code = e.value ->> 'indicator'
), assumed_of_one as (
  select subject_id, code, level from given where not every and subject_id is not null and code is not null
), assumed_of_every as (
  -- Nobody loses by it: who has come further stays there.
  select e.subject_id, g.code, greatest(g.level, r.level) as level
  from given g
  cross join (
    select subject_id from reached union select subject_id from assumed_of_one where level > 0
  ) e
  left join reached r on r.subject_id = e.subject_id and r.code = g.code
  where g.every and g.code is not null and e.subject_id <> 0
    and not exists (select from assumed_of_one o where o.subject_id = e.subject_id and o.code = g.code)
), level_of as materialized (
  select 'RECORDED' as scenario, subject_id, code, level from reached
  union all
  select 'ASSUMED', subject_id, code, coalesce(a.level, r.level)
  from reached r full join (
    select subject_id, code, level from assumed_of_one union all select subject_id, code, level from assumed_of_every
  ) a using (subject_id, code)
  where coalesce(a.level, r.level) > 0
)`;

/** `scores`: what the levels of each scenario give, as IndexSimulation says it. */
export const scoreWords: Fragment = sql`
, raw as (
  select c.scenario, ${governmentScore.sql} as spd,
    coalesce(sum(l.level * d.weight) filter (where d.aspect = 'SID'), 0) as innovation_points,
    count(distinct l.subject_id) filter (where d.aspect = 'SID')::int as entered, count(d.code)::int as levels
  from (values ('RECORDED'), ('ASSUMED')) as c(scenario)
  left join (level_of l join listed d on d.code = l.code and not d.is_number) on l.scenario = c.scenario
  group by c.scenario
), served as (
  select e.scenario, count(distinct f.affair_code) filter (where a.basic_service)::int as affairs
  from (select distinct scenario, subject_id from level_of) e
  join innovation_affair f on f.government_id = (select government_id from judged) and f.innovation_id = e.subject_id
  join affair a on a.code = f.affair_code
  group by e.scenario
), sized as (
  select r.*, v.affairs, greatest(r.entered, y.least_divisor) as divisor
  from raw r left join served v using (scenario) cross join y
), numbered as (
  select s.*, case when y.complete then ${numberScore.sql} end as number_score from sized s cross join y
), summed as (
  select s.scenario, s.entered, s.levels, s.affairs, s.divisor, s.number_score,
    case when y.complete then s.spd end as spd,
    case when y.complete and s.entered > 0 then ${innovationScore.sql} end as sid
  from numbered s cross join y
), scores as (
  select s.*, case when y.complete then ${innovationIndexScore.sql} end as index from summed s cross join y
)`;
