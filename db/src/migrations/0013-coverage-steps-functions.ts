/** Coverage read from its steps, and the functions that write them: refresh_coverage and rebuild_coverage. */
export const keepingSteps = `
-- The eligible agencies of a government by kind and state on each of some days, with everything below it:
-- the steps of all months that had ended by the day, and of the days of its own month until it. Each month is
-- read once, however many days are asked for.
create function coverage_on(g int, at_level coverage_level, days date[]) returns table (
  day date, kind_code text, covered bigint, preparing bigint, "none" bigint, unreported bigint,
  covered_by_year bigint, covered_known_on bigint)
language sql stable as $$
  with moment as (
    select d.day, d.month, lag(d.month, 1, date '-infinity') over (order by d.day) as from_month
    from (
      select distinct n.day, date_trunc('month', (n.day + 1)::timestamp)::date as month from unnest(days) as n(day)
    ) d
  ), step as (
    select m.day, c.kind_code, c.covered, c.preparing, c.none, c.unreported, c.covered_by_year, c.covered_known_on
    from moment m
    -- Why lateral with offset 0: the months of a span are found by key, never all of a government looked through.
    cross join lateral (
      select * from coverage_month t
      where t.government_id = g and t.level = at_level and t.month >= m.from_month and t.month < m.month offset 0
    ) c
  ), whole_months as (
    select m.day, k.kind_code, sum(sum(s.covered)) over w as covered, sum(sum(s.preparing)) over w as preparing,
      sum(sum(s.none)) over w as "none", sum(sum(s.unreported)) over w as unreported,
      sum(sum(s.covered_by_year)) over w as covered_by_year, sum(sum(s.covered_known_on)) over w as covered_known_on
    from moment m
    cross join (select distinct kind_code from step) k
    left join step s using (day, kind_code)
    group by m.day, k.kind_code
    window w as (partition by k.kind_code order by m.day)
  )
  select day, kind_code, sum(covered)::bigint, sum(preparing)::bigint, sum("none")::bigint, sum(unreported)::bigint,
    sum(covered_by_year)::bigint, sum(covered_known_on)::bigint
  from (
    select * from whole_months
    union all
    select m.day, c.kind_code, c.covered, c.preparing, c.none, c.unreported, c.covered_by_year, c.covered_known_on
    from moment m
    cross join lateral (
      select * from coverage_step t
      where t.government_id = g and t.level = at_level and t.day >= m.month and t.day <= m.day offset 0
    ) c
  ) parts
  group by day, kind_code
$$;

-- Adds changes to the steps of each scope; a step that comes to nothing goes.
create function add_coverage_steps(scopes int[], changes coverage_change[]) returns void
language plpgsql as $$
begin
  merge into coverage_step t
  using (select s.government_id, c.* from unnest(scopes) as s(government_id) cross join unnest(changes) as c) c
  on t.government_id = c.government_id and t.level = c.level and t.day = c.day and t.kind_code = c.kind_code
  when matched and (t.covered + c.covered, t.preparing + c.preparing, t.none + c.none, t.unreported + c.unreported,
    t.covered_by_year + c.covered_by_year, t.covered_known_on + c.covered_known_on) = (0, 0, 0, 0, 0, 0) then delete
  when matched then update set covered = t.covered + c.covered, preparing = t.preparing + c.preparing,
    none = t.none + c.none, unreported = t.unreported + c.unreported,
    covered_by_year = t.covered_by_year + c.covered_by_year, covered_known_on = t.covered_known_on + c.covered_known_on
  when not matched then insert values (c.government_id, c.level, c.day, c.kind_code, c.covered, c.preparing, c.none,
    c.unreported, c.covered_by_year, c.covered_known_on);

  merge into coverage_month t
  using (
    select s.government_id, c.* from unnest(scopes) as s(government_id) cross join (
      select level, date_trunc('month', day::timestamp)::date as month, kind_code, sum(covered)::int as covered,
        sum(preparing)::int as preparing, sum(none)::int as none, sum(unreported)::int as unreported,
        sum(covered_by_year)::int as covered_by_year, sum(covered_known_on)::int as covered_known_on
      from unnest(changes) group by 1, 2, 3
    ) c
    where (c.covered, c.preparing, c.none, c.unreported, c.covered_by_year, c.covered_known_on) <> (0, 0, 0, 0, 0, 0)
  ) c
  on t.government_id = c.government_id and t.level = c.level and t.month = c.month and t.kind_code = c.kind_code
  when matched and (t.covered + c.covered, t.preparing + c.preparing, t.none + c.none, t.unreported + c.unreported,
    t.covered_by_year + c.covered_by_year, t.covered_known_on + c.covered_known_on) = (0, 0, 0, 0, 0, 0) then delete
  when matched then update set covered = t.covered + c.covered, preparing = t.preparing + c.preparing,
    none = t.none + c.none, unreported = t.unreported + c.unreported,
    covered_by_year = t.covered_by_year + c.covered_by_year, covered_known_on = t.covered_known_on + c.covered_known_on
  when not matched then insert values (c.government_id, c.level, c.month, c.kind_code, c.covered, c.preparing, c.none,
    c.unreported, c.covered_by_year, c.covered_known_on);
end
$$;

-- To be called inside the transaction that writes. touched: agencies that own, or owned, a changed record or
-- report; null after a change of agencies, parents, successions or rules. The cost grows with what the touched
-- agencies own, not with how many others there are.
create function refresh_coverage(g int, touched int[] default null) returns void
language plpgsql as $$
declare
  scopes constant int[] := government_scope(g);
  affected int[];
  before agency_state_span[];
  changes coverage_change[];
begin
  -- Scopes are locked in a fixed order, so that two writers never wait for each other.
  perform from government where government_id = any (scopes) order by government_id for no key update;

  if touched is null then
    delete from agency_credit_span where government_id = g;
    insert into agency_credit_span (government_id, level, agency_id, credited_id, from_day, until_day)
    select g, * from derive_agency_credit(g);
    -- Agencies that are gone still have a state to take back.
    affected := array(
      select agency_id from agency where government_id = g union
      select agency_id from agency_state_span where government_id = g);
  else
    affected := array(
      select unnest(touched) union
      select credited_id from agency_credit_span where government_id = g and agency_id = any (touched));
  end if;

  before := array(select s from agency_state_span s where s.government_id = g and s.agency_id = any (affected));
  delete from agency_state_span s where s.government_id = g and s.agency_id = any (affected);
  insert into agency_state_span (government_id, level, agency_id, kind_code, from_day, until_day, state, state_from, date_basis)
  select g, * from derive_agency_state(g, affected);

  changes := array(
    select row(level, kind_code, day, covered, preparing, none, unreported, covered_by_year, covered_known_on)::coverage_change
    from (
      select level, kind_code, day,
        sum(case when state = 'COVERED' then sign else 0 end) as covered,
        sum(case when state = 'PREPARING' then sign else 0 end) as preparing,
        sum(case when state = 'NONE' then sign else 0 end) as none,
        sum(case when state = 'UNREPORTED' then sign else 0 end) as unreported,
        sum(case when date_basis = 'YEAR' then sign else 0 end) as covered_by_year,
        sum(case when date_basis = 'KNOWN_ON' then sign else 0 end) as covered_known_on
      from (
        select level, kind_code, from_day, until_day, state, date_basis, -1 as weight from unnest(before)
        union all
        select level, kind_code, from_day, until_day, state, date_basis, 1 from agency_state_span s
        where s.government_id = g and s.agency_id = any (affected)
      ) spans
      cross join lateral (values (from_day, weight), (until_day, -weight)) as edge(day, sign)
      where day < date 'infinity'
      group by level, kind_code, day
    ) net
    where (covered, preparing, none, unreported, covered_by_year, covered_known_on) <> (0, 0, 0, 0, 0, 0));
  perform add_coverage_steps(scopes, changes);
end
$$;

-- Everything anew from the records, for after a bulk load and for repair. Gives the same rows as refresh_coverage.
create function rebuild_coverage() returns void
language plpgsql as $$
begin
  perform from government order by government_id for no key update;
  delete from coverage_step;
  delete from coverage_month;
  delete from agency_state_span;
  delete from agency_credit_span;
  insert into agency_credit_span (government_id, level, agency_id, credited_id, from_day, until_day)
  select g.government_id, c.* from government g cross join lateral derive_agency_credit(g.government_id) c;
  insert into agency_state_span (government_id, level, agency_id, kind_code, from_day, until_day, state, state_from, date_basis)
  select g.government_id, s.* from government g
  cross join lateral derive_agency_state(g.government_id,
    array(select agency_id from agency a where a.government_id = g.government_id)) s;
  insert into coverage_step
  select * from (
    select scope.government_id, s.level, edge.day, s.kind_code,
      sum(case when state = 'COVERED' then sign else 0 end) as covered,
      sum(case when state = 'PREPARING' then sign else 0 end) as preparing,
      sum(case when state = 'NONE' then sign else 0 end) as none,
      sum(case when state = 'UNREPORTED' then sign else 0 end) as unreported,
      sum(case when date_basis = 'YEAR' then sign else 0 end) as covered_by_year,
      sum(case when date_basis = 'KNOWN_ON' then sign else 0 end) as covered_known_on
    from agency_state_span s
    -- Why apart: once for each government, not once for each span.
    join (select government_id as below, unnest(government_scope(government_id)) as government_id from government) scope
      on scope.below = s.government_id
    cross join lateral (values (s.from_day, 1), (s.until_day, -1)) as edge(day, sign)
    where edge.day < date 'infinity'
    group by scope.government_id, s.level, edge.day, s.kind_code
  ) steps
  where (covered, preparing, none, unreported, covered_by_year, covered_known_on) <> (0, 0, 0, 0, 0, 0)
  -- Why in order: what is read together then lies together.
  order by government_id, level, day, kind_code;
  insert into coverage_month
  select * from (
    select government_id, level, date_trunc('month', day::timestamp)::date as month, kind_code, sum(covered) as covered,
      sum(preparing) as preparing, sum(none) as none, sum(unreported) as unreported,
      sum(covered_by_year) as covered_by_year, sum(covered_known_on) as covered_known_on
    from coverage_step group by 1, 2, 3, 4
  ) months
  where (covered, preparing, none, unreported, covered_by_year, covered_known_on) <> (0, 0, 0, 0, 0, 0)
  order by government_id, level, month, kind_code;
end
$$;
`;
