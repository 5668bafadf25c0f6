import { expect, it } from 'vitest';
import { comparedDay, yearSoFar } from './compared-days';

it('knows the days that a day is compared with', () => {
  expect(comparedDay('SAME_DAY_YEAR', '2026-11-26')).toBe('2025-11-26');
  expect(comparedDay('SAME_DAY_MONTH', '2026-03-31')).toBe('2026-02-28');
  expect(comparedDay('MONTH_END', '2026-01-26')).toBe('2025-12-31');
  expect(comparedDay('YEAR_END', '2026-11-26')).toBe('2025-12-31');
});

it('sets a part of a year beside the same days of the other one', () => {
  expect(yearSoFar('2024-06-30', '2026-11-26', '2015-01-01')).toEqual({
    earlierStart: '2023-12-31',
    earlier: '2024-11-26',
    laterStart: '2025-12-31',
    later: '2026-11-26',
  });
  expect(yearSoFar('2026-10-31', '2026-11-26', '2015-01-01')).toBeNull();
  expect(yearSoFar('2015-11-26', '2026-11-26', '2015-01-01')).toBeNull();
});
