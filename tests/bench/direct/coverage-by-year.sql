-- Agencies and whether they have an innovation that counts at the end of each year, from the tables of records alone.
select d.day, x.eligible, x.covered
from (
  select least(make_date(y, 12, 31), $1::date) as day
  from generate_series((select extract(year from min(from_day))::int from rule_set), extract(year from $1::date)::int) y
) d
cross join lateral (
  with recursive rule as (
    select distinct on (g.government_id) g.government_id, r.government_id as giver_id, r.from_day, r.quota,
      r.counting_stages, r.counting_checks
    from government g
    cross join lateral unnest(government_scope(g.government_id)) with ordinality as above(government_id, hops)
    join rule_set r on r.government_id = above.government_id and r.from_day <= d.day
    order by g.government_id, above.hops, r.from_day desc
  ), unit as (
    select a.government_id, a.agency_id, a.kind_code, p.parent_id, r.quota, r.counting_stages, r.counting_checks,
      k.kind_code is not null as is_eligible
    from agency a
    join rule r using (government_id)
    left join rule_set_kind k on k.government_id = r.giver_id and k.from_day = r.from_day and k.kind_code = a.kind_code
    left join agency_parent p on p.government_id = a.government_id and p.agency_id = a.agency_id
      and p.from_day <= d.day and d.day < p.until_day
    where a.from_day <= d.day and d.day < a.until_day
  ), climb (government_id, agency_id, at_id, parent_id, is_eligible) as (
    select government_id, agency_id, agency_id, parent_id, is_eligible from unit
    union all
    select c.government_id, c.agency_id, u.agency_id, u.parent_id, u.is_eligible
    from climb c
    join unit u on u.government_id = c.government_id and u.agency_id = c.parent_id
    where not c.is_eligible
  ), stage_then as (
    select distinct on (s.government_id, s.innovation_id) s.government_id, s.innovation_id, s.stage
    from innovation_stage s where s.from_day <= d.day
    order by s.government_id, s.innovation_id, s.from_day desc, s.stage desc
  ), check_now as (
    select distinct on (government_id, innovation_id) government_id, innovation_id, check_state
    from innovation_check
    order by government_id, innovation_id, check_no desc
  ), counting as (
    select i.government_id, c.at_id as agency_id, count(*) as innovations
    from stage_then s
    join innovation i using (government_id, innovation_id)
    join check_now k using (government_id, innovation_id)
    join rule r on r.government_id = i.government_id
    join climb c on c.government_id = i.government_id and c.agency_id = i.owner_id and c.is_eligible
    where s.stage = any (r.counting_stages) and k.check_state = any (r.counting_checks)
    group by i.government_id, c.at_id
  )
  select count(*)::int as eligible, count(*) filter (where c.innovations >= u.quota)::int as covered
  from unit u
  left join counting c on c.government_id = u.government_id and c.agency_id = u.agency_id
  where u.is_eligible
) x
order by d.day
