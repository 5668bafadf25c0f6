import { describe, expect, test } from 'vitest';
import { readDay } from './days.js';

describe('a cell with a date', () => {
  test('a full day is itself', () => {
    expect(readDay('2021-05-30', 'EXACT')).toEqual({ day: '2021-05-30', precision: 'DAY' });
  });

  test('a month or year begins on its first day', () => {
    expect(readDay('2021-05', 'FIRST')).toEqual({ day: '2021-05-01', precision: 'MONTH' });
    expect(readDay('2021', 'FIRST')).toEqual({ day: '2021-01-01', precision: 'YEAR' });
  });

  test('and ends on its last day, also in February', () => {
    expect(readDay('2021-02', 'LAST')).toEqual({ day: '2021-02-28', precision: 'MONTH' });
    expect(readDay('2024-02', 'LAST')).toEqual({ day: '2024-02-29', precision: 'MONTH' });
    expect(readDay('2021', 'LAST')).toEqual({ day: '2021-12-31', precision: 'YEAR' });
  });

  test('what no calendar has is impossible', () => {
    for (const text of ['2021-02-30', '2023-02-29', '2021-00', '2021-13', '2021-04-31', '0000']) {
      expect(readDay(text, 'FIRST')).toEqual({ problem: 'IMPOSSIBLE_DATE' });
    }
  });

  test('what is written otherwise is no date', () => {
    for (const text of ['30-05-2021', '2021/05/30', '2021-5-3', 'May 2021', '20210530', '2021-']) {
      expect(readDay(text, 'FIRST')).toEqual({ problem: 'NOT_A_DATE' });
    }
  });

  test('a month is not enough where a full day is needed', () => {
    expect(readDay('2021-05', 'EXACT')).toEqual({ problem: 'NOT_A_FULL_DAY' });
  });
});
