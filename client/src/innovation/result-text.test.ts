import { expect, it } from 'vitest';
import { earlierText, valueText } from '../format/measured';
import { wordbookOf } from '../words/useWords';
import { resultText, valueBeforeIndicator } from './result-text';

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
const documents = { indicator: words('dokumen terbit'), unit: words('akta'), isPercent: false };
const cards = { indicator: words('kartu identitas anak'), unit: words('kartu'), isPercent: false };
const cost = { indicator: words('biaya per layanan'), unit: words('rupiah'), isPercent: false };
const share = { indicator: words('TPT'), unit: words('persen'), isPercent: true };

it('says a value with what it is counted in', () => {
  expect(valueText(59099, documents, id)).toBe('59.099 akta');
  expect(valueText(10.81, share, id)).toBe('10,81%');
  expect(valueText(10.81, share, en)).toBe('10.81%');
});

it('says once what unit and indicator both begin with, and only whole words of it', () => {
  expect(valueBeforeIndicator(67787, cards, id)).toBe('67.787');
  expect(valueBeforeIndicator(67787, { ...cards, indicator: words('Kartu') }, id)).toBe('67.787');
  expect(valueBeforeIndicator(9, { ...cards, unit: words('kart') }, id)).toBe('9 kart');
  expect(valueBeforeIndicator(59099, documents, id)).toBe('59.099 akta');
  expect(resultText({ ...cards, baseline: { value: 5 }, latest: latest(9) }, en)).toBe('5 → 9');
});

it('says money as money, in both languages', () => {
  expect(valueText(14790, cost, id)).toBe('Rp\u00a014.790');
  expect(valueText(14790, cost, en)).toBe('Rp\u00a014,790');
  expect(earlierText(25307, cost, id)).toBe('Rp\u00a025.307');
  expect(resultText({ ...cost, baseline: { value: 25307 }, latest: latest(10517) }, id)).toBe(
    'Rp\u00a025.307 → Rp\u00a010.517',
  );
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
