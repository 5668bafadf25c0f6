import { expect, it } from 'vitest';
import { sinceDay, sinceTrouble } from './since-day';

it('begins where people do', () => {
  expect(sinceDay('MONTH_END', '2026-11-26')).toBe('2026-10-31');
  expect(sinceDay('THREE_MONTHS', '2026-05-31')).toBe('2026-02-28');
  expect(sinceDay('YEAR_START', '2026-11-26')).toBe('2025-12-31');
  expect(sinceDay('YEAR', '2024-02-29')).toBe('2023-02-28');
});

it('says why a day can not be the first', () => {
  expect(sinceTrouble('2014-12-31', '2026-11-26', '2015-01-01')).toBe('BEFORE_RULES');
  expect(sinceTrouble('2026-11-26', '2026-11-26', '2015-01-01')).toBe('NOT_BEFORE');
  expect(sinceTrouble('2015-01-01', '2026-11-26', '2015-01-01')).toBeNull();
});
