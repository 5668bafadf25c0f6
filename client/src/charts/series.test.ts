import { describe, expect, it } from 'vitest';
import { timeOf } from '../format/calendar';
import { scaleOf, valueTicks } from './series';

const points = [
  { day: '2021-06-30', value: 29 },
  { day: '2023-12-31', value: 56 },
];

const month = (day: string) => day.slice(0, 7);

describe('the scale of a series', () => {
  it('begins at zero and reaches the target', () => {
    const { low, high } = scaleOf({ points, target: 70, start: null }, 600, month);

    expect(low).toBe(0);
    expect(high).toBeGreaterThanOrEqual(70);
  });

  it('reaches back to the day from which the innovation was in use', () => {
    const { from, to } = scaleOf({ points, target: null, start: '2020-03-01' }, 600, month);

    expect(from).toBe(timeOf('2020-03-01'));
    expect(to).toBe(timeOf('2023-12-31'));
  });

  it('leaves the ticks to the drawing where a value lies below zero', () => {
    const below = [...points, { day: '2024-06-30', value: -4 }];

    expect(scaleOf({ points: below, target: null, start: null }, 600, month)).toMatchObject({
      ticks: undefined,
      low: -4,
    });
  });

  it('names the months at both ends where there is hardly a year', () => {
    const short = [
      { day: '2026-01-31', value: 1 },
      { day: '2026-10-31', value: 2 },
    ];
    const { times } = scaleOf({ points: short, target: null, start: null }, 600, month);
    expect(times).toEqual([
      { time: timeOf('2026-01-31'), label: '2026-01', isEnd: true },
      { time: timeOf('2026-10-31'), label: '2026-10', isEnd: true },
    ]);
  });

  it('names fewer years where there is little room, and always the last whole one', () => {
    const long = [
      { day: '2010-01-01', value: 1 },
      { day: '2025-12-31', value: 2 },
    ];
    const labels = (width: number) =>
      scaleOf({ points: long, target: null, start: null }, width, month).times.map(
        ({ label }) => label,
      );

    expect(labels(1000)).toHaveLength(16);
    expect(labels(200)).toHaveLength(4);
    expect(labels(200).at(-1)).toBe('2025');
  });
});

describe('ticks', () => {
  it('are round at any size', () => {
    expect(valueTicks(6)).toEqual([0, 2, 4, 6]);
    expect(valueTicks(0.7)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
    expect(valueTicks(590_516)).toEqual([0, 200_000, 400_000, 600_000]);
  });

  it('are there even where every value is zero', () => {
    expect(valueTicks(0)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });
});
