import { describe, expect, test } from 'vitest';
import { readNumber } from './numbers.js';

describe('a cell with a number', () => {
  test.each([
    ['66,7', '66.7'],
    ['66.7', '66.7'],
    ['-3', '-3'],
    ['\u22123,5', '-3.5'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.234,567', '1234.567'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['12.345.678,90', '12345678.90'],
    ['1234.567', '1234.567'],
    ['0,125', '0.125'],
    ['0.100000000000001', '0.100000000000001'],
    ['1,2340', '1.2340'],
    ['007', '7'],
    ['600,0', '600.0'],
    ['-0', '0'],
    ['-0,0', '0.0'],
  ])('%s is %s', (text, number) => {
    expect(readNumber(text)).toEqual({ number });
  });

  test.each([
    ['1.234', '1234', '1.234'],
    ['1,234', '1234', '1.234'],
    ['-12.500', '-12500', '-12.500'],
    ['100,000', '100000', '100.000'],
  ])('%s may be %s or %s, so it is neither', (text, ...readings) => {
    expect(readNumber(text)).toEqual({ problem: { code: 'AMBIGUOUS_NUMBER', readings } });
  });

  test.each([
    ['66,7%', '%'],
    ['66 %', '%'],
    ['Rp 1.500.000', 'Rp'],
    ['Rp1.500.000,00', 'Rp'],
    ['1.500.000,-', ',-'],
    ['$5', '$'],
  ])('%s has %s beside it', (text, sign) => {
    expect(readNumber(text)).toEqual({ problem: { code: 'NUMBER_WITH_SIGN', sign } });
  });

  test('what is written otherwise is none', () => {
    const texts = ['1.23.456', '1.234.56', '0.123.456', '1,2,3', '1.234,5,6', '1,234.567.8', '12.'];
    for (const text of [...texts, ',5', '1 234', '1e5', 'NaN', '600 orang', '9'.repeat(21), '%']) {
      expect(readNumber(text)).toEqual({ problem: { code: 'NOT_A_NUMBER' } });
    }
  });
});
