import { type Day, lastMonthEnd, lastYearEnd, monthsBefore } from '../format/calendar';

export const sinceNames = ['MONTH_END', 'THREE_MONTHS', 'YEAR_START', 'YEAR'] as const;
export type SinceName = (typeof sinceNames)[number];

/** The days that changes are often told since; what happened on such a day is not among them. */
export const sinceDay = (name: SinceName, asOf: Day): Day =>
  ({
    MONTH_END: lastMonthEnd(asOf),
    THREE_MONTHS: monthsBefore(asOf, 3),
    YEAR_START: lastYearEnd(asOf),
    YEAR: monthsBefore(asOf, 12),
  })[name];
