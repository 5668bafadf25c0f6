import { describe, expect, it } from 'vitest';
import { periodText } from '../format/measured';
import type { OutcomeRow_OutcomeFragment as Outcome } from '../gql/graphql';
import { wordbookOf } from '../words/useWords';
import { changeText, isBeforeUse } from './outcome-text';

const id = wordbookOf('id');
const en = wordbookOf('en');
const words = (text: string) => ({ indonesian: text, english: text });
const source = { file: 'measurements.csv', row: 2, kind: null, reference: null };

const anOutcome = (change: Partial<Outcome>): Outcome => ({
  code: 'GIZI',
  indicator: words('balita gizi kurang'),
  unit: words('anak'),
  isPercent: false,
  higherIsBetter: false,
  target: null,
  baseline: { value: 15, from: '2021-01-01', to: '2021-12-31', note: null },
  latest: null,
  measurements: [],
  source,
  ...change,
});

const measured = (value: number, improvement: number | null, points: number | null = null) => ({
  from: '2023-01-01',
  to: '2023-12-31',
  note: null,
  value,
  sampleSize: null,
  improvement,
  improvementPoints: points,
  source,
});

describe('a change', () => {
  it('tells direction, size and whether it is for the better', () => {
    expect(changeText(anOutcome({ latest: measured(10, 1 / 3) }), id)).toBe(
      'turun 5 anak, membaik 33,3%',
    );
    expect(changeText(anOutcome({ latest: measured(18, -0.2) }), en)).toBe(
      'up 3 anak, worse by 20.0%',
    );
  });

  it('has no percentage where there were few cases', () => {
    const one = { baseline: { value: 1, from: null, to: null, note: null } };

    expect(changeText(anOutcome({ ...one, latest: measured(0, 1) }), id)).toBe(
      'turun 1 anak, kasus sedikit',
    );
  });

  it('of a share is told in percentage points', () => {
    const share = { isPercent: true, baseline: { value: 10.81, from: null, to: null, note: null } };

    expect(changeText(anOutcome({ ...share, latest: measured(8.89, null, 1.92) }), id)).toBe(
      'turun 1,92 poin persen, membaik',
    );
  });

  it('from zero has no percentage, and none at all has no direction', () => {
    const zero = { baseline: { value: 0, from: null, to: null, note: null } };

    expect(changeText(anOutcome({ ...zero, latest: measured(4, null) }), id)).toBe('naik 4 anak');
    expect(changeText(anOutcome({ latest: measured(15, 0) }), id)).toBe('tetap');
  });

  it('is not told where one of its ends is missing', () => {
    expect(changeText(anOutcome({ baseline: null, latest: measured(10, null) }), id)).toBeNull();
    expect(changeText(anOutcome({}), id)).toBeNull();
  });
});

describe('a period', () => {
  const text = (from: string | null, to: string | null, note: string | null = null) =>
    periodText({ from, to, note }, id);

  it('is as short as it can be said', () => {
    expect(text('2024-01-01', '2024-12-31')).toBe('2024');
    expect(text('2026-01-01', '2026-01-31')).toBe('Jan 2026');
    expect(text('2020-01-01', '2020-06-30')).toBe('Jan 2020 – Jun 2020');
    expect(text('2022-11-15', '2022-11-15')).toBe('15 Nov 2022');
    expect(text('2022-11-15', '2022-12-03')).toBe('15 Nov 2022 – 3 Des 2022');
  });

  it('is told in the words of the source where it has no days', () => {
    expect(text(null, null, 'sebelum diluncurkan')).toBe('sebelum diluncurkan');
    expect(text(null, null)).toBe('periode tidak diketahui');
  });
});

it('a value taken before the innovation was in use is known as such', () => {
  expect(isBeforeUse('2022-08-31', '2022-11-30')).toBe(true);
  expect(isBeforeUse('2023-01-31', '2022-11-30')).toBe(false);
  expect(isBeforeUse('2022-08-31', null)).toBe(false);
});
