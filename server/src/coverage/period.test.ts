import { expect, test } from 'vitest';
import { TimeStep } from '../graphql/enums.js';
import { periodsBetween } from './period.js';

test('both the first and the last period are counted', () => {
  expect(periodsBetween('2026-11-24', '2026-11-24', TimeStep.MONTH)).toBe(1);
  expect(periodsBetween('2021-11-24', '2026-11-24', TimeStep.MONTH)).toBe(61);
  expect(periodsBetween('2025-12-31', '2026-01-01', TimeStep.QUARTER)).toBe(2);
  expect(periodsBetween('2014-01-01', '2026-11-24', TimeStep.YEAR)).toBe(13);
});
