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
