-- Innovations by the year in which they began, their form and whether they run on software.
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
), begun as (
  select government_id, innovation_id, extract(year from min(from_day))::int as year
  from innovation_stage where from_day <= $1::date
  group by government_id, innovation_id
)
select b.year, r.form, r.digital, count(*)::int as innovations
from recorded r
join begun b using (government_id, innovation_id)
group by b.year, r.form, r.digital
order by b.year, r.form, r.digital
