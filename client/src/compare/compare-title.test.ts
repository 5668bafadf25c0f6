import { expect, it } from 'vitest';
import { wordbookOf } from '../words/useWords';
import { compareTitle } from './ComparePanel';

const on = (asOf: string, covered: number) => ({
  asOf,
  eligible: 10,
  states: { covered, preparing: 0, none: 0, unreported: 10 - covered },
  rate: { numerator: covered, denominator: 10, value: covered / 10 },
  byKind: [],
});

it('names the day that its numbers are of', () => {
  const answer = { earlier: on('2024-12-31', 3), later: on('2026-11-26', 5) };

  expect(compareTitle(answer as never, wordbookOf('id'))).toContain('31 Desember 2024');
});
