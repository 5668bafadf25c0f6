-- The hundred agencies with most innovations: how many, taken over by others, the latest implementation, and
-- how much results improved on average.
with stage_now as (
  select distinct on (government_id, innovation_id) government_id, innovation_id, stage
  from innovation_stage where from_day <= $1::date
  order by government_id, innovation_id, from_day desc, stage desc
), check_now as (
  select distinct on (government_id, innovation_id) government_id, innovation_id, check_state
  from innovation_check
  order by government_id, innovation_id, check_no desc
), recorded as (
  select i.government_id, i.innovation_id, i.owner_id, i.form, i.digital
  from innovation i
  join stage_now s using (government_id, innovation_id)
  left join check_now k using (government_id, innovation_id)
  where k.check_state is distinct from 'REJECTED'
), applied as (
  select x.government_id, x.innovation_id, count(*) as adoptions
  from adoption x
  join adoption_stage s using (government_id, adoption_id)
  where s.stage = 'APPLIED' and s.reached_on <= $1::date and (x.stopped_on is null or x.stopped_on > $1::date)
  group by x.government_id, x.innovation_id
), implemented as (
  select government_id, innovation_id, min(from_day) as day
  from innovation_stage where stage = 'IMPLEMENTATION' and from_day <= $1::date
  group by government_id, innovation_id
), latest as (
  select distinct on (government_id, outcome_id) government_id, outcome_id, value
  from measurement where period_to <= $1::date
  order by government_id, outcome_id, period_to desc, period_from desc
), improved as (
  select o.government_id, o.innovation_id,
    avg(case o.better when 'HIGHER' then 1 else -1 end * (m.value - o.baseline_value) / nullif(abs(o.baseline_value), 0)) as improvement
  from outcome o
  join latest m using (government_id, outcome_id)
  where not o.is_percent
  group by o.government_id, o.innovation_id
)
select a.code, a.name_id, a.kind_code, count(*)::int as innovations, count(p.adoptions)::int as adopted,
  coalesce(sum(p.adoptions), 0)::int as adoptions, max(n.day) as latest, avg(m.improvement)::float8 as improvement
from recorded r
join agency a on a.government_id = r.government_id and a.agency_id = r.owner_id
left join applied p on p.government_id = r.government_id and p.innovation_id = r.innovation_id
left join implemented n on n.government_id = r.government_id and n.innovation_id = r.innovation_id
left join improved m on m.government_id = r.government_id and m.innovation_id = r.innovation_id
group by a.government_id, a.agency_id, a.code, a.name_id, a.kind_code
order by innovations desc, a.government_id, a.agency_id
limit 100
