import { expect, it } from 'vitest';
import { inIndonesian, unknownLanguage } from './language-in-path';

it('knows a language that nobody speaks here', () => {
  expect(unknownLanguage('/xx/ringkasan')).toEqual(['xx']);
  expect(unknownLanguage('/en/ringkasan')).toEqual([]);
  expect(unknownLanguage('/id')).toEqual([]);
  expect(unknownLanguage('/')).toEqual([]);
});

it('keeps the page under another language', () => {
  expect(inIndonesian('/xx/perangkat-daerah/DINKES')).toBe('/id/perangkat-daerah/DINKES');
  expect(inIndonesian('/xx')).toBe('/id');
});
