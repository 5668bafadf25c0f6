import type { Wordbook } from '../words/useWords';
import { formatsOf } from './formats';

export interface Ratio {
  numerator: number;
  denominator: number;
  value: number | null;
}

/** Below this many cases a percentage says more than is known, so only the parts are shown. */
const fewestForPercent = 10;

/** The share as a percentage, or nothing where there are too few cases for one. */
export const shareOf = (ratio: Ratio, book: Wordbook): string | null =>
  ratio.value === null || ratio.denominator < fewestForPercent
    ? null
    : formatsOf(book.lang).percent(ratio.value);

/** "18 dari 50 (36,0%)", and "3 dari 7" below ten cases: count before percentage. */
export const ratioText = (ratio: Ratio, book: Wordbook): string => {
  const { count } = formatsOf(book.lang);
  const parts = { numerator: count(ratio.numerator), denominator: count(ratio.denominator) };
  const percent = shareOf(ratio, book);
  return percent === null
    ? book.t('ratio.parts', parts)
    : book.t('ratio.whole', { ...parts, percent });
};
