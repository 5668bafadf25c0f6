import { TimeStep } from '../graphql/enums.js';

const monthsIn = { [TimeStep.MONTH]: 1, [TimeStep.QUARTER]: 3, [TimeStep.YEAR]: 12 };

/** The number of a day's period, counted from year 0: neighbours differ by one. */
function periodNumber(day: string, by: TimeStep): number {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Math.floor(month / monthsIn[by]);
}

/** How many periods touch the time from one day to another. */
export function periodsBetween(from: string, to: string, by: TimeStep): number {
  return periodNumber(to, by) - periodNumber(from, by) + 1;
}

/** The last day of the period that holds a day. */
export function lastDayOfPeriod(day: string, by: TimeStep): string {
  const nextStart = new Date(Date.UTC(0, 0, 1));
  nextStart.setUTCFullYear(0, (periodNumber(day, by) + 1) * monthsIn[by], 0);
  return nextStart.toISOString().slice(0, 10);
}
