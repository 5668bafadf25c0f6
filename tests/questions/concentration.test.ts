import { afterAll, expect, test } from 'vitest';
import { type Row, tinyCity } from './tiny-city.js';

/*
 * Three parts of a city, of ten departments each, below a board that owes nothing.
 *
 * PASAR holds 3, 3, 2 and 2 of ten innovations, six departments none: the shares 30, 30, 20 and 20 % of the example
 * in the merger guidelines of the United States, whose HHI is published as 2600 of 10 000. Gini: 2 × (7×2 + 8×2 + 9×3
 * + 10×3) ÷ (10 × 10) − 11 ÷ 10 = 1.74 − 1.1 = 0.64.
 * TANGGA holds 1, 2 … 10: Gini = (n − 1) ÷ (3 × n) = 0.3; HHI = 385 ÷ 55² = 0.1273.
 * RATA holds one each: Gini 0, HHI 1 ÷ 10.
 */
const parts: Readonly<Record<string, readonly number[]>> = {
  PASAR: [3, 0, 2, 0, 0, 3, 0, 2, 0, 0],
  TANGGA: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  RATA: Array.from({ length: 10 }, () => 1),
  SEDIKIT: [1, 2],
};
const held = Object.entries(parts).flatMap(([part, counts]) =>
  counts.map((count, n) => ({ part, code: `${part}-${n}`, count })),
);
const city = await tinyCity({
  agencies: [
    ...Object.keys(parts).map((code): Row => ({ code, kind: 'BOARD' })),
    ...held.map(({ part, code }): Row => ({ code, parent: part })),
  ],
  innovations: [
    ...held.flatMap(({ code, count }) =>
      Array.from({ length: count }, (_, n) => ({
        code: `${code}-${n}`,
        owner: code,
        stage: 'IMPLEMENTATION',
        stage_on: 2024,
      })),
    ),
    { code: 'COBA', owner: 'PASAR-1', stage: 'TRIAL', stage_on: 2024 },
  ],
});
afterAll(() => city.close());

interface Answer {
  concentration: {
    cases: { found: number; needed: number };
    innovations: number;
    without: { numerator: number };
    most: number;
    gini: number | null;
    hhi: number | null;
    lorenz: { agencies: number; innovations: number }[];
  };
}
const question = `query ($within: String, $of: ConcentrationOf) {
  concentration(within: $within, of: $of) {
    cases { found needed } innovations without { numerator } most gini hhi lorenz { agencies innovations }
  }
}`;
const of = async (within: string | null, which = 'COUNTING') =>
  (await city.answer<Answer>(question, { within, of: which })).concentration;

test('the published example', async () => {
  const { gini, hhi, lorenz, ...counts } = await of('PASAR');
  expect(counts).toEqual({
    cases: { found: 10, needed: 10 },
    innovations: 10,
    without: { numerator: 6 },
    most: 3,
  });
  expect(hhi).toBeCloseTo(0.26, 9);
  expect(gini).toBeCloseTo(0.64, 9);
  expect(lorenz.map(({ innovations }) => innovations)).toEqual([
    0, 0, 0, 0, 0, 0, 0, 0.2, 0.4, 0.7, 1,
  ]);
});

test('a staircase, and the same everywhere', async () => {
  const stairs = await of('TANGGA');
  expect(stairs.gini).toBeCloseTo(0.3, 9);
  expect(stairs.hhi).toBeCloseTo(385 / 3025, 9);
  const even = await of('RATA');
  expect(even.gini).toBeCloseTo(0, 9);
  expect(even.hhi).toBeCloseTo(0.1, 9);
  for (const { agencies, innovations } of even.lorenz) expect(innovations).toBeCloseTo(agencies, 9);
});

test('two agencies are too few', async () => {
  expect(await of('SEDIKIT')).toEqual({
    cases: { found: 2, needed: 10 },
    innovations: 3,
    without: { numerator: 0 },
    most: 2,
    gini: null,
    hhi: null,
    lorenz: [],
  });
});

test('with trials too one department less is without, and all parts together hold all', async () => {
  expect(await of('PASAR', 'LIVE')).toMatchObject({ innovations: 11, without: { numerator: 5 } });
  expect(await of(null)).toMatchObject({ cases: { found: 32 }, innovations: 10 + 55 + 10 + 3 });
});

test('the area below the curve is what Gini says', async () => {
  const { gini, lorenz } = await of(null);
  let area = 0;
  for (const [n, point] of lorenz.entries()) {
    const before = lorenz[n - 1];
    if (!before) continue;
    area += ((point.agencies - before.agencies) * (point.innovations + before.innovations)) / 2;
  }
  expect(1 - 2 * area).toBeCloseTo(gini ?? Number.NaN, 9);
});
