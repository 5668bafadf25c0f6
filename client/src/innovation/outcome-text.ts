import { formatsOf } from '../format/formats';
import { improvementText } from '../format/improvement';
import { valueText } from '../format/measured';
import type { OutcomeRow_OutcomeFragment as Outcome } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

/** Whether the last value is better than the one before, and by how much; no cause is claimed. */
const judged = ({ baseline, latest }: Outcome, book: Wordbook): string | null => {
  if (!baseline || !latest) return null;
  const { value: after, improvement, improvementPoints: points } = latest;
  if (improvement !== null) {
    return improvementText({ before: baseline.value, after, improvement }, book);
  }
  if (points === null || points === 0) return null;
  return book.t(points > 0 ? 'innovation.outcomes.better' : 'innovation.outcomes.worse');
};

/** "turun 5 anak, membaik 33,3%": direction in words, then size. Nothing where one end is missing. */
export const changeText = (outcome: Outcome, book: Wordbook): string | null => {
  const { baseline, latest, isPercent } = outcome;
  if (!baseline || !latest) return null;
  const { t, lang } = book;
  const difference = latest.value - baseline.value;
  if (difference === 0) return t('innovation.outcomes.same');
  const size = Math.abs(difference);
  const amount = isPercent
    ? t('innovation.outcomes.points', { value: formatsOf(lang).value(size) })
    : valueText(size, outcome, book);
  const moved = t(difference > 0 ? 'innovation.outcomes.rose' : 'innovation.outcomes.fell', {
    amount,
  });
  return [moved, judged(outcome, book)].filter(Boolean).join(', ');
};

/** Whether a value was taken before the innovation was in use: then it can not speak of it. */
export const isBeforeUse = (to: string, inUseSince: string | null): boolean =>
  inUseSince !== null && to < inUseSince;

export const countBeforeAfter = (outcomes: readonly Pick<Outcome, 'baseline' | 'latest'>[]) =>
  outcomes.filter(({ baseline, latest }) => baseline !== null && latest !== null).length;
