import { describe, expect, it } from 'vitest';
import { wordbookOf } from '../words/useWords';
import { differenceText, medianText, relativeText } from './change-text';

const id = wordbookOf('id');
const children = { unit: { indonesian: 'anak', english: 'children' }, isPercent: false };
const percent = { unit: { indonesian: 'persen', english: 'percent' }, isPercent: true };

const moved = (before: number, after: number, improvement: number | null) =>
  ({
    isPercent: false,
    baseline: { value: before },
    latest: { value: after, improvement },
  }) as never;

describe('how far it moved', () => {
  it('has a sign and a unit, and percentages move in points', () => {
    expect(differenceText(15, 10, children, id)).toBe('−5 anak');
    expect(differenceText(29438, 59099, children, wordbookOf('en'))).toBe('+29,661 children');
    expect(differenceText(10.81, 8.89, percent, id)).toBe('−1,92 poin persen');
    expect(differenceText(4, 4, children, id)).toBe('0 anak');
  });

  it('is told in percent only where there were cases enough', () => {
    expect(relativeText(moved(15, 10, 1 / 3), id)).toBe('membaik 33,3%');
    expect(relativeText(moved(15, 18, -0.2), id)).toBe('memburuk 20,0%');
    expect(relativeText(moved(1, 0, 1), id)).toBe('kasus sedikit');
    expect(relativeText(moved(8.6, 2.1, 0.755), id)).toBe('membaik 75,5%');
    expect(relativeText(moved(0, 4, null), id)).toBeNull();
  });
});

it('gives a median with its sign, and says where there are too few changes for one', () => {
  const none = { medianImprovement: null, medianImprovementPoints: null, changesNeeded: 3 };

  expect(medianText({ ...none, changes: 9, medianImprovement: 0.2478 }, id)).toBe('+24,8%');
  expect(medianText({ ...none, changes: 9, medianImprovementPoints: -1.05 }, id)).toBe(
    '−1,05 poin persen',
  );
  expect(medianText({ ...none, changes: 2 }, id)).toBe('kurang dari 3');
  expect(medianText({ ...none, changes: 0 }, id)).toBe('–');
});
