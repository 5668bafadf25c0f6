import { afterAll, expect, test } from 'vitest';
import { tinyCity } from '../questions/tiny-city.js';

/** How much innovations improved things, in a city whose figures can be worked out by hand. */

const inUse = { stage: 'IMPLEMENTATION', stage_on: '2022-01-01' };
const indicator = (code: string, innovation: string, better: string, more: object) => ({
  ...{ code, innovation, better, indicator_id: code, indicator_en: code },
  ...{ unit_id: 'orang', unit_en: 'people', is_percent: 'no', ...more },
});
const inYear = (outcome: string, year: number, value: number) => ({
  ...{ outcome, period_from: year, period_to: year, value },
});

const city = await tinyCity({
  agencies: [{ code: 'DINKES' }, { code: 'DISDIK' }],
  innovations: [
    { code: 'ANTRE', owner: 'DINKES', ...inUse },
    { code: 'OBAT', owner: 'DINKES', ...inUse },
    { code: 'PUAS', owner: 'DINKES', ...inUse },
    { code: 'RAPOR', owner: 'DISDIK', ...inUse },
  ],
  outcomes: [
    indicator('WAITING', 'ANTRE', 'LOWER', { baseline_value: 80 }),
    indicator('SERVED', 'ANTRE', 'HIGHER', { baseline_value: 100 }),
    indicator('CONTENT', 'ANTRE', 'HIGHER', { is_percent: 'yes', baseline_value: 50 }),
    indicator('LOST', 'OBAT', 'LOWER', { baseline_value: 40 }),
    indicator('FROM-ZERO', 'OBAT', 'HIGHER', { baseline_value: 0 }),
    indicator('ALONE', 'PUAS', 'HIGHER', { is_percent: 'yes', baseline_value: 70 }),
    indicator('NO-VALUE', 'RAPOR', 'HIGHER', { baseline_value: 10 }),
    indicator('NO-BASELINE', 'RAPOR', 'HIGHER', {}),
  ],
  measurements: [
    ...[inYear('WAITING', 2023, 40), inYear('WAITING', 2025, 20), inYear('SERVED', 2025, 150)],
    ...[inYear('CONTENT', 2025, 100), inYear('LOST', 2025, 50), inYear('FROM-ZERO', 2025, 9)],
    ...[inYear('ALONE', 2025, 80), inYear('NO-BASELINE', 2025, 7)],
  ],
});
afterAll(city.close);

test('each innovation has one say, however many indicators it has', async () => {
  const { innovationGroups } = await city.answer<Record<string, unknown>>(`{ innovationGroups(
    orderBy: [{ measure: AVG_IMPROVEMENT, direction: DESC }]) {
    groups { by { owner { code } } count avg { improvement } known { improvement }
      most: quantile(p: 1) { improvement } }
    totals { median { improvement } } } }`);
  expect(innovationGroups).toEqual({
    groups: [
      {
        // ANTRE: (80 − 20) ÷ 80 = 0.75 and (150 − 100) ÷ 100 = 0.5, which is 0.625; its percent left out.
        // OBAT: (40 − 50) ÷ 40 = −0.25; nothing is told against a baseline of zero. PUAS has only percent.
        by: { owner: { code: 'DINKES' } },
        count: 3,
        avg: { improvement: 0.1875 },
        known: { improvement: 2 },
        most: { improvement: 0.625 },
      },
      {
        by: { owner: { code: 'DISDIK' } },
        count: 1,
        avg: { improvement: null },
        known: { improvement: 0 },
        most: { improvement: null },
      },
    ],
    totals: { median: { improvement: 0.1875 } },
  });
});

test('on an earlier day by the values of then', async () => {
  // In mid-2024 only the 40 minutes of 2023 were known: (80 − 40) ÷ 80.
  expect(
    await city.answer(`{ innovationGroups(asOf: "2024-06-30",
      having: [{ measure: MEDIAN_IMPROVEMENT, min: 0.5, max: 0.5 }]) {
      groups { by { innovation { code } } avg { improvement } } } }`),
  ).toEqual({
    innovationGroups: {
      groups: [{ by: { innovation: { code: 'ANTRE' } }, avg: { improvement: 0.5 } }],
    },
  });
});
