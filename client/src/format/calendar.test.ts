import { expect, it } from 'vitest';
import {
  addMonths,
  clampDay,
  daysBetween,
  isDay,
  knownPart,
  lastOfMonth,
  weeksOf,
} from './calendar';

it('knows which days exist', () => {
  expect(isDay('2024-02-29')).toBe(true);
  expect(isDay('2026-02-29')).toBe(false);
  expect(isDay('2026-13-01')).toBe(false);
  expect(isDay('24-11-2026')).toBe(false);
});

it('writes no more of a day than is known', () => {
  expect(knownPart('2023-01-01', 'YEAR')).toBe('2023');
  expect(knownPart('2023-05-01', 'MONTH')).toBe('2023-05');
  expect(knownPart('2023-05-09', 'DAY')).toBe('2023-05-09');
  expect(knownPart('2023-05-09', null)).toBe('2023-05-09');
});

it('counts by days and by months', () => {
  expect(daysBetween('2026-11-24', '2027-12-31')).toBe(402);
  expect(addMonths('2026-01-31', -1)).toBe('2025-12-01');
  expect(lastOfMonth('2024-02-10')).toBe('2024-02-29');
  expect(clampDay('2030-01-01', '2014-01-01', '2026-11-24')).toBe('2026-11-24');
});

it('lays a month out in weeks that begin on Monday', () => {
  const weeks = weeksOf('2026-11-24');

  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
  expect(weeks[1]?.[0]).toBe('2026-11-02');
  expect(weeks[5]?.slice(0, 2)).toEqual(['2026-11-30', null]);
});
