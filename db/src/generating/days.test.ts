import { expect, test } from 'vitest';
import { dayIn, dayOf, dayText, knownBy, yearsBefore } from './days.js';

test('a day and its text', () => {
  expect(dayText(dayOf('2026-11-24'))).toBe('2026-11-24');
  expect(dayText(dayIn(2024, 3) - 1)).toBe('2024-02-29');
  expect(dayText(dayIn(2025, 13))).toBe('2026-01-01');
});

test('what is known by its month or year is its first possible day', () => {
  const day = dayOf('2024-02-29');
  expect(knownBy(day, 'DAY')).toEqual({ day, precision: 'DAY' });
  expect(dayText(knownBy(day, 'MONTH').day)).toBe('2024-02-01');
  expect(dayText(knownBy(day, 'YEAR').day)).toBe('2024-01-01');
});

test('years before a leap day is the last of February', () => {
  expect(dayText(yearsBefore(dayOf('2024-02-29'), 1))).toBe('2023-02-28');
  expect(dayText(yearsBefore(dayOf('2026-11-24'), 10))).toBe('2016-11-24');
});
