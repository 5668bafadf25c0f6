import { expect, it } from 'vitest';
import type { GoodNewsQuery } from '../gql/graphql';
import { wordbookOf } from '../words/useWords';
import { newsText } from './news-text';

type News = GoodNewsQuery['goodNews'][number];

const words = (text: string) => ({ indonesian: text, english: text });

const someNews = (change: Partial<News>): News => ({
  kind: 'NEWLY_COVERED',
  day: '2026-02-12',
  precision: 'DAY',
  agency: null,
  innovation: words('KIK MELON'),
  innovationCode: 'KIK-MELON',
  recognition: null,
  outcome: null,
  source: { file: 'recognitions.csv', row: 2, kind: null, reference: null },
  ...change,
});

const id = wordbookOf('id');

it('names the award and the place', () => {
  const recognition = { name: words('IGA Kota Medan 2025'), tier: null, rank: 1, year: 2025 };

  expect(newsText(someNews({ kind: 'RECOGNITION', recognition }), id).message).toBe(
    'IGA Kota Medan 2025, terbaik 1',
  );
});

it('gives a change with both values, their periods and by how much', () => {
  const outcome = {
    indicator: words('akta kelahiran terbit'),
    unit: words('akta'),
    higherIsBetter: true,
    baseline: 29438,
    baselinePeriod: '2024',
    value: 59099,
    period: '2025',
    improvement: 1.0076,
  };

  expect(newsText(someNews({ kind: 'IMPROVEMENT', outcome }), id)).toEqual({
    message: 'akta kelahiran terbit 29.438 → 59.099 akta',
    period: '2024 ke 2025',
    more: 'membaik 100,8%',
  });
});

it('claims no improvement where none can be reckoned', () => {
  const outcome = {
    indicator: words('titik'),
    unit: words('titik'),
    higherIsBetter: true,
    baseline: 0,
    baselinePeriod: '2021',
    value: 152,
    period: '2022',
    improvement: null,
  };

  expect(newsText(someNews({ kind: 'IMPROVEMENT', outcome }), id).more).toBeNull();
  const months = { ...outcome, baselinePeriod: '2021-10', period: 'Juli-September' };
  expect(newsText(someNews({ kind: 'IMPROVEMENT', outcome: months }), id).period).toBe(
    'Okt 2021 ke Juli-September',
  );
  const quarters = { baselinePeriod: '2024-07-01/2024-09-30', period: '2025-07-01/2025-09-30' };
  expect(
    newsText(someNews({ kind: 'IMPROVEMENT', outcome: { ...outcome, ...quarters } }), id).period,
  ).toBe('Jul 2024 – Sep 2024 ke Jul 2025 – Sep 2025');
});

it('keeps a budget year as its source writes it, and gives no percentage of a few cases', () => {
  const outcome = {
    indicator: words('anak stunting'),
    unit: words('anak'),
    higherIsBetter: false,
    baseline: 1,
    baselinePeriod: '2023-24',
    value: 0,
    period: '2024-25',
    improvement: 1,
  };

  expect(newsText(someNews({ kind: 'IMPROVEMENT', outcome }), id)).toMatchObject({
    period: '2023-24 ke 2024-25',
    more: 'kasus sedikit',
  });
});
