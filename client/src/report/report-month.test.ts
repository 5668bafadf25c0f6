import { expect, it } from 'vitest';
import { askedMonth, reportMonths } from './report-month';

const span = { firstDay: '2026-08-15', today: '2026-11-30' };

it('offers the running month first and goes back to the first rules', () => {
  expect(reportMonths(span)).toEqual(['2026-11', '2026-10', '2026-09', '2026-08']);
});

it('asks for the last day of a month that is over, compared with the last day before it', () => {
  expect(askedMonth('2026-10', span)).toEqual({
    month: '2026-10',
    asOf: '2026-10-31',
    running: false,
    since: '2026-09-30',
    compared: true,
  });
});

it('asks for today while the month runs, its last day included', () => {
  expect(askedMonth('2026-11', span)).toMatchObject({ asOf: '2026-11-30', running: true });
  expect(askedMonth('2026-11', { ...span, today: '2026-12-01' })).toMatchObject({ running: false });
});

it('does not compare with a day before the first rules', () => {
  expect(askedMonth('2026-08', span)).toMatchObject({ since: '2026-07-31', compared: false });
});

it('knows no month before the first rules or after today', () => {
  expect(askedMonth('2026-07', span)).toBeNull();
  expect(askedMonth('2026-12', span)).toBeNull();
});
