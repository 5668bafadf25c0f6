import { expect, it } from 'vitest';
import { inLanguage } from './in-language';

it('gives the half that is in the language of the reader', () => {
  expect(inLanguage('akhir / final', 'id')).toBe('akhir');
  expect(inLanguage('akhir / final', 'en')).toBe('final');
});

it('leaves a note alone that is not in two halves', () => {
  expect(inLanguage('Juli-September', 'en')).toBe('Juli-September');
  expect(inLanguage('a / b / c', 'id')).toBe('a / b / c');
  expect(inLanguage('dan/atau', 'en')).toBe('dan/atau');
});
