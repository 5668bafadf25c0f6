import { expect, it } from 'vitest';
import { bandsOf, isFarRight } from './scale';

const predicate = (name: string, lowerBound: number) => ({
  name: { indonesian: name, english: name },
  lowerBound,
  ruleYear: 2026,
});

it('cuts the scale where the next predicate begins, and leaves out what has no room', () => {
  const bands = bandsOf([
    predicate('tidak dapat dinilai', 0),
    predicate('kurang inovatif', 0.01),
    predicate('inovatif', 40.01),
    predicate('sangat inovatif', 65.01),
  ]);

  expect(bands.map(({ key, from, to }) => [key, from, to])).toEqual([
    ['kurang inovatif', 0.01, 40.01],
    ['inovatif', 40.01, 65.01],
    ['sangat inovatif', 65.01, 100],
  ]);
});

it('is empty where no threshold is stored', () => {
  expect(bandsOf([])).toEqual([]);
});

it('writes to the left of a pin that stands in the right half', () => {
  expect([isFarRight(45.89), isFarRight(71.2)]).toEqual([false, true]);
});
