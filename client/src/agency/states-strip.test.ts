import { expect, it } from 'vitest';
import { type Span, stripOf, stripStart } from './states-strip';

const unreported: Span = { state: 'UNREPORTED', from: null, to: '2026-01-10' };
const covered: Span = { state: 'COVERED', from: '2026-01-11', to: null };

it('cuts the time into the states one after the other, every day in one of them', () => {
  expect(stripOf([unreported, covered], '2026-01-01', '2026-01-31')).toEqual([
    { state: 'UNREPORTED', days: 10 },
    { state: 'COVERED', days: 21 },
  ]);
});

it('leaves a time empty in which the agency was not counted', () => {
  const ended: Span = { state: 'UNREPORTED', from: '2026-01-05', to: '2026-01-10' };

  expect(stripOf([ended], '2026-01-01', '2026-01-31')).toEqual([
    { state: null, days: 4 },
    { state: 'UNREPORTED', days: 6 },
    { state: null, days: 21 },
  ]);
});

it('begins with the first known start, else with the rules', () => {
  expect(stripStart([covered], '2014-01-01')).toBe('2026-01-11');
  expect(stripStart([unreported, covered], '2014-01-01')).toBe('2014-01-01');
});
