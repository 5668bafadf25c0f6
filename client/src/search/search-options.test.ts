import { expect, it } from 'vitest';
import { moved, totalOf } from './search-options';

it('goes down through all options, then to none, then to the first again', () => {
  expect([-1, 0, 1, 2].map((at) => moved(at, 1, 3))).toEqual([0, 1, 2, -1]);
});

it('goes up from none to the last', () => {
  expect([-1, 2, 1, 0].map((at) => moved(at, -1, 3))).toEqual([2, 1, 0, -1]);
});

it('stays where there is nothing to choose', () => {
  expect(moved(-1, 1, 0)).toBe(-1);
});

it('adds up the kinds, and knows when it counted only so far', () => {
  const kind = { kind: 'AGENCY' as const, count: 3, atLeast: false, hits: [] };

  expect(totalOf([kind, { ...kind, count: 1000, atLeast: true }])).toEqual({
    count: 1003,
    atLeast: true,
  });
  expect(totalOf([])).toEqual({ count: 0, atLeast: false });
});
