import { expect, it } from 'vitest';
import { awardYears, namedFirst, wonIn } from './award-years';

const groups = [
  { programme: 'CITY', year: 2025, tier: 'Juara', count: 3, innovations: 3 },
  { programme: 'CITY', year: 2025, tier: null, count: 1, innovations: 0 },
  { programme: 'KIPP', year: 2024, tier: 'Top 45', count: 1, innovations: 1 },
  { programme: 'CITY', year: null, tier: null, count: 2, innovations: 2 },
] as const;

it('adds up the tiers of a programme in a year, newest year first and unknown years last', () => {
  const rows = awardYears(groups);

  expect(rows.map(({ year, total }) => [year, total])).toEqual([
    [2025, 4],
    [2024, 1],
    [null, 2],
  ]);
  expect(rows[0]?.cells.CITY).toEqual({
    count: 4,
    tiers: [
      { tier: 'Juara', count: 3 },
      { tier: null, count: 1 },
    ],
  });
});

it('keeps a year without awards between others, and names what has no tier last', () => {
  const rows = awardYears([groups[0], { ...groups[2], year: 2022 }]);
  expect(rows.map(({ year, total }) => [year, total])).toEqual([
    [2025, 3],
    [2024, 0],
    [2023, 0],
    [2022, 1],
  ]);
  const tiers = [
    { tier: null, count: 3 },
    { tier: 'Juara', count: 1 },
  ];
  expect(namedFirst(tiers).map(({ tier }) => tier)).toEqual(['Juara', null]);
});

it('leaves out programmes in which nothing was won', () => {
  expect(wonIn(awardYears(groups), ['KIPP', 'IGA', 'CITY', 'OTHER'])).toEqual(['KIPP', 'CITY']);
});
