import { type Kysely, sql } from 'kysely';

/**
 * A report of a period that ends with a month holds to the end of a month: that of July to September for three
 * months to 31 December, not to the 30th, after which every agency would be without a report for a day.
 */
export const reportHolds = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(holdsUntil).execute(db);
    await changeStates(db, dayByDay, byMonthEnd);
  },
  async down(db: Kysely<unknown>): Promise<void> {
    await changeStates(db, byMonthEnd, dayByDay);
    await sql`drop function report_holds_until(date, int)`.execute(db);
  },
};

const holdsUntil = `
create function report_holds_until(period_to date, months int) returns date
language sql immutable parallel safe as $$
  select case when extract(day from period_to + 1) = 1
    then (date_trunc('month', period_to) + make_interval(months => months + 1))::date - 1
    else (period_to + make_interval(months => months))::date end
$$`;

const dayByDay = '(p.period_to + make_interval(months => e.report_holds_months))::date';
const byMonthEnd = 'report_holds_until(p.period_to, e.report_holds_months)';

/** Says the same of the states with another word for how long a report holds, and derives them all anew. */
async function changeStates(db: Kysely<unknown>, from: string, to: string): Promise<void> {
  const { rows } = await sql<{ text: string }>`
    select pg_get_functiondef('derive_agency_state(int, int[])'::regprocedure) as text`.execute(db);
  const text = rows[0]?.text ?? '';
  if (!text.includes(from)) throw new Error(`derive_agency_state does not say ${from}`);
  await sql.raw(text.replaceAll(from, to)).execute(db);
  await sql`select rebuild_coverage()`.execute(db);
}
