import { expect, it } from 'vitest';
import { ageOf } from './age';

const then = Date.parse('2026-11-26T07:05:00Z');

it.each([
  [0, 'fresh'],
  [14 * 60 + 59, 'fresh'],
  [15 * 60, 'old'],
  [24 * 3_600 - 1, 'old'],
  [24 * 3_600, 'useless'],
] as const)('an answer of %i seconds ago is %s', (seconds, age) => {
  expect(ageOf(then, then + seconds * 1_000)).toBe(age);
});
