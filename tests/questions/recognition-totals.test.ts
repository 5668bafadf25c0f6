import { afterAll, expect, test } from 'vitest';
import { tinyCity } from './tiny-city.js';

/*
 * Six awards: at KIPP SATU was among the Top 99 and the Top 45 of 2019 and DUA among the Top 99; the city gave one
 * to DINAS in 2024, one of no told year on 3 May 2025 to SATU of DINAS, and one after the day, on 25 November 2026.
 */
const inUse = { stage: 'IMPLEMENTATION', stage_on: 2018 };
const city = await tinyCity({
  agencies: [{ code: 'DINAS' }, { code: 'LAIN' }],
  innovations: [
    { code: 'SATU', owner: 'DINAS', ...inUse },
    { code: 'DUA', owner: 'LAIN', ...inUse },
  ],
  recognitions: [
    { code: 'A', innovation: 'SATU', programme: 'KIPP', tier: 'Top 99', year: 2019 },
    { code: 'B', innovation: 'SATU', programme: 'KIPP', tier: 'Top 45', year: 2019 },
    { code: 'C', innovation: 'DUA', programme: 'KIPP', tier: 'Top 99', year: 2019 },
    { code: 'D', agency: 'DINAS', programme: 'CITY', year: 2024 },
    { code: 'E', innovation: 'SATU', agency: 'DINAS', programme: 'CITY', awarded_on: '2025-05-03' },
    { code: 'F', innovation: 'DUA', programme: 'CITY', year: 2026, awarded_on: '2026-11-25' },
  ],
});
afterAll(() => city.close());

interface Answer {
  recognitionTotals: {
    count: number;
    innovations: number;
    agencies: number;
    programmes: {
      programme: string;
      count: number;
      innovations: number;
      lastYear: number | null;
    }[];
    groups: object[];
    competition: { year: number; won: number; topTierName: string | null }[];
  };
}
const question = `query ($asOf: Day, $within: String) {
  recognitionTotals(asOf: $asOf, within: $within) {
    count innovations agencies programmes { programme count innovations lastYear }
    groups { programme year tier count innovations } competition { year won topTierName }
  }
}`;
const totals = async (variables: object = {}) =>
  (await city.answer<Answer>(question, variables)).recognitionTotals;

test('five were won by the day, by two innovations and one agency', async () => {
  const { count, innovations, agencies, programmes, groups, competition } = await totals();
  expect({ count, innovations, agencies }).toEqual({ count: 5, innovations: 2, agencies: 1 });
  expect(programmes).toEqual([
    { programme: 'KIPP', count: 3, innovations: 2, lastYear: 2019 },
    { programme: 'IGA', count: 0, innovations: 0, lastYear: null },
    // D names no innovation; the year of E is that of its day.
    { programme: 'CITY', count: 2, innovations: 1, lastYear: 2025 },
    { programme: 'OTHER', count: 0, innovations: 0, lastYear: null },
  ]);
  expect(groups).toEqual([
    { programme: 'CITY', year: 2025, tier: null, count: 1, innovations: 1 },
    { programme: 'CITY', year: 2024, tier: null, count: 1, innovations: 0 },
    { programme: 'KIPP', year: 2019, tier: 'Top 45', count: 1, innovations: 1 },
    { programme: 'KIPP', year: 2019, tier: 'Top 99', count: 2, innovations: 2 },
  ]);
  expect(competition.find(({ year }) => year === 2019)).toEqual({
    year: 2019,
    won: 3,
    topTierName: 'Top 45',
  });
  expect(competition.map(({ won }) => won).filter((won) => won > 0)).toEqual([3]);
});

test('of an agency are its own and those of its innovations, and only what was won by then', async () => {
  expect(await totals({ within: 'LAIN' })).toMatchObject({ count: 1, innovations: 1, agencies: 0 });
  const then = await totals({ asOf: '2020-06-30' });
  expect(then).toMatchObject({ count: 3, agencies: 0 });
  expect(then.competition[0]?.year).toBe(2020);
});
