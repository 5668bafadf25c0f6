import { expect, it } from 'vitest';
import { wordbookOf } from '../words/useWords';
import { ratioText, shareOf } from './ratio';

const id = wordbookOf('id');

it('puts the count before the percentage', () => {
  expect(ratioText({ numerator: 18, denominator: 50, value: 0.36 }, id)).toBe('18 dari 50 (36,0%)');
});

it('gives no percentage below ten cases', () => {
  expect(ratioText({ numerator: 3, denominator: 7, value: 3 / 7 }, id)).toBe('3 dari 7');
  expect(shareOf({ numerator: 3, denominator: 7, value: 3 / 7 }, id)).toBeNull();
});

it('gives no percentage of nothing', () => {
  expect(ratioText({ numerator: 0, denominator: 0, value: null }, wordbookOf('en'))).toBe('0 of 0');
});
