import { expect, it } from 'vitest';
import { valueText } from '../format/measured';
import { wordbookOf } from '../words/useWords';
import { resultText } from './result-text';

const id = wordbookOf('id');
const en = wordbookOf('en');
const words = (text: string) => ({ indonesian: text, english: text });

const latest = (value: number) => ({
  from: '2025-01-01',
  to: '2025-12-31',
  note: null,
  value,
  improvement: null,
  improvementPoints: null,
});
const documents = { indicator: words('akta terbit'), unit: words('akta'), isPercent: false };
const share = { indicator: words('TPT'), unit: words('persen'), isPercent: true };

it('says a value with what it is counted in', () => {
  expect(valueText(59099, documents, id)).toBe('59.099 akta');
  expect(valueText(10.81, share, id)).toBe('10,81%');
  expect(valueText(10.81, share, en)).toBe('10.81%');
});

it('says before and after where both are known, and else what is known', () => {
  const baseline = { value: 29438 };
  expect(resultText({ ...documents, baseline, latest: latest(59099) }, id)).toBe(
    '29.438 → 59.099 akta',
  );
  expect(resultText({ ...share, baseline: { value: 10.81 }, latest: latest(8.89) }, id)).toBe(
    '10,81% → 8,89%',
  );
  expect(resultText({ ...share, baseline: null, latest: latest(80) }, id)).toBe('80%');
  expect(resultText({ ...share, baseline, latest: null }, id)).toBe('–');
});
