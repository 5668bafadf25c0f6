/** Where running totals of coverage were kept until 0013 turned them into steps. */
export const totalsTable = `-- Running totals on each day on which one changes, for each government and every one above it:
-- any day is the last step on or before it.
create table coverage_step (
  government_id int not null references government on delete cascade,
  level coverage_level not null,
  kind_code text not null references agency_kind,
  day date not null,
  covered int not null,
  preparing int not null,
  none int not null,
  unreported int not null,
  covered_by_year int not null,
  covered_known_on int not null,
  primary key (government_id, level, kind_code, day),
  check (covered >= 0 and preparing >= 0 and none >= 0 and unreported >= 0),
  check (covered_by_year >= 0 and covered_known_on >= 0 and covered_by_year + covered_known_on <= covered)
)
-- Why half full: an edit of long ago shifts every later step, in place and without touching the index
-- where its page has room (measured: a third of the time).
with (fillfactor = 50);
`;

/** The functions that write: they shift each later total. */
export const keepingTotals = `
-- Adds changes to the running totals of each scope: a step is made where one is missing, every later one is
-- shifted, and a step that no longer differs from the one before it goes.
create function shift_coverage_steps(scopes int[], changes coverage_change[]) returns void
language plpgsql as $$
begin
  insert into coverage_step
  select s.government_id, c.level, c.kind_code, c.day, coalesce(b.covered, 0), coalesce(b.preparing, 0),
    coalesce(b.none, 0), coalesce(b.unreported, 0), coalesce(b.covered_by_year, 0), coalesce(b.covered_known_on, 0)
  from unnest(scopes) as s(government_id)
  cross join unnest(changes) as c
  left join lateral (
    select * from coverage_step t
    where t.government_id = s.government_id and t.level = c.level and t.kind_code = c.kind_code and t.day <= c.day
    order by t.day desc limit 1
  ) b on true
  on conflict do nothing;

  update coverage_step t
  set covered = t.covered + c.covered, preparing = t.preparing + c.preparing, none = t.none + c.none,
    unreported = t.unreported + c.unreported, covered_by_year = t.covered_by_year + c.covered_by_year,
    covered_known_on = t.covered_known_on + c.covered_known_on
  from (
    select level, kind_code, day as from_day, lead(day, 1, date 'infinity') over w as until_day,
      sum(covered) over w as covered, sum(preparing) over w as preparing, sum(none) over w as none,
      sum(unreported) over w as unreported, sum(covered_by_year) over w as covered_by_year,
      sum(covered_known_on) over w as covered_known_on
    from unnest(changes) window w as (partition by level, kind_code order by day)
  ) c
  where t.government_id = any (scopes) and t.level = c.level and t.kind_code = c.kind_code
    and t.day >= c.from_day and t.day < c.until_day
    and (c.covered, c.preparing, c.none, c.unreported, c.covered_by_year, c.covered_known_on) <> (0, 0, 0, 0, 0, 0);

  delete from coverage_step t using unnest(changes) as c
  where t.government_id = any (scopes) and t.level = c.level and t.kind_code = c.kind_code and t.day = c.day
    and array[t.covered, t.preparing, t.none, t.unreported, t.covered_by_year, t.covered_known_on] = coalesce((
      select array[b.covered, b.preparing, b.none, b.unreported, b.covered_by_year, b.covered_known_on]
      from coverage_step b
      where b.government_id = t.government_id and b.level = t.level and b.kind_code = t.kind_code and b.day < t.day
      order by b.day desc limit 1
    ), array[0, 0, 0, 0, 0, 0]);
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
  perform shift_coverage_steps(scopes, changes);
end
$$;

-- Everything anew from the records, for after a bulk load and for repair. Gives the same rows as refresh_coverage.
create function rebuild_coverage() returns void
language plpgsql as $$
begin
  perform from government order by government_id for no key update;
  delete from coverage_step;
  delete from agency_state_span;
  delete from agency_credit_span;
  insert into agency_credit_span (government_id, level, agency_id, credited_id, from_day, until_day)
  select g.government_id, c.* from government g cross join lateral derive_agency_credit(g.government_id) c;
  insert into agency_state_span (government_id, level, agency_id, kind_code, from_day, until_day, state, state_from, date_basis)
  select g.government_id, s.* from government g
  cross join lateral derive_agency_state(g.government_id,
    array(select agency_id from agency a where a.government_id = g.government_id)) s;
  insert into coverage_step
  select government_id, level, kind_code, day, covered, preparing, none, unreported, covered_by_year, covered_known_on
  from (
    select *, lag(now) over (partition by government_id, level, kind_code order by day) as before
    from (
      select *, array[covered, preparing, none, unreported, covered_by_year, covered_known_on] as now
      from (
        select scope.government_id, s.level, s.kind_code, edge.day,
          sum(sum(case when state = 'COVERED' then sign else 0 end)) over w as covered,
          sum(sum(case when state = 'PREPARING' then sign else 0 end)) over w as preparing,
          sum(sum(case when state = 'NONE' then sign else 0 end)) over w as none,
          sum(sum(case when state = 'UNREPORTED' then sign else 0 end)) over w as unreported,
          sum(sum(case when date_basis = 'YEAR' then sign else 0 end)) over w as covered_by_year,
          sum(sum(case when date_basis = 'KNOWN_ON' then sign else 0 end)) over w as covered_known_on
        from agency_state_span s
        -- Why apart: once for each government, not once for each span.
        join (select government_id as below, unnest(government_scope(government_id)) as government_id from government) scope
          on scope.below = s.government_id
        cross join lateral (values (s.from_day, 1), (s.until_day, -1)) as edge(day, sign)
        where edge.day < date 'infinity'
        group by scope.government_id, s.level, s.kind_code, edge.day
        window w as (partition by scope.government_id, s.level, s.kind_code order by edge.day)
      ) sums
    ) totals
  ) steps
  where now <> coalesce(before, array[0, 0, 0, 0, 0, 0]::numeric[]);
end
$$;
`;
