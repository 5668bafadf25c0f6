/** A calendar day as text, "2026-11-24": no clock and no zone. */
export type Day = string;

const millisecondsPerDay = 86_400_000;

export const timeOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
export const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10);

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(timeOf(text)) && dayOf(timeOf(text)) === text;

const knownLetters = { DAY: 10, MONTH: 7, YEAR: 4 };

/** As much of a day as is known, for a file: 2026-11-24, 2026-11 or 2026. */
export const knownPart = (day: Day, precision: keyof typeof knownLetters | null): string =>
  day.slice(0, knownLetters[precision ?? 'DAY']);

export const isMonth = (text: string): boolean => /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`);

export const addDays = (day: Day, days: number): Day =>
  dayOf(timeOf(day) + days * millisecondsPerDay);

export const daysBetween = (from: Day, to: Day): number =>
  Math.round((timeOf(to) - timeOf(from)) / millisecondsPerDay);

export const firstOfMonth = (day: Day): Day => `${day.slice(0, 8)}01`;

/** The first day of the month that lies `months` away. */
export const addMonths = (day: Day, months: number): Day => {
  const date = new Date(timeOf(firstOfMonth(day)));
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};

export const lastOfMonth = (day: Day): Day => addDays(addMonths(day, 1), -1);

/** The same day so many months earlier, or the last one of a shorter month. */
export const monthsBefore = (day: Day, months: number): Day => {
  const month = addMonths(day, -months);
  const last = lastOfMonth(month);
  const same = `${month.slice(0, 8)}${day.slice(8)}`;
  return same > last ? last : same;
};

export const lastMonthEnd = (day: Day): Day => addDays(firstOfMonth(day), -1);

/** The last day of the year before. */
export const lastYearEnd = (day: Day): Day => `${Number(day.slice(0, 4)) - 1}-12-31`;

export const clampDay = (day: Day, from: Day, to: Day): Day =>
  day < from ? from : day > to ? to : day;

/** The weeks of a month, Monday first; `null` where a week reaches into another month. */
export const weeksOf = (day: Day): (Day | null)[][] => {
  const first = firstOfMonth(day);
  const before = (new Date(timeOf(first)).getUTCDay() + 6) % 7;
  const length = Number(lastOfMonth(day).slice(8));
  const weeks: (Day | null)[][] = [];
  for (let start = -before; start < length; start += 7) {
    weeks.push(
      [0, 1, 2, 3, 4, 5, 6].map((offset) => {
        const index = start + offset;
        return index >= 0 && index < length ? addDays(first, index) : null;
      }),
    );
  }
  return weeks;
};
