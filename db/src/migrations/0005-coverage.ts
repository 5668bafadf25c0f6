import { type Kysely, sql } from 'kysely';
import { derivingCoverage } from './0005-coverage-functions.js';
import { keepingTotals, totalsTable } from './0005-coverage-totals.js';

/**
 * The rule itself, kept ready: who is credited with whose records, which state each agency is in from
 * when to when, and the running totals from which any headline of any day is read.
 */
export const coverage = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(tables).execute(db);
    await sql.raw(views).execute(db);
    await sql.raw(derivingCoverage + keepingTotals).execute(db);
  },
  async down(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(`
        drop function refresh_coverage(int, int[]), rebuild_coverage(), shift_coverage_steps(int[], coverage_change[]),
          derive_agency_state(int, int[]), derive_agency_credit(int), owner_span(int), rule_period(int),
          government_scope(int);
        drop view innovation_check_now, innovation_stage_span;
        drop table coverage_step, agency_state_span, agency_credit_span;
        drop type coverage_change, agency_state, coverage_level, date_basis;
      `)
      .execute(db);
  },
};

const tables = `
create type coverage_level as enum ('AGENCY', 'UNIT');
create type agency_state as enum ('COVERED', 'PREPARING', 'NONE', 'UNREPORTED');
-- What a counting start rests on: a day or month; only its year; or the first day a source shows it.
create type date_basis as enum ('EXACT', 'YEAR', 'KNOWN_ON');

-- Whose records are credited to whom, from a day until before another: succession and the nearest
-- counting agency above are resolved here, once.
create table agency_credit_span (
  government_id int not null,
  level coverage_level not null,
  agency_id int not null,
  from_day date not null,
  until_day date not null,
  credited_id int not null,
  primary key (government_id, level, agency_id, from_day),
  foreign key (government_id, agency_id) references agency on delete cascade,
  foreign key (government_id, credited_id) references agency on delete cascade,
  check (from_day < until_day)
);
create index agency_credit_span_credited on agency_credit_span (government_id, level, credited_id);

-- The state of each eligible agency. state_from is where the state began; a span also ends where
-- date_basis changes. date_basis is null unless covered.
create table agency_state_span (
  government_id int not null,
  level coverage_level not null,
  agency_id int not null,
  from_day date not null,
  until_day date not null,
  kind_code text not null references agency_kind,
  state agency_state not null,
  state_from date not null,
  date_basis date_basis,
  primary key (government_id, level, agency_id, from_day),
  -- Why deferred and without cascade: an agency that goes must first give its state back to the totals.
  foreign key (government_id, agency_id) references agency deferrable initially deferred,
  check (from_day < until_day),
  check ((date_basis is not null) = (state = 'COVERED'))
);
create index agency_state_span_day on agency_state_span (government_id, level, from_day, until_day);

${totalsTable}create type coverage_change as (
  level coverage_level, kind_code text, day date,
  covered int, preparing int, none int, unreported int, covered_by_year int, covered_known_on int
);
`;

const views = `
-- The stages of an innovation as half-open spans; the last one is open.
create view innovation_stage_span as
select * from (
  select government_id, innovation_id, stage, from_day,
    lead(from_day, 1, date 'infinity')
      over (partition by government_id, innovation_id order by from_day, stage) as until_day,
    case when started_on is null then 'KNOWN_ON' when started_precision = 'YEAR' then 'YEAR' else 'EXACT' end::date_basis
      as date_basis,
    started_precision, known_basis, source_id, file_id, file_row
  from innovation_stage
) spans
where from_day < until_day;

-- The check that holds now: checks have no history in the measures.
create view innovation_check_now as
select distinct on (government_id, innovation_id)
  government_id, innovation_id, check_no, check_state, checked_on, checked_by
from innovation_check
order by government_id, innovation_id, check_no desc;
`;
