import { type Kysely, sql } from 'kysely';
import { keepingTotals, totalsTable } from './0005-coverage-totals.js';
import { keepingSteps } from './0013-coverage-steps-functions.js';

/**
 * Steps instead of running totals: an edit of long ago changes those of its own days, and not each later one.
 * Both follow from the records, so they are made anew each way.
 */
export const coverageSteps = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(`
        drop function refresh_coverage(int, int[]), rebuild_coverage(), shift_coverage_steps(int[], coverage_change[]);
        drop table coverage_step;
      `)
      .execute(db);
    await sql.raw(tables + keepingSteps).execute(db);
    await sql`select rebuild_coverage()`.execute(db);
  },
  async down(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(`
        drop function refresh_coverage(int, int[]), rebuild_coverage(), add_coverage_steps(int[], coverage_change[]),
          coverage_on(int, coverage_level, date[]);
        drop table coverage_month, coverage_step;
      `)
      .execute(db);
    await sql.raw(totalsTable + keepingTotals).execute(db);
    await sql`select rebuild_coverage()`.execute(db);
  },
};

const tables = `
-- The steps that the counts of a government, and of every one above it, take on a day: as of any day a
-- count is the sum of its steps until then. Why steps and not totals: an edit of long ago would have to
-- shift every later total, of which a nation has one for nearly each day.
create table coverage_step (
  government_id int not null references government on delete cascade,
  level coverage_level not null,
  day date not null,
  kind_code text not null references agency_kind,
  covered int not null,
  preparing int not null,
  none int not null,
  unreported int not null,
  covered_by_year int not null,
  covered_known_on int not null,
  primary key (government_id, level, day, kind_code),
  check ((covered, preparing, none, unreported, covered_by_year, covered_known_on) <> (0, 0, 0, 0, 0, 0))
);
-- The same added up by month, so that no sum reads more than the days of one month and the months of all years.
create table coverage_month (
  government_id int not null references government on delete cascade,
  level coverage_level not null,
  month date not null check (extract(day from month) = 1),
  kind_code text not null references agency_kind,
  covered int not null,
  preparing int not null,
  none int not null,
  unreported int not null,
  covered_by_year int not null,
  covered_known_on int not null,
  primary key (government_id, level, month, kind_code)
);
`;
