import { expect, it } from 'vitest';
import { wordbookOf } from '../words/useWords';
import { improvementText } from './improvement';

const text = (before: number, after: number, improvement: number | null) =>
  improvementText({ before, after, improvement }, wordbookOf('id'));

it('tells in percent how much better it is, only where there were cases enough', () => {
  expect(text(15, 10, 1 / 3)).toBe('membaik 33,3%');
  expect(text(15, 18, -0.2)).toBe('memburuk 20,0%');
  expect(text(10, 9, 0.1)).toBe('membaik 10,0%');
  expect(text(9, 0, 1)).toBe('kasus sedikit');
  expect(text(1, 0, 1)).toBe('kasus sedikit');
  expect(text(8.6, 2.1, 0.755)).toBe('membaik 75,5%');
});

it('says nothing where none can be reckoned or nothing moved', () => {
  expect(text(0, 4, null)).toBeNull();
  expect(text(15, 15, 0)).toBeNull();
});
