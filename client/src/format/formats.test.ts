import { describe, expect, it } from 'vitest';
import { formatsOf, inSentence } from './formats';

const id = formatsOf('id');
const en = formatsOf('en');

describe('numbers', () => {
  it('are written as Indonesians write them', () => {
    expect(id.count(1234567)).toBe('1.234.567');
    expect(id.decimal(26.3457)).toBe('26,3');
    expect(id.decimal(0)).toBe('0');
    expect(id.percent(0.36)).toBe('36,0%');
  });

  it('have a minus of their own where they are below zero, and none where they round to zero', () => {
    expect(id.decimal(-0.17)).toBe('−0,2');
    expect(id.decimal(-0.04)).toBe('0');
    expect(en.number(-1234.5)).toBe('−1,234.5');
    expect(id.points(-0.0213)).toBe('−2,1');
    expect(id.change(-3)).toBe('−3');
  });

  it('are written as the English write them', () => {
    expect(en.count(1234567)).toBe('1,234,567');
    expect(en.percent(2 / 3)).toBe('66.7%');
  });
});

describe('days', () => {
  it('are days of Jakarta, in the words of the reader', () => {
    expect(id.day('2026-03-15')).toBe('15 Mar 2026');
    expect(id.longDay('2026-03-15')).toBe('15 Maret 2026');
    expect(en.longDay('2026-03-15')).toBe('15 March 2026');
    expect(id.month('2026-08-01')).toBe('Agu 2026');
  });

  it('say no more than is known', () => {
    expect(id.dated('2021-01-01', 'YEAR')).toBe('2021');
    expect(id.dated('2021-05-01', 'MONTH')).toBe('Mei 2021');
    expect(id.dated('2021-05-30', 'DAY')).toBe('30 Mei 2021');
  });

  it('put a moment late in the evening on the day that Jakarta has', () => {
    expect(id.moment('2026-11-24T16:30:00Z')).toBe('24 November 2026, pukul 23.30 WIB');
    expect(id.moment('2026-11-24T17:30:00Z')).toBe('25 November 2026, pukul 00.30 WIB');
    expect(en.moment('2026-11-24T07:05:00Z')).toBe('24 November 2026, 14:05 WIB');
  });

  it('begin their week on Monday', () => {
    expect(id.weekdays()[0]).toBe('Sen');
    expect(en.weekdays()[6]).toBe('Sun');
  });
});

it.each([
  ['Kecamatan', 'kecamatan'],
  ['Badan usaha Daerah', 'badan usaha Daerah'],
  ['MoU atau PKS', 'MoU atau PKS'],
  ['RSUD', 'RSUD'],
])('%s stands inside a sentence as %s', (name, inside) => {
  expect(inSentence(name)).toBe(inside);
});
