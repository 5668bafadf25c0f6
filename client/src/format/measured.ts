import { inLanguage } from '../words/in-language';
import type { Wordbook, Wording } from '../words/useWords';
import { firstOfMonth, isDay, isMonth, lastOfMonth } from './calendar';
import { formatsOf } from './formats';

/** What the values of an indicator are. */
export interface Counted {
  unit: Wording;
  isPercent: boolean;
}

/** What a value covers, as far as it is known. */
export interface Period {
  from: string | null;
  to: string | null;
  note: string | null;
}

const isMoney = ({ unit }: Pick<Counted, 'unit'>): boolean =>
  unit.indonesian.toLowerCase() === 'rupiah';

/** "10,81%", "Rp 14.790" or "59.099 akta": a value never stands without what it is counted in. */
export const valueText = (value: number, counted: Counted, { lang, say }: Wordbook): string => {
  const worded = formatsOf(lang).value(value);
  if (counted.isPercent) return `${worded}%`;
  return isMoney(counted) ? `Rp\u00a0${worded}` : `${worded} ${say(counted.unit)}`;
};

/** A value before another one of its unit, which names it: "29.438", but "10,81%" and "Rp 25.307". */
export const earlierText = (value: number, counted: Counted, book: Wordbook): string =>
  counted.isPercent || isMoney(counted)
    ? valueText(value, counted, book)
    : formatsOf(book.lang).value(value);

const span = (from: string, to: string): Period => ({ from, to, note: null });

/** What a value covers, where it was written as one text: 2025, 2025-08, a day, `day/day`, or a note. */
export const periodOf = (text: string): Period => {
  if (/^\d{4}$/.test(text)) return span(`${text}-01-01`, `${text}-12-31`);
  if (isMonth(text)) return span(`${text}-01`, lastOfMonth(`${text}-01`));
  const [from = '', to = from, ...more] = text.split('/');
  const isSpan = more.length === 0 && isDay(from) && isDay(to) && from <= to;
  return isSpan ? span(from, to) : { from: null, to: null, note: text };
};

/** What a value covers: a year, a month, a day or a span; else in the words of its source. */
export const periodText = ({ from, to, note }: Period, { t, lang }: Wordbook): string => {
  const { day, month, year } = formatsOf(lang);
  if (from === null || to === null) {
    return note === null ? t('innovation.outcomes.periodUnknown') : inLanguage(note, lang);
  }
  if (from === to) return day(from);
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return year(from);
  if (from === firstOfMonth(from) && to === lastOfMonth(from)) return month(from);
  const whole = from === firstOfMonth(from) && to === lastOfMonth(to);
  return whole ? `${month(from)} – ${month(to)}` : `${day(from)} – ${day(to)}`;
};
