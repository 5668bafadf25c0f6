import { formatsOf } from '../format/formats';
import { type Counted, valueText } from '../format/measured';
import type { Wordbook } from '../words/useWords';

const signOf = (difference: number): string => (difference > 0 ? '+' : difference < 0 ? '−' : '');

/** "+29.661 akta" or "−1,92 poin persen": how far it moved, whichever way is better. */
export const differenceText = (
  before: number,
  after: number,
  counted: Counted,
  book: Wordbook,
): string => {
  // Why rounded: 8.89 − 10.81 is not −1.92 in floating point.
  const difference = Number((after - before).toPrecision(12));
  const size = Math.abs(difference);
  const amount = counted.isPercent
    ? book.t('innovation.outcomes.points', { value: formatsOf(book.lang).value(size) })
    : valueText(size, counted, book);
  return `${signOf(difference)}${amount}`;
};

/** A median of changes in its own words: "32,9%" or "1,05 poin persen", with the sign of what is better. */
export const medianText = (
  summary: {
    medianImprovement: number | null;
    medianImprovementPoints: number | null;
    changes: number;
    changesNeeded: number;
  },
  { t, lang }: Wordbook,
): string => {
  const { percent, value } = formatsOf(lang);
  const { medianImprovement: relative, medianImprovementPoints: points } = summary;
  const amount = relative ?? points;
  if (amount === null) {
    return summary.changes === 0
      ? '–'
      : t('outcome.units.fewer', { needed: summary.changesNeeded });
  }
  const size = Math.abs(amount);
  const worded =
    relative === null ? t('innovation.outcomes.points', { value: value(size) }) : percent(size);
  return `${signOf(amount)}${worded}`;
};
