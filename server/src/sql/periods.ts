import { sql } from 'kysely';
import { TimeStep } from '../graphql/enums.js';
import type { Fragment } from './fragment.js';

/** What PostgreSQL calls each step of the calendar, and how its periods are written. */
export const calendar = {
  [TimeStep.MONTH]: { unit: 'month', step: '1 month', label: 'YYYY-MM' },
  [TimeStep.QUARTER]: { unit: 'quarter', step: '3 months', label: 'YYYY-"Q"Q' },
  [TimeStep.YEAR]: { unit: 'year', step: '1 year', label: 'YYYY' },
};

/**
 * The periods from the one that holds the first day to the one that holds the last, each with the day that
 * its figures are about: its own last one, or the last day of all. None where the first day is null.
 */
export const periodsBetweenDays = (first: Fragment, last: Fragment, by: TimeStep): Fragment => {
  const { unit, step, label } = calendar[by];
  return sql`
  select to_char(p, ${sql.lit(label)}) as period, p::date as from_day,
    (p + ${sql.lit(step)}::interval)::date - 1 as to_day,
    least((p + ${sql.lit(step)}::interval)::date - 1, ${last}) as day
  from generate_series(date_trunc(${sql.lit(unit)}, (${first})::timestamp), date_trunc(${sql.lit(unit)}, ${last}::timestamp),
    ${sql.lit(step)}::interval) as p`;
};

/** The first day of the period so many steps before the one that holds a day. */
export const stepsBefore = (day: Fragment, steps: number, by: TimeStep): Fragment => {
  const { unit, step } = calendar[by];
  return sql`(date_trunc(${sql.lit(unit)}, ${day}::timestamp) - ${sql.lit(steps)} * ${sql.lit(step)}::interval)::date`;
};
