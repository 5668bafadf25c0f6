import { expect, it } from 'vitest';
import { shownDay } from './shown-day';

const today = '2026-11-24';

it('is the day of the address, else today', () => {
  expect(shownDay({ pathname: '/id/ringkasan', search: {} }, today)).toBe(today);
  expect(shownDay({ pathname: '/id/dampak', search: { per: '2026-02-03' } }, today)).toBe(
    '2026-02-03',
  );
});

it('is the end of the month of a report, and today while that runs', () => {
  const of = (search: { per?: string; bulan?: string }) =>
    shownDay({ pathname: '/en/laporan', search }, today);
  expect(of({ bulan: '2024-02' })).toBe('2024-02-29');
  expect(of({ per: '2026-09-03' })).toBe('2026-09-30');
  expect(of({ per: '2026-09-03', bulan: '2026-08' })).toBe('2026-08-31');
  expect(of({})).toBe(today);
  expect(of({ bulan: '2026-11' })).toBe(today);
});
