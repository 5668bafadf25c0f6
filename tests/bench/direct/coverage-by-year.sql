-- The same for the end of each year, from the tables of records alone.
with recursive day(day) as (
  select least((make_date(y, 12, 31)), $1::date)
  from generate_series((select extract(year from min(from_day))::int from rule_set), extract(year from $1::date)::int) y
), rule as (
  select distinct on (d.day, g.government_id) d.day, g.government_id, r.government_id as giver_id, r.from_day, r.quota,
    r.counting_stages, r.counting_checks
  from day d
  cross join government g
  cross join lateral unnest(government_scope(g.government_id)) with ordinality as above(government_id, hops)
  join rule_set r on r.government_id = above.government_id and r.from_day <= d.day
  order by d.day, g.government_id, above.hops, r.from_day desc
), eligible as (
  select r.day, a.government_id, a.agency_id, a.kind_code
  from agency a
  join rule r using (government_id)
  join rule_set_kind k on k.government_id = r.giver_id and k.from_day = r.from_day and k.kind_code = a.kind_code
  where a.from_day <= r.day and r.day < a.until_day
), climb (day, government_id, agency_id, at_id) as (
  select d.day, a.government_id, a.agency_id, a.agency_id from agency a cross join day d
  union all
  select c.day, c.government_id, c.agency_id, p.parent_id
  from climb c
  join agency_parent p on p.government_id = c.government_id and p.agency_id = c.at_id
    and p.from_day <= c.day and c.day < p.until_day
  where not exists (
    select from eligible e where e.day = c.day and e.government_id = c.government_id and e.agency_id = c.at_id)
), stage_then as (
  select distinct on (d.day, s.government_id, s.innovation_id) d.day, s.government_id, s.innovation_id, s.stage
  from day d join innovation_stage s on s.from_day <= d.day
  order by d.day, s.government_id, s.innovation_id, s.from_day desc, s.stage desc
), check_now as (
  select distinct on (government_id, innovation_id) government_id, innovation_id, check_state
  from innovation_check
  order by government_id, innovation_id, check_no desc
), counting as (
  select e.day, e.government_id, e.agency_id, count(*) as innovations
  from stage_then s
  join innovation i using (government_id, innovation_id)
  join check_now k using (government_id, innovation_id)
  join rule r on r.day = s.day and r.government_id = i.government_id
  join climb c on c.day = s.day and c.government_id = i.government_id and c.agency_id = i.owner_id
  join eligible e on e.day = s.day and e.government_id = c.government_id and e.agency_id = c.at_id
  where s.stage = any (r.counting_stages) and k.check_state = any (r.counting_checks)
  group by e.day, e.government_id, e.agency_id
)
select e.day, count(*)::int as eligible, count(*) filter (where c.innovations >= r.quota)::int as covered
from eligible e
join rule r using (day, government_id)
left join counting c using (day, government_id, agency_id)
group by e.day
order by e.day
