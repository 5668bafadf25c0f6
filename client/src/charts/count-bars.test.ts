import { expect, it } from 'vitest';
import { labelledBars, tickedBars } from './count-bars';

const bars = (values: number[]) =>
  values.map((value, index) => ({
    key: `q${index}`,
    value,
    tick: index % 4 === 0 ? `y${index}` : '',
  }));

it('writes every number where each has room', () => {
  expect([...labelledBars(bars([1, 0, 2]), 20)]).toEqual(['q0', 'q1', 'q2']);
});

it('writes the highest and the last that is not nothing where room is short', () => {
  expect([...labelledBars(bars([1, 5, 2, 1, 3, 0]), 8)]).toEqual(['q1', 'q4']);
});

it('leaves the last one out where it stands beside the highest', () => {
  expect([...labelledBars(bars([1, 2, 5, 1]), 8)]).toEqual(['q2']);
});

it('names at most so many bars, in even steps', () => {
  expect(tickedBars(bars(Array.from({ length: 40 }, () => 1)), 6)).toEqual([
    'q0',
    'q8',
    'q16',
    'q24',
    'q32',
  ]);
});
