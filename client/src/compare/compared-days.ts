import { type Day, lastMonthEnd, lastYearEnd, monthsBefore } from '../format/calendar';

export const comparedNames = ['SAME_DAY_YEAR', 'SAME_DAY_MONTH', 'MONTH_END', 'YEAR_END'] as const;
type ComparedName = (typeof comparedNames)[number];

/** The days that a day is often compared with. */
export const comparedDay = (name: ComparedName, later: Day): Day =>
  ({
    SAME_DAY_YEAR: monthsBefore(later, 12),
    SAME_DAY_MONTH: monthsBefore(later, 1),
    MONTH_END: lastMonthEnd(later),
    YEAR_END: lastYearEnd(later),
  })[name];

export interface YearSoFar {
  /** The last day of the year before. */
  earlierStart: Day;
  /** The same day of the earlier year: a part of a year is compared with the same part. */
  earlier: Day;
  laterStart: Day;
  later: Day;
}

/**
 * A part of the year and the same days of the year of the other day. None where both lie in one year, or
 * where the rules do not reach back to the start of the earlier one.
 */
export const yearSoFar = (earlier: Day, later: Day, firstDay: Day): YearSoFar | null => {
  const years = Number(later.slice(0, 4)) - Number(earlier.slice(0, 4));
  if (years < 1) return null;
  const same = monthsBefore(later, 12 * years);
  const earlierStart = lastYearEnd(same);
  return earlierStart < firstDay
    ? null
    : { earlierStart, earlier: same, laterStart: lastYearEnd(later), later };
};
