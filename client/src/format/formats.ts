import type { Lang } from '../words/words.types';

/** How far a date is known. */
export type Precision = 'DAY' | 'MONTH' | 'YEAR';

export interface Formats {
  count: (value: number) => string;
  /** At most one digit behind the comma: what a pace needs. */
  decimal: (value: number) => string;
  /** As many digits as a reported value has, at most two. */
  value: (value: number) => string;
  /** A number of an answer as it stands, at most four digits behind the comma. */
  number: (value: number) => string;
  percent: (share: number) => string;
  /** For the scale of a drawing. */
  wholePercent: (share: number) => string;
  /** A difference of counts with its sign; 0 has none. */
  change: (value: number) => string;
  /** A difference of shares in percentage points with its sign, without a unit. */
  points: (difference: number) => string;
  /** 24 Nov 2026 */
  day: (day: string) => string;
  /** 24 November 2026 */
  longDay: (day: string) => string;
  /** Nov 2026 */
  month: (day: string) => string;
  longMonth: (day: string) => string;
  monthName: (month: number) => string;
  weekdays: () => string[];
  year: (day: string) => string;
  /** As much of a date as is known: 2021, Mei 2021 or 30 Mei 2021. */
  dated: (day: string, precision: Precision | null) => string;
  /** A moment as a clock in Jakarta shows it. */
  moment: (instant: string | number) => string;
  /** The same with its day of the week. */
  weekdayMoment: (instant: string | number) => string;
  /** Of a moment the hour alone: 14.05 WIB */
  clock: (instant: string | number) => string;
}

/** A text as the beginning of a sentence: names of indicators come from files in small letters. */
export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name inside a sentence; a first word with capitals within, as MoU or RSUD, stays as it is. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}+(?!\p{L})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

const zone = 'Asia/Jakarta';
const locales: Record<Lang, string> = { id: 'id-ID', en: 'en-GB' };

// Why: noon in Jakarta, so that no reader's own clock can move a calendar day.
const atNoon = (day: string): Date => new Date(`${day}T12:00:00+07:00`);

const calendarDay = new Intl.DateTimeFormat('en-CA', { timeZone: zone });

/** The day that a calendar in Jakarta shows at a moment, as 2026-11-24. */
export const todayOf = (moment: number): string => calendarDay.format(moment);

const dayFormat = (locale: string, parts: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: zone });
  return (day: string) => format.format(atNoon(day));
};

// Why: a hyphen is shorter than a minus, and is read as none.
const numberFormat = (locale: string, options: Intl.NumberFormatOptions) => {
  // Why: what rounds to zero is no less than zero.
  const format = new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options });
  return (value: number) => format.format(value).replace('-', '−');
};

const clockFormat = (lang: Lang) => {
  const clock = new Intl.DateTimeFormat(locales[lang], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  return (instant: string | number) => `${clock.format(new Date(instant))} WIB`;
};

const signedFormat = (locale: string, options: Intl.NumberFormatOptions) =>
  numberFormat(locale, { ...options, signDisplay: 'exceptZero' });

const momentFormat = (lang: Lang, weekday?: 'long') => {
  const locale = locales[lang];
  const day = new Intl.DateTimeFormat(locale, {
    weekday,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  });
  const clock = clockFormat(lang);
  const before = lang === 'id' ? ', pukul ' : ', ';
  return (instant: string | number) => `${day.format(new Date(instant))}${before}${clock(instant)}`;
};

const pointsFormat = (locale: string) => {
  const format = signedFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (difference: number) => format(difference * 100);
};

const makeFormats = (lang: Lang): Formats => {
  const locale = locales[lang];
  const day = dayFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const month = dayFormat(locale, { month: 'short', year: 'numeric' });
  const year = dayFormat(locale, { year: 'numeric' });
  const monthOnly = dayFormat(locale, { month: 'long' });
  const weekday = dayFormat(locale, { weekday: 'short' });
  const shortened = { DAY: day, MONTH: month, YEAR: year };
  return {
    count: numberFormat(locale, { maximumFractionDigits: 0 }),
    decimal: numberFormat(locale, { maximumFractionDigits: 1 }),
    value: numberFormat(locale, { maximumFractionDigits: 2 }),
    number: numberFormat(locale, { maximumFractionDigits: 4 }),
    percent: numberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),
    wholePercent: numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
    change: signedFormat(locale, { maximumFractionDigits: 0 }),
    points: pointsFormat(locale),
    day,
    longDay: dayFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
    month,
    longMonth: dayFormat(locale, { month: 'long', year: 'numeric' }),
    monthName: (index) => monthOnly(`2026-${String(index).padStart(2, '0')}-15`),
    // The first of June 2026 is a Monday, and weeks start on Monday.
    weekdays: () => [1, 2, 3, 4, 5, 6, 7].map((date) => weekday(`2026-06-0${date}`)),
    year,
    dated: (value, precision) => shortened[precision ?? 'DAY'](value),
    moment: momentFormat(lang),
    weekdayMoment: momentFormat(lang, 'long'),
    clock: clockFormat(lang),
  };
};

const made: Record<Lang, Formats> = { id: makeFormats('id'), en: makeFormats('en') };

export const formatsOf = (lang: Lang): Formats => made[lang];
