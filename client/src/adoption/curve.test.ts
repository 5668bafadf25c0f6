import { describe, expect, it } from 'vitest';
import { curvePoints, halfOf } from './curve';

const point = (period: string, newAdopters: number, adopters: number, provisional = false) => ({
  period,
  asOf: `${period}-28`,
  provisional,
  newAdopters,
  adopters,
  adoptionsInUse: adopters,
});
const points = [
  point('2025-01', 2, 2),
  point('2025-02', 0, 2),
  point('2025-03', 4, 6),
  point('2025-04', 0, 6),
  point('2025-05', 0, 6, true),
];

describe('the curve', () => {
  it('has a point where anyone came to it, and the day asked about', () => {
    expect(curvePoints({ points })).toEqual([
      { day: '2025-01-28', value: 2, hollow: false },
      { day: '2025-03-28', value: 6, hollow: false },
      { day: '2025-05-28', value: 6, hollow: true },
    ]);
  });

  it('tells the month by which half had come', () => {
    expect(halfOf(points)?.period).toBe('2025-03');
    expect(halfOf([])).toBeUndefined();
  });
});
