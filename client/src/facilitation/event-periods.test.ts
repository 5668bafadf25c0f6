import { expect, it } from 'vitest';
import { allPeriods, stepOf, undated } from './event-periods';

const group = (period: string | null, count: number) => ({ period, count, attendanceKnown: 0 });

it('shows a chosen year by month, a short history by quarter and a long one by year', () => {
  expect(stepOf('2024', [2017, 2026])).toBe('MONTH');
  expect(stepOf(undefined, [2017, 2026])).toBe('QUARTER');
  expect(stepOf(undefined, [2001, 2026])).toBe('YEAR');
});

it('keeps the quarters in which nothing was held, up to the day', () => {
  const periods = allPeriods([group('2025-Q4', 2)], 'QUARTER', [2025, 2026], '2026-04-01');

  expect(periods.map(({ period, count }) => `${period}: ${count}`)).toEqual([
    '2025-Q1: 0',
    '2025-Q2: 0',
    '2025-Q3: 0',
    '2025-Q4: 2',
    '2026-Q1: 0',
    '2026-Q2: 0',
  ]);
});

it('ends a year that still runs in the month of the day', () => {
  const periods = allPeriods([], 'MONTH', [2026, 2026], '2026-03-31');

  expect(periods.map(({ period }) => period)).toEqual(['2026-01', '2026-02', '2026-03']);
});

it('counts apart what only the year is known of', () => {
  expect(undated([group('2025-Q4', 2), group(null, 3), group(null, 1)])).toBe(4);
});
