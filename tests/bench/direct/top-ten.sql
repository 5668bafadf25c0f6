-- The ten agencies with most innovations, by whom they are recorded to belong to.
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
)
select a.code, a.name_id, count(*)::int as innovations
from recorded r
join agency a on a.government_id = r.government_id and a.agency_id = r.owner_id
group by a.government_id, a.agency_id, a.code, a.name_id
order by innovations desc, a.government_id, a.agency_id
limit 10
