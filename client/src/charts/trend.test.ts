import { describe, expect, it } from 'vitest';
import {
  courseOf,
  gapOf,
  niceTicks,
  projectionOf,
  runsThrough,
  stepsOf,
  type TrendPoint,
  targetLine,
  valueAt,
} from './trend';

const point = (day: string, covered: number, more: Partial<TrendPoint> = {}): TrendPoint => ({
  day,
  covered,
  eligible: 50,
  provisional: false,
  inexact: 0,
  ruleChanged: false,
  ...more,
});

const target = { from: '2014-01-01', day: '2027-12-31', agencies: 50 };

describe('the target line', () => {
  const points = [point('2026-01-01', 10), point('2026-11-24', 18)];

  it('runs from the first count to the target on its due day', () => {
    expect(targetLine(points, target)).toEqual([
      { day: '2026-01-01', value: 10 },
      { day: '2027-12-31', value: 50 },
    ]);
  });

  it('begins on the day on which the programme began, with the count of that day', () => {
    expect(targetLine(points, { ...target, from: '2026-09-28' })).toEqual([
      { day: '2026-09-28', value: 10 },
      { day: '2027-12-31', value: 50 },
    ]);
  });

  it('is not drawn before the programme began, when there is no course to be on', () => {
    const later = { ...target, from: '2026-11-25' };

    expect(targetLine(points, later)).toBeNull();
    expect(courseOf(points, later)).toBe('not begun');
    expect(courseOf(points, { ...later, from: '2026-11-24' })).toBe('on course');
  });

  it('is halfway up in the middle of its time, and never past its ends', () => {
    const line = targetLine(points, { ...target, day: '2028-01-01' });
    if (!line) throw new Error('no line');

    expect(valueAt(line, '2027-01-01')).toBeCloseTo(30);
    expect(valueAt(line, '2020-01-01')).toBe(10);
    expect(valueAt(line, '2030-01-01')).toBe(50);
  });

  it('is not drawn without a target, or where the due day came before the first count', () => {
    expect(targetLine(points, null)).toBeNull();
    expect(targetLine(points, { ...target, day: '2025-01-01' })).toBeNull();
  });
});

describe('the gap', () => {
  it('is what is missing on the due day', () => {
    expect(gapOf([point('2026-11-24', 18)], target)).toEqual({
      day: '2027-12-31',
      from: 18,
      to: 50,
      missing: 32,
    });
  });

  it('is gone once the target is reached', () => {
    expect(gapOf([point('2026-11-24', 50)], target)).toBeNull();
  });
});

describe('the course', () => {
  it('compares the last count with the line on that day', () => {
    const start = point('2025-12-31', 10);

    expect(courseOf([start, point('2026-12-31', 29)], target)).toBe('behind');
    expect(courseOf([start, point('2026-12-31', 30)], target)).toBe('on course');
    expect(courseOf([start, point('2026-12-31', 50)], target)).toBe('done');
    expect(courseOf([start], null)).toBe('no target');
  });
});

describe('the dots', () => {
  it('stand where the count changed, hollow where the start is not known to the day', () => {
    const steps = stepsOf([
      point('2026-01-31', 1, { inexact: 1 }),
      point('2026-02-28', 1, { inexact: 1 }),
      point('2026-03-31', 2, { inexact: 1 }),
      point('2026-04-24', 2, { inexact: 1, provisional: true }),
    ]);

    expect(steps.map(({ day, hollow, last }) => [day, hollow, last])).toEqual([
      ['2026-01-31', true, false],
      ['2026-03-31', false, false],
      ['2026-04-24', true, true],
    ]);
  });
});

describe('the projection', () => {
  const flat = (month: number, covered: number) =>
    point(`2026-${String(month).padStart(2, '0')}-01`, covered);

  it('goes on with the slowest and the fastest half-year', () => {
    const points = [
      ...[1, 2, 3, 4, 5, 6].map((month) => flat(month, 12)),
      flat(7, 18),
      flat(8, 18),
    ];
    const ahead = projectionOf(points, { ...target, day: '2026-12-01' });

    expect(ahead).toMatchObject({ low: 1, high: 1, lowAt: 22, highAt: 22, since: '2026-01-01' });
  });

  it('never promises more agencies than there are', () => {
    const points = [...[1, 2, 3, 4, 5, 6].map((month) => flat(month, 0)), flat(7, 48)];

    expect(projectionOf(points, { ...target, day: '2027-12-31' })?.highAt).toBe(50);
  });

  it('is not made from fewer than six months', () => {
    expect(projectionOf([flat(1, 1), flat(2, 2)], target)).toBeNull();
  });
});

it('puts at most six round lines from zero', () => {
  expect(niceTicks(50)).toEqual([0, 10, 20, 30, 40, 50]);
  expect(niceTicks(7)).toEqual([0, 2, 4, 6, 8]);
  expect(niceTicks(0)).toEqual([0, 1]);
  expect(niceTicks(120)).toEqual([0, 25, 50, 75, 100, 125]);
  expect(niceTicks(50_000)).toEqual([0, 10_000, 20_000, 30_000, 40_000, 50_000]);
  expect(niceTicks(51_237)).toEqual([0, 20_000, 40_000, 60_000]);
  expect(niceTicks(1_234_567)).toEqual([0, 250_000, 500_000, 750_000, 1_000_000, 1_250_000]);
});

it('tells whether the path runs where a label would stand', () => {
  const box = { left: 40, right: 60, top: 10, bottom: 50 };
  expect(runsThrough({ x: 0, y: 100 }, { x: 100, y: 0 }, box)).toBe(true);
  expect(runsThrough({ x: 0, y: 100 }, { x: 100, y: 80 }, box)).toBe(false);
  expect(runsThrough({ x: 0, y: 5 }, { x: 100, y: 0 }, box)).toBe(false);
  expect(runsThrough({ x: 70, y: 30 }, { x: 100, y: 0 }, box)).toBe(false);
});
