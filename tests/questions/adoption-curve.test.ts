import { expect, test } from 'vitest';
import { aCity, kinds, table } from './a-city.js';

/*
 * Forty-one agencies: Dinkes owns ANTAR-OBAT, and 40 sub-districts could take it over. By the end of month m
 * from January 2020 as many have done so as 30 ÷ (1 + e^(−0.5 × (m − 10))), rounded: 0, 0, 1, 1, 1, 2, 4, 5, 8,
 * 11, 15, 19, 22, 25, 26, 28, 29, 29, 29, 30, 30.
 */
const byMonth = Array.from({ length: 21 }, (_, m) =>
  Math.round(30 / (1 + Math.exp(-0.5 * (m - 10)))),
);
const firstDays = byMonth.flatMap((count, m) => {
  const month = new Date(Date.UTC(2020, m, 1)).toISOString().slice(0, 7);
  const joined = count - (byMonth[m - 1] ?? 0);
  return Array.from({ length: joined }, (_, n) => `${month}-${String(n + 3).padStart(2, '0')}`);
});
const district = (n: number) => `KEC-${String(n + 1).padStart(2, '0')}`;

const city = await aCity({
  ...kinds,
  'agencies.csv': table('code,kind,name_id,name_en,parent', [
    'KOTA,GOVERNMENT,Kota,City,',
    'DINKES,DEPARTMENT,Dinas Kesehatan,Health,KOTA',
    ...Array.from({ length: 40 }, (_, n) => `${district(n)},DISTRICT,${district(n)},d,KOTA`),
  ]),
  'innovations.csv': `code,title_id,title_en,owner,owner_basis,stage,stage_on,check
ANTAR-OBAT,Antar Obat,Medicine,DINKES,STATED,IMPLEMENTATION,2019-06-01,CHECKED`,
  'adoptions.csv': table(
    'code,innovation,adopter,stopped_on',
    firstDays.map((_, n) => `A-${n},ANTAR-OBAT,${district(n)},${n === 0 ? '2021-06-15' : ''}`),
  ),
  'adoption-stages.csv': table(
    'adoption,stage,reached_on',
    firstDays.map((day, n) => `A-${n},APPLIED,${day}`),
  ),
});

interface Curve {
  adopters: { numerator: number; denominator: number };
  points: {
    period: string;
    newAdopters: number;
    adopters: number;
    adoptionsInUse: number;
    fitted: number | null;
  }[];
  fitAdopters: { found: number };
  fitMonths: { found: number };
  fit: {
    saturation: number;
    growthPerYear: number;
    turningPoint: string;
    turningPointReached: boolean;
    rmse: number;
    rSquared: number;
  } | null;
  classes: { adopterClass: string; places: number; adopters: number }[];
}

const asked = `{
  adopters { numerator denominator }
  points { period newAdopters adopters adoptionsInUse fitted }
  fitAdopters { found } fitMonths { found }
  fit { saturation growthPerYear turningPoint turningPointReached rmse rSquared }
  classes { adopterClass places adopters }
}`;

async function curve(args: string): Promise<Curve> {
  const { adoptionCurve } = await city.answer(`{ adoptionCurve(${args}) ${asked} }`);
  return adoptionCurve as Curve;
}

test('adopters add up month by month, and who gave it up stays an adopter', async () => {
  const { adopters, points } = await curve('innovation: "ANTAR-OBAT", asOf: "2021-09-30"');
  // The first one came in March 2020, the 30th in August 2021; the owner can not adopt: 30 of 40.
  expect(adopters).toEqual({ numerator: 30, denominator: 40 });
  expect(points[0]).toMatchObject({ period: '2020-03', newAdopters: 1, adopters: 1 });
  expect(points.slice(0, 19).map((point) => point.adopters)).toEqual(byMonth.slice(2));
  // June 2021 is m = 17: 29 had taken over, one of which gave it up in that month.
  expect(points.find(({ period }) => period === '2021-06')).toMatchObject({
    adopters: 29,
    adoptionsInUse: 28,
  });
});

test('the S-curve that they were made from is found again, as far as rounding lets it', async () => {
  const { fit, fitAdopters, points } = await curve('innovation: "ANTAR-OBAT", asOf: "2021-09-30"');
  expect(fitAdopters.found).toBe(30);
  // 30 agencies; 0.5 a month is 6 a year; m = 10 is the end of November 2020.
  expect(fit?.saturation).toBeGreaterThan(29);
  expect(fit?.saturation).toBeLessThan(31);
  expect(fit?.growthPerYear).toBeGreaterThan(5.5);
  expect(fit?.growthPerYear).toBeLessThan(6.5);
  expect(fit?.turningPoint.slice(0, 7)).toMatch(/^2020-1[12]$/);
  expect(fit?.turningPointReached).toBe(true);
  expect(fit?.rmse).toBeLessThan(0.5);
  expect(fit?.rSquared).toBeGreaterThan(0.99);
  // In the last month it has all but levelled off.
  expect(points.at(-1)?.fitted).toBeCloseTo(fit?.saturation ?? 0, 0);
});

test('by year the fit is the same, since it always rests on the months', async () => {
  const monthly = await curve('innovation: "ANTAR-OBAT", asOf: "2021-09-30"');
  const yearly = await curve('innovation: "ANTAR-OBAT", asOf: "2021-09-30", by: YEAR');
  expect(yearly.fit).toEqual(monthly.fit);
  // By December 2020, m = 11, there were 19; 11 more in 2021.
  expect(yearly.points).toMatchObject([
    { period: '2020', newAdopters: 19, adopters: 19 },
    { period: '2021', newAdopters: 11, adopters: 30 },
  ]);
});

test('earlier adopters are in the first point, and not new in it', async () => {
  const { points } = await curve(
    'innovation: "ANTAR-OBAT", asOf: "2021-09-30", by: YEAR, from: "2021-01-01"',
  );
  expect(points).toMatchObject([{ period: '2021', newAdopters: 11, adopters: 30 }]);
});

test('the classes of Rogers', async () => {
  const { classes } = await curve('innovation: "ANTAR-OBAT", asOf: "2021-09-30"');
  // On days of their own the n-th of 40 stands at (n − ½) ÷ 40. Up to 2.5 %: the 1st, at 1.25 %. Up to 16 %:
  // to the 6th, at 13.75 %. Up to 50 %: to the 20th, at 48.75 %. Up to 84 %: all 30, the last at 73.75 %.
  expect(classes.map(({ adopters }) => adopters)).toEqual([1, 5, 14, 10, 0]);
  expect(classes.map(({ places }) => Number(places.toFixed(6)))).toEqual([1, 5.4, 13.6, 13.6, 6.4]);
});

test('with nine adopters there is no curve, and it says how many are needed', async () => {
  // By the end of September 2020 eight, and from 3 October on one more each day: nine on that day.
  const { fit, fitAdopters, points } = await curve('asOf: "2020-10-03"');
  expect(fitAdopters.found).toBe(9);
  expect(fit).toBeNull();
  expect(points.at(-1)?.fitted).toBeNull();
});

test('what can not be asked is refused by its name', async () => {
  expect(await city.refusal('{ adoptionCurve(innovation: "NONE") { asOf } }')).toMatchObject({
    code: 'NOT_FOUND',
    argument: ['innovation'],
  });
  expect(
    await city.refusal('{ adoptionCurve(from: "2026-01-01", asOf: "2025-01-01") { asOf } }'),
  ).toMatchObject({ code: 'INVALID_ARGUMENT', argument: ['from'] });
});
