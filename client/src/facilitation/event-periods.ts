export type Step = 'YEAR' | 'QUARTER' | 'MONTH';

export interface Counted {
  /** "2026", "2026-Q4" or "2026-11"; nothing where a source states only the year. */
  period: string | null;
  count: number;
  attendanceKnown: number;
}

export interface EventPeriod extends Counted {
  period: string;
}

const mostQuarterYears = 12;

/** A year chosen is shown by month; a short history by quarter, a long one by year. */
export const stepOf = (year: string | undefined, years: readonly number[]): Step => {
  if (year !== undefined) return 'MONTH';
  return Math.max(...years) - Math.min(...years) < mostQuarterYears ? 'QUARTER' : 'YEAR';
};

const namesOf = (step: Step, year: number): string[] => {
  if (step === 'YEAR') return [String(year)];
  if (step === 'QUARTER') return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
};

/** The period that a day lies in. */
const periodOf = (step: Step, day: string): string => {
  if (step === 'YEAR') return day.slice(0, 4);
  if (step === 'MONTH') return day.slice(0, 7);
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
};

/**
 * Every period from the first year to the day asked about, those without an event too: a pause in
 * coaching is what the chart is to show. What has no period of its own is left out.
 */
export const allPeriods = (
  groups: readonly Counted[],
  step: Step,
  [from, to]: readonly [number, number],
  asOf: string,
): EventPeriod[] => {
  const found = new Map(groups.map((group) => [group.period, group]));
  const last = periodOf(step, asOf);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .flatMap((year) => namesOf(step, year))
    .filter((period) => period <= last)
    .map((period) => ({
      period,
      count: found.get(period)?.count ?? 0,
      attendanceKnown: found.get(period)?.attendanceKnown ?? 0,
    }));
};

/** Events of which only the year is known, where periods are shorter. */
export const undated = (groups: readonly Counted[]): number =>
  groups.filter(({ period }) => period === null).reduce((sum, { count }) => sum + count, 0);
