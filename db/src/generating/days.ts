/** Days as whole numbers, counted from 1970-01-01: quick to reckon with, and without a time zone. */
export type Day = number;

export type Precision = 'DAY' | 'MONTH' | 'YEAR';

/** A day and how exactly it is known: of a month or a year its first possible day. */
export interface DatedDay {
  day: Day;
  precision: Precision;
}

const millisecondsADay = 86_400_000;

export function dayOf(text: string): Day {
  return Date.parse(`${text}T00:00:00Z`) / millisecondsADay;
}

export function dayIn(year: number, month = 1, day = 1): Day {
  return Date.UTC(year, month - 1, day) / millisecondsADay;
}

const known = new Map<Day, string>();

/** As `2026-03-31`. Why kept: a nation asks for the same few thousand days a hundred million times. */
export function dayText(day: Day): string {
  let text = known.get(day);
  if (text === undefined) {
    text = new Date(day * millisecondsADay).toISOString().slice(0, 10);
    known.set(day, text);
  }
  return text;
}

const formats = {
  'id-ID': new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }),
  'en-GB': new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** As people write it: 31 Maret 2026, 31 March 2026. */
export function inWords(language: keyof typeof formats, day: Day): string {
  return formats[language].format(day * millisecondsADay);
}

export function yearOf(day: Day): number {
  return Number(dayText(day).slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(dayText(day).slice(5, 7));
}

export function knownBy(day: Day, precision: Precision): DatedDay {
  if (precision === 'DAY') return { day, precision };
  return { day: dayIn(yearOf(day), precision === 'MONTH' ? monthOf(day) : 1), precision };
}

/** The same day of the month some years before, or the last one of that month. */
export function yearsBefore(day: Day, years: number): Day {
  const same = dayIn(yearOf(day) - years, monthOf(day));
  const next = dayIn(yearOf(day) - years, monthOf(day) + 1);
  return Math.min(same + Number(dayText(day).slice(8)) - 1, next - 1);
}
