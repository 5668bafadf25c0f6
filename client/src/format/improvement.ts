import type { Wordbook } from '../words/useWords';
import { formatsOf } from './formats';

/** Below so many cases, whole numbers, a percentage says more than is known. */
const fewestForPercent = 10;

/** A value that moved, and by which part of itself in the better direction; null where that can not be reckoned. */
export interface Moved {
  before: number;
  after: number;
  improvement: number | null;
}

export const tooFewForPercent = ({ before, after }: Omit<Moved, 'improvement'>): boolean =>
  [before, after].every(Number.isInteger) && Math.abs(before) < fewestForPercent;

/** By how much a value became better or worse: "membaik 100,8%", or that there were too few cases to say so. */
export const improvementText = (moved: Moved, { t, lang }: Wordbook): string | null => {
  const { improvement } = moved;
  if (improvement === null || improvement === 0) return null;
  if (tooFewForPercent(moved)) return t('change.few');
  const percent = formatsOf(lang).percent(Math.abs(improvement));
  return t(improvement > 0 ? 'change.betterBy' : 'change.worseBy', { percent });
};
