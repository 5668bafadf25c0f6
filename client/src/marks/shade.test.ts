import { expect, it } from 'vitest';
import { shadeOf } from './shade';

it('shades by fifths of the largest, and nothing where there is none', () => {
  expect([0, 1, 20, 21, 60, 61, 100].map((value) => shadeOf(value, 100))).toEqual([
    0, 1, 1, 2, 3, 4, 5,
  ]);
  expect(shadeOf(0, 0)).toBe(0);
});
