import { type Kysely, sql } from 'kysely';
import { keepingSteps } from './0013-coverage-steps-functions.js';

/**
 * The steps added up by year as well: a nation has a step of nearly each kind in each month, so the months of
 * all years were most of what its headline read. And room on the pages for steps that change, and statements
 * of refresh_coverage that are planned once for a connection: planning was most of what an edit cost.
 */
export const coverageYears = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(`${dropFunctions} ${table}`).execute(db);
    await sql.raw(functions).execute(db);
    await sql`select sum_coverage_years()`.execute(db);
  },
  async down(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(`${dropFunctions} drop function refresh_coverage(int, int[]), sum_coverage_years(); drop table coverage_year;
        alter table coverage_step reset (fillfactor); alter table coverage_month reset (fillfactor);`)
      .execute(db);
    await sql.raw(keepingSteps).execute(db);
  },
};

const dropFunctions = `
  drop function coverage_on(int, coverage_level, date[]), add_coverage_steps(int[], coverage_change[]), rebuild_coverage();
`;

const table = `
create table coverage_year (
  government_id int not null references government on delete cascade,
  level coverage_level not null,
  year date not null check (extract(doy from year) = 1),
  kind_code text not null references agency_kind,
  covered int not null,
  preparing int not null,
  none int not null,
  unreported int not null,
  covered_by_year int not null,
  covered_known_on int not null,
  primary key (government_id, level, year, kind_code)
) with (fillfactor = 70);
alter table coverage_step set (fillfactor = 70);
alter table coverage_month set (fillfactor = 70);
alter function refresh_coverage(int, int[]) set plan_cache_mode = force_generic_plan;
`;

const counts = [
  'covered',
  'preparing',
  'none',
  'unreported',
  'covered_by_year',
  'covered_known_on',
];

const each = (word: (count: string) => string): string => counts.map(word).join(', ');

/** Whether anything is left of counts; the alias is that of their row. */
const isSomething = (alias: string): string =>
  `(${each((count) => `${alias}.${count}`)}) <> (${each(() => '0')})`;

/** Adds changes to what is kept by the day, month or year of each; what comes to nothing goes. */
const addedTo = (name: string, period: string, first: string): string => `
  merge into ${name} t
  using (
    select s.government_id, c.* from unnest(scopes) as s(government_id) cross join (
      select level, ${first} as ${period}, kind_code, ${each((count) => `sum(${count})::int as ${count}`)}
      from unnest(changes) group by 1, 2, 3
    ) c
    where ${isSomething('c')}
  ) c
  on t.government_id = c.government_id and t.level = c.level and t.${period} = c.${period} and t.kind_code = c.kind_code
  when matched and (${each((count) => `t.${count} + c.${count}`)}) = (${each(() => '0')}) then delete
  when matched then update set ${each((count) => `${count} = t.${count} + c.${count}`)}
  when not matched then insert values (c.government_id, c.level, c.${period}, c.kind_code, ${each((count) => `c.${count}`)});
`;

const firstOf = (period: string, day: string): string =>
  `date_trunc('${period}', ${day}::timestamp)::date`;

/** All of one period, added up from what is kept of shorter ones. */
const summed = (period: string, from: string, day: string): string => `
  insert into coverage_${period}
  select * from (
    select government_id, level, ${firstOf(period, day)} as ${period}, kind_code, ${each((count) => `sum(${count}) as ${count}`)}
    from ${from} group by 1, 2, 3, 4
  ) c
  where ${isSomething('c')}
  order by government_id, level, ${period}, kind_code;
`;

const functions = `
-- The eligible agencies of a government by kind and state on each of some days, with everything below it: the
-- steps of all years that had ended by the first of the days, of the months since, and of the days of each
-- one's own month until it. Each is read once, however many days are asked for.
create function coverage_on(g int, at_level coverage_level, days date[]) returns table (
  day date, kind_code text, covered bigint, preparing bigint, "none" bigint, unreported bigint,
  covered_by_year bigint, covered_known_on bigint)
language sql stable as $$
  with moment as (
    select d.day, d.month, lag(d.month) over (order by d.day) as before, ${firstOf('year', 'd.month')} as year
    from (
      select distinct n.day, ${firstOf('month', '(n.day + 1)')} as month from unnest(days) as n(day)
    ) d
  ), step as (
    select m.day, c.kind_code, ${each((count) => `c."${count}"`)}
    from moment m
    -- Why lateral with offset 0: what is wanted is found by key, never all of a government looked through.
    cross join lateral (
      select * from coverage_year t
      where t.government_id = g and t.level = at_level and m.before is null and t.year < m.year offset 0
    ) c
    union all
    select m.day, c.kind_code, ${each((count) => `c."${count}"`)}
    from moment m
    cross join lateral (
      select * from coverage_month t
      where t.government_id = g and t.level = at_level and t.month >= coalesce(m.before, m.year) and t.month < m.month offset 0
    ) c
  ), whole_months as (
    select m.day, k.kind_code, ${each((count) => `sum(sum(s."${count}")) over w as "${count}"`)}
    from moment m
    cross join (select distinct kind_code from step) k
    left join step s using (day, kind_code)
    group by m.day, k.kind_code
    window w as (partition by k.kind_code order by m.day)
  )
  select day, kind_code, ${each((count) => `sum("${count}")::bigint`)}
  from (
    select * from whole_months
    union all
    select m.day, c.kind_code, ${each((count) => `c."${count}"`)}
    from moment m
    cross join lateral (
      select * from coverage_step t
      where t.government_id = g and t.level = at_level and t.day >= m.month and t.day <= m.day offset 0
    ) c
  ) parts
  group by day, kind_code
$$;

-- Adds changes to the steps of each scope, and to their sums by month and year.
create function add_coverage_steps(scopes int[], changes coverage_change[]) returns void
language plpgsql set plan_cache_mode = force_generic_plan as $$
begin${addedTo('coverage_step', 'day', 'day')}${addedTo('coverage_month', 'month', firstOf('month', 'day'))}${addedTo('coverage_year', 'year', firstOf('year', 'day'))}end
$$;

create function sum_coverage_years() returns void
language plpgsql as $$
begin
  delete from coverage_year;${summed('year', 'coverage_month', 'month')}end
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
  order by government_id, level, day, kind_code;${summed('month', 'coverage_step', 'day')}  perform sum_coverage_years();
end
$$;
`;
