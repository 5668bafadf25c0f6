import { expect, it } from 'vitest';
import { wordbookOf } from '../words/useWords';
import { lackingText, onlyValue } from './missing';

const value = { value: 80 } as never;

it('names what is missing, in words', () => {
  expect(
    lackingText({ baseline: null, latest: value, target: null } as never, wordbookOf('id')),
  ).toBe('nilai sebelum dan target');
  expect(lackingText({ baseline: value, latest: null, target: 5 } as never, wordbookOf('en'))).toBe(
    'value after',
  );
});

it('shows the one value there is', () => {
  expect(onlyValue({ baseline: value, latest: null })).toBe(value);
  expect(onlyValue({ baseline: null, latest: null })).toBeNull();
});
