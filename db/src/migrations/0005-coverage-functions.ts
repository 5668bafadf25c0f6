/** The functions that derive coverage from the records; they only read. */
export const derivingCoverage = `
-- A government and every one above it, itself first.
create function government_scope(g int) returns int[]
language sql stable as $$
  with recursive above(government_id, hops) as (
    select g, 0
    union all
    select o.parent_government_id, hops + 1
    from above join government o using (government_id)
    where o.parent_government_id is not null and hops < 20
  )
  select array_agg(government_id order by hops) from above
$$;

-- The rule sets in force for a government: its own, or those of the nearest government above that has any.
create function rule_period(g int) returns table (
  from_day date, until_day date, quota smallint, counting_kinds text[], counting_stages stage[],
  counting_checks check_state[], report_holds_months smallint)
language sql stable rows 2 as $$
  with giver as (
    select s.government_id
    from unnest(government_scope(g)) with ordinality as s(government_id, position)
    where exists (select from rule_set r where r.government_id = s.government_id)
    order by s.position limit 1
  )
  select r.from_day, lead(r.from_day, 1, date 'infinity') over (order by r.from_day), r.quota,
    array(select k.kind_code from rule_set_kind k
          where k.government_id = r.government_id and k.from_day = r.from_day order by 1),
    r.counting_stages, r.counting_checks, r.report_holds_months
  from rule_set r join giver using (government_id)
$$;

-- Who an agency's records belong to on each day: itself while valid; forward to its successor while there
-- is exactly one, backward to its predecessor while there is exactly one; nobody otherwise.
create function owner_span(g int) returns table (agency_id int, owner_id int, from_day date, until_day date)
language sql stable as $$
  with recursive only_successor as (
    select predecessor_id, min(successor_id) as successor_id
    from agency_succession where government_id = g group by predecessor_id having count(*) = 1
  ), only_predecessor as (
    select successor_id, min(predecessor_id) as predecessor_id
    from agency_succession where government_id = g group by successor_id having count(*) = 1
  ), forward(agency_id, owner_id, from_day, until_day, hops) as (
    select a.agency_id, a.agency_id, a.from_day, a.until_day, 0 from agency a where a.government_id = g
    union all
    select f.agency_id, s.agency_id, greatest(s.from_day, f.until_day), s.until_day, f.hops + 1
    from forward f
    join only_successor o on o.predecessor_id = f.owner_id
    join agency s on s.government_id = g and s.agency_id = o.successor_id
    where greatest(s.from_day, f.until_day) < s.until_day and f.hops < 50
  ), backward(agency_id, owner_id, from_day, until_day, hops) as (
    select a.agency_id, a.agency_id, a.from_day, a.until_day, 0 from agency a where a.government_id = g
    union all
    select b.agency_id, p.agency_id, p.from_day, least(p.until_day, b.from_day), b.hops + 1
    from backward b
    join only_predecessor o on o.successor_id = b.owner_id
    join agency p on p.government_id = g and p.agency_id = o.predecessor_id
    where p.from_day < least(p.until_day, b.from_day) and b.hops < 50
  )
  select agency_id, owner_id, from_day, until_day from forward
  union all
  select agency_id, owner_id, from_day, until_day from backward where hops > 0
$$;

-- Level AGENCY credits a record to the nearest agency, from its owner upwards, whose kind counts that day;
-- level UNIT to the owner itself, unless that is a government.
create function derive_agency_credit(g int) returns table (
  level coverage_level, agency_id int, credited_id int, from_day date, until_day date)
language sql stable as $$
  with recursive owner as materialized (select * from owner_span(g)),
  owned as materialized (
    select o.agency_id, o.owner_id, r.counting_kinds,
      greatest(o.from_day, r.from_day) as from_day, least(o.until_day, r.until_day) as until_day
    from owner o join rule_period(g) r on o.from_day < r.until_day and r.from_day < o.until_day
  ), climb(agency_id, at_id, counting_kinds, from_day, until_day, hops) as (
    select agency_id, owner_id, counting_kinds, from_day, until_day, 0 from owned
    union all
    select c.agency_id, o.owner_id, c.counting_kinds,
      greatest(c.from_day, p.from_day, o.from_day), least(c.until_day, p.until_day, o.until_day), c.hops + 1
    from climb c
    join agency a on a.government_id = g and a.agency_id = c.at_id and a.kind_code <> all (c.counting_kinds)
    join agency_parent p on p.government_id = g and p.agency_id = c.at_id
    join owner o on o.agency_id = p.parent_id
    where greatest(c.from_day, p.from_day, o.from_day) < least(c.until_day, p.until_day, o.until_day)
      and c.hops < 20
  )
  select 'AGENCY'::coverage_level, c.agency_id, c.at_id, c.from_day, c.until_day
  from climb c join agency a on a.government_id = g and a.agency_id = c.at_id
  where a.kind_code = any (c.counting_kinds)
  union all
  select 'UNIT', o.agency_id, o.owner_id, o.from_day, o.until_day
  from owned o join agency a on a.government_id = g and a.agency_id = o.owner_id
  where a.kind_code <> 'GOVERNMENT'
$$;

-- The state of each eligible agency over time, first match wins: COVERED owns at least the quota of records
-- that count; PREPARING owns a record neither rejected nor stopped; NONE: its newest report that began and
-- still holds says none; else UNREPORTED.
create function derive_agency_state(g int, agencies int[]) returns table (
  level coverage_level, agency_id int, kind_code text, from_day date, until_day date,
  state agency_state, state_from date, date_basis date_basis)
language sql stable as $$
  with rule as materialized (select * from rule_period(g)),
  eligible as materialized (
    select l.level, a.agency_id, a.kind_code, r.quota, r.report_holds_months,
      greatest(a.from_day, r.from_day) as from_day, least(a.until_day, r.until_day) as until_day
    from agency a
    cross join (values ('AGENCY'::coverage_level), ('UNIT')) as l(level)
    join rule r on a.from_day < r.until_day and r.from_day < a.until_day
    where a.government_id = g and a.agency_id = any (agencies)
      and case l.level when 'AGENCY' then a.kind_code = any (r.counting_kinds) else a.kind_code <> 'GOVERNMENT' end
  ), owned as materialized (
    -- Once for each record, however many levels, rule sets and agencies it is credited to.
    select i.owner_id, s.stage, s.from_day, s.until_day, s.date_basis, k.check_state
    from innovation i
    -- Why lateral with offset 0: the stages and check of these records are read by key, never those of all.
    cross join lateral (
      select * from innovation_stage_span
      where government_id = i.government_id and innovation_id = i.innovation_id offset 0
    ) s
    cross join lateral (
      select * from innovation_check_now
      where government_id = i.government_id and innovation_id = i.innovation_id offset 0
    ) k
    where i.government_id = g and s.stage <> 'STOPPED' and k.check_state <> 'REJECTED'
      and i.owner_id = any (array(
        select agency_id from agency_credit_span where government_id = g and credited_id = any (agencies)))
  ), record as (
    select c.level, c.credited_id as agency_id, s.date_basis,
      s.stage = any (r.counting_stages) and s.check_state = any (r.counting_checks) as counts,
      greatest(c.from_day, s.from_day, r.from_day) as from_day,
      least(c.until_day, s.until_day, r.until_day) as until_day
    from agency_credit_span c
    join owned s on s.owner_id = c.agency_id and s.from_day < c.until_day and c.from_day < s.until_day
    join rule r on r.from_day < least(c.until_day, s.until_day) and greatest(c.from_day, s.from_day) < r.until_day
    where c.government_id = g and c.credited_id = any (agencies)
  ), delta(level, agency_id, day, records, exact, by_year, known_on) as (
    select r.level, r.agency_id, d.day, d.sign,
      case when r.counts and r.date_basis = 'EXACT' then d.sign else 0 end,
      case when r.counts and r.date_basis = 'YEAR' then d.sign else 0 end,
      case when r.counts and r.date_basis = 'KNOWN_ON' then d.sign else 0 end
    from record r cross join lateral (values (r.from_day, 1), (r.until_day, -1)) as d(day, sign)
    union all
    select e.level, e.agency_id, d.day, 0, 0, 0, 0
    from eligible e cross join lateral (values (e.from_day), (e.until_day)) as d(day)
    union all
    select e.level, e.agency_id, d.day, 0, 0, 0, 0
    from eligible e
    join agency_report p on p.government_id = g and p.agency_id = e.agency_id
    cross join lateral (values (p.period_from),
      ((p.period_to + make_interval(months => e.report_holds_months))::date + 1)) as d(day)
  ), running as (
    select level, agency_id, day as from_day, lead(day, 1, date 'infinity') over w as until_day,
      sum(sum(records)) over w as records, sum(sum(exact)) over w as exact,
      sum(sum(by_year)) over w as by_year, sum(sum(known_on)) over w as known_on
    from delta group by level, agency_id, day
    window w as (partition by level, agency_id order by day)
  ), judged as (
    select u.level, u.agency_id, e.kind_code, u.from_day, u.until_day,
      case when u.exact + u.by_year + u.known_on >= e.quota then 'COVERED' when u.records > 0 then 'PREPARING'
        when report.says_none then 'NONE' else 'UNREPORTED' end::agency_state as state,
      case when u.exact >= e.quota then 'EXACT' when u.exact + u.by_year >= e.quota then 'YEAR'
        when u.exact + u.by_year + u.known_on >= e.quota then 'KNOWN_ON' end::date_basis as date_basis
    from running u
    join eligible e on e.level = u.level and e.agency_id = u.agency_id
      and u.from_day >= e.from_day and u.from_day < e.until_day
    left join lateral (
      select p.says_none from agency_report p
      -- Only who owns no record is asked what it reported.
      where u.records = 0 and p.government_id = g and p.agency_id = u.agency_id and p.period_from <= u.from_day
        and (p.period_to + make_interval(months => e.report_holds_months))::date >= u.from_day
      order by p.period_from desc, p.period_to desc limit 1
    ) report on true
  ), marked as (
    select *,
      lag(until_day) over w is distinct from from_day or lag(state) over w <> state as new_state,
      lag(until_day) over w is distinct from from_day or lag(state) over w <> state
        or lag(date_basis) over w is distinct from date_basis as new_span
    from judged window w as (partition by level, agency_id order by from_day)
  ), numbered as (
    select *, count(*) filter (where new_state) over w as state_no, count(*) filter (where new_span) over w as span_no
    from marked window w as (partition by level, agency_id order by from_day)
  )
  select level, agency_id, min(kind_code), min(from_day), max(until_day), state,
    min(min(from_day)) over (partition by level, agency_id, state_no), date_basis
  from numbered group by level, agency_id, state_no, span_no, state, date_basis
$$;
`;
