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

  test.each([
    ['30/05/2021', '2021-05-30', 'DAY'],
    ['30-05-2021', '2021-05-30', 'DAY'],
    ['30.5.2021', '2021-05-30', 'DAY'],
    ['30 / 5 / 2021', '2021-05-30', 'DAY'],
    ['2021/5/30', '2021-05-30', 'DAY'],
    ['30 Mei 2021', '2021-05-30', 'DAY'],
    ['30 may 2021', '2021-05-30', 'DAY'],
    ['1-Agt-2021', '2021-08-01', 'DAY'],
    ['17 Agustus 1945', '1945-08-17', 'DAY'],
    ['5/5/2021', '2021-05-05', 'DAY'],
    ['05/30/2021', '2021-05-30', 'DAY'],
    ['Mei 2021', '2021-05-01', 'MONTH'],
    ['DESEMBER 2021', '2021-12-01', 'MONTH'],
    ['Okt-2021', '2021-10-01', 'MONTH'],
    ['05/2021', '2021-05-01', 'MONTH'],
    ['2021', '2021-01-01', 'YEAR'],
  ])('%s is %s, known by %s', (text, day, precision) => {
    expect(readDay(text, 'FIRST')).toEqual({ day, precision });
  });

  test.each([
    ['05/06/2021', '2021-06-05', '2021-05-06'],
    ['5-6-2021', '2021-06-05', '2021-05-06'],
    ['01.12.2021', '2021-12-01', '2021-01-12'],
  ])('%s may be %s or %s, so it is neither', (text, ...readings) => {
    expect(readDay(text, 'FIRST')).toEqual({ problem: { code: 'AMBIGUOUS_DATE', readings } });
  });

  test('what no calendar has is impossible', () => {
    const dates = ['2021-02-30', '2023-02-29', '2021-00', '2021-13', '2021-04-31', '0000'];
    for (const text of [...dates, '31/04/2021', '29 Februari 2023', '13/2021', '13/13/2021']) {
      expect(readDay(text, 'FIRST')).toEqual({ problem: { code: 'IMPOSSIBLE_DATE' } });
    }
  });

  test('a year needs its century', () => {
    for (const text of ['30/05/21', '30 Mei 21', 'Mei 21', "Mei '21", '05/21']) {
      expect(readDay(text, 'FIRST')).toEqual({ problem: { code: 'TWO_DIGIT_YEAR' } });
    }
  });

  test("a spreadsheet's count of days is told as the day that it looks like", () => {
    const problem = { code: 'SPREADSHEET_DAY', day: '2021-05-30' };
    expect(readDay('44346', 'FIRST')).toEqual({ problem });
    expect(readDay('44346,5', 'FIRST')).toEqual({ problem });
  });

  test('what is written otherwise is no date', () => {
    const dates = ['30-05/2021', '20210530', '2021-', '30 Mai 2021', 'Mei', '2021.5', 'kemarin'];
    for (const text of dates) {
      expect(readDay(text, 'FIRST')).toEqual({ problem: { code: 'NOT_A_DATE' } });
    }
  });

  test('a month is not enough where a full day is needed', () => {
    for (const text of ['2021-05', 'Mei 2021', '2021']) {
      expect(readDay(text, 'EXACT')).toEqual({ problem: { code: 'NOT_A_FULL_DAY' } });
    }
  });
});
