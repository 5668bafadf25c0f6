import { expect, it } from 'vitest';
import { wordbookOf } from '../words/useWords';
import { periodOf, periodText } from './measured';

const text = (written: string) => periodText(periodOf(written), wordbookOf('id'));

it('reads a period that was written as one text', () => {
  expect(text('2024')).toBe('2024');
  expect(text('2024-08')).toBe('Agu 2024');
  expect(text('2024-08-17')).toBe('17 Agu 2024');
  expect(text('2024-07-01/2024-09-30')).toBe('Jul 2024 – Sep 2024');
  expect(text('2024-07-02/2024-09-30')).toBe('2 Jul 2024 – 30 Sep 2024');
  expect(text('2024-01-01/2024-12-31')).toBe('2024');
});

it('leaves the words of a source as they are, whatever they look like', () => {
  for (const note of ['2024-25', '2024-00', '2024-13-01', '2024/2025', 'Juli-September', '–']) {
    expect(text(note)).toBe(note);
  }
  expect(text('akhir / final')).toBe('akhir');
});
