-- Agencies by kind and whether they have an innovation that counts, from the tables of records alone.
with recursive rule as (
  select distinct on (g.government_id) g.government_id, r.government_id as giver_id, r.from_day, r.quota,
    r.counting_stages, r.counting_checks
  from government g
  cross join lateral unnest(government_scope(g.government_id)) with ordinality as above(government_id, hops)
  join rule_set r on r.government_id = above.government_id and r.from_day <= $1::date
  order by g.government_id, above.hops, r.from_day desc
), eligible as (
  select a.government_id, a.agency_id, a.kind_code
  from agency a
  join rule r using (government_id)
  join rule_set_kind k on k.government_id = r.giver_id and k.from_day = r.from_day and k.kind_code = a.kind_code
  where a.from_day <= $1::date and $1::date < a.until_day
), climb (government_id, agency_id, at_id) as (
  select government_id, agency_id, agency_id from agency
  union all
  select c.government_id, c.agency_id, p.parent_id
  from climb c
  join agency_parent p on p.government_id = c.government_id and p.agency_id = c.at_id
    and p.from_day <= $1::date and $1::date < p.until_day
  where not exists (select from eligible e where e.government_id = c.government_id and e.agency_id = c.at_id)
), stage_now as (
  select distinct on (government_id, innovation_id) government_id, innovation_id, stage
  from innovation_stage where from_day <= $1::date
  order by government_id, innovation_id, from_day desc, stage desc
), check_now as (
  select distinct on (government_id, innovation_id) government_id, innovation_id, check_state
  from innovation_check
  order by government_id, innovation_id, check_no desc
), counting as (
  select e.government_id, e.agency_id, count(*) as innovations
  from innovation i
  join stage_now s using (government_id, innovation_id)
  join check_now k using (government_id, innovation_id)
  join rule r on r.government_id = i.government_id
  join climb c on c.government_id = i.government_id and c.agency_id = i.owner_id
  join eligible e on e.government_id = c.government_id and e.agency_id = c.at_id
  where s.stage = any (r.counting_stages) and k.check_state = any (r.counting_checks)
  group by e.government_id, e.agency_id
)
select e.kind_code, count(*)::int as eligible, count(*) filter (where c.innovations >= r.quota)::int as covered
from eligible e
join rule r using (government_id)
left join counting c using (government_id, agency_id)
group by e.kind_code
order by e.kind_code
