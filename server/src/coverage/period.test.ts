import { expect, test } from 'vitest';
import { TimeStep } from '../graphql/enums.js';
import { lastDayOfPeriod, periodsBetween } from './period.js';

test('a period ends on the last day of its month, quarter or year', () => {
  expect(lastDayOfPeriod('2026-11-24', TimeStep.MONTH)).toBe('2026-11-30');
  expect(lastDayOfPeriod('2024-02-29', TimeStep.MONTH)).toBe('2024-02-29');
  expect(lastDayOfPeriod('2026-11-24', TimeStep.QUARTER)).toBe('2026-12-31');
  expect(lastDayOfPeriod('2026-07-01', TimeStep.QUARTER)).toBe('2026-09-30');
  expect(lastDayOfPeriod('2026-01-01', TimeStep.YEAR)).toBe('2026-12-31');
});

test('both the first and the last period are counted', () => {
  expect(periodsBetween('2026-11-24', '2026-11-24', TimeStep.MONTH)).toBe(1);
  expect(periodsBetween('2021-11-24', '2026-11-24', TimeStep.MONTH)).toBe(61);
  expect(periodsBetween('2025-12-31', '2026-01-01', TimeStep.QUARTER)).toBe(2);
  expect(periodsBetween('2014-01-01', '2026-11-24', TimeStep.YEAR)).toBe(13);
});
