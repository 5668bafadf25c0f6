import { describe, expect, it } from 'vitest';
import { wordbookOf } from '../words/useWords';
import { differenceText, medianText } from './change-text';

const id = wordbookOf('id');
const children = { unit: { indonesian: 'anak', english: 'children' }, isPercent: false };
const percent = { unit: { indonesian: 'persen', english: 'percent' }, isPercent: true };

describe('how far it moved', () => {
  it('has a sign and a unit, and percentages move in points', () => {
    expect(differenceText(15, 10, children, id)).toBe('−5 anak');
    expect(differenceText(29438, 59099, children, wordbookOf('en'))).toBe('+29,661 children');
    expect(differenceText(10.81, 8.89, percent, id)).toBe('−1,92 poin persen');
    expect(differenceText(4, 4, children, id)).toBe('0 anak');
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
