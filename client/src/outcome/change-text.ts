import { formatsOf } from '../format/formats';
import { type Counted, valueText } from '../format/measured';
import type { ChangeRow_LineFragment as Line } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

/** Below so many cases, whole numbers, a percentage says more than is known. */
const fewestForPercent = 10;

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

/** "membaik 100,8%": only where there were enough cases before for a percentage. */
export const relativeText = (
  { baseline, latest, isPercent }: Pick<Line, 'baseline' | 'latest' | 'isPercent'>,
  { t, lang }: Wordbook,
): string | null => {
  const improvement = latest?.improvement ?? null;
  if (isPercent || !baseline || improvement === null || improvement === 0) return null;
  const counted = [baseline.value, latest?.value ?? 0].every(Number.isInteger);
  if (counted && Math.abs(baseline.value) < fewestForPercent) return t('outcome.row.few');
  const percent = formatsOf(lang).percent(Math.abs(improvement));
  return t(improvement > 0 ? 'outcome.row.betterBy' : 'outcome.row.worseBy', { percent });
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
