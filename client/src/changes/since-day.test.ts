import { expect, it } from 'vitest';
import { sinceDay } from './since-day';

it('begins where people do', () => {
  expect(sinceDay('MONTH_END', '2026-11-26')).toBe('2026-10-31');
  expect(sinceDay('THREE_MONTHS', '2026-05-31')).toBe('2026-02-28');
  expect(sinceDay('YEAR_START', '2026-11-26')).toBe('2025-12-31');
  expect(sinceDay('YEAR', '2024-02-29')).toBe('2023-02-28');
});
