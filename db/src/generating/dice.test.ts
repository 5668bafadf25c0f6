import { expect, test } from 'vitest';
import { diceOf, shuffled, weightedDraw } from './dice.js';

const rolls = (...parts: [number, ...number[]]) => {
  const dice = diceOf(...parts);
  return Array.from({ length: 8 }, () => dice.roll());
};

test('the same seed and part roll the same, any other differently', () => {
  expect(rolls(1, 2)).toEqual(rolls(1, 2));
  expect(rolls(1, 3)).not.toEqual(rolls(1, 2));
  expect(rolls(2, 2)).not.toEqual(rolls(1, 2));
  expect(rolls(2, 1)).not.toEqual(rolls(1, 2));
});

test('rolls are spread evenly', () => {
  const dice = diceOf(7);
  const counts = [0, 0, 0, 0, 0];
  for (let n = 0; n < 50_000; n++) {
    const side = dice.below(5);
    counts[side] = (counts[side] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});

test('a weighted draw comes as often as its weight says, and what weighs nothing never', () => {
  const draw = weightedDraw([1, 0, 3], diceOf(7));
  const counts = [0, 0, 0];
  for (let n = 0; n < 40_000; n++) {
    const place = draw();
    counts[place] = (counts[place] ?? 0) + 1;
  }
  expect(counts[1]).toBe(0);
  expect((counts[2] ?? 0) / (counts[0] ?? 1)).toBeCloseTo(3, 0);
});

test('a shuffle loses nothing', () => {
  const items = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const order = shuffled(items, diceOf(3));
  expect(order).not.toEqual(items);
  expect(order.toSorted()).toEqual(items);
});
