import { expect, test } from 'vitest';
import { aCity, dayAfter, kinds, table } from './a-city.js';

/**
 * The remissions of 21 children treated with 6-mercaptopurine, in weeks, after Freireich and others (Blood,
 * 1963), the table with which Kaplan–Meier is taught; + is censored. Published: S(10) = 0.753 with a standard
 * error of 0.0963, S(13) = 0.690 (0.1068), S(16) = 0.627 (0.1141), S(22) = 0.538 (0.1282), S(23) = 0.448
 * (0.1346), median 23; with log-log intervals 0.5032–0.8894, 0.4316–0.8491 and 0.3675–0.8049 for the first three.
 */
const relapsed = [6, 6, 6, 7, 10, 13, 16, 22, 23];
const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];

/** A week of the table is 73 days here, so that five weeks are a year: 5 × 73 = 365 ≤ 365.25. */
const week = 73;
const today = '2026-11-24';
const begun = dayAfter(today, -40 * week);

const inUse = [
  ...relapsed.map((weeks, n) => ({ code: `STOPPED-${n}`, from: begun, weeks })),
  ...censored.map((weeks, n) => ({
    code: `ALIVE-${n}`,
    from: dayAfter(today, -weeks * week),
    weeks,
  })),
];

const city = await aCity({
  ...kinds,
  'agencies.csv': `code,kind,name_id,name_en,parent
KOTA,GOVERNMENT,Kota,City,
DINKES,DEPARTMENT,Dinas Kesehatan,Health,KOTA`,
  'innovations.csv': table(
    'code,title_id,title_en,owner,owner_basis,digital,check',
    inUse.map(
      ({ code }, n) => `${code},${code},${code},DINKES,STATED,${n % 2 ? 'yes' : 'no'},CHECKED`,
    ),
  ),
  'innovation-stages.csv': table('innovation,stage,started_on', [
    ...inUse.map(({ code, from }) => `${code},IMPLEMENTATION,${from}`),
    ...inUse
      .filter(({ code }) => code.startsWith('STOPPED'))
      .map(({ code, from, weeks }) => `${code},STOPPED,${dayAfter(from, weeks * week)}`),
  ]),
});

const life = `cases { found } stopped medianDays
  years { years atRisk { found } alive standardError low high }`;

interface Curve {
  cases: { found: number };
  stopped: number;
  medianDays: number | null;
  years: {
    years: number;
    atRisk: { found: number };
    alive: number | null;
    standardError: number | null;
    low: number | null;
    high: number | null;
  }[];
}

test('the published estimate of 6-mercaptopurine is found', async () => {
  const { survival } = await city.answer(`{ survival { all { ${life} } } }`);
  const { all } = survival as { all: Curve };
  expect(all).toMatchObject({ cases: { found: 21 }, stopped: 9, medianDays: 23 * week });
  const [one, two, three, four, five] = all.years;
  // After five weeks nobody had relapsed and all 21 were watched: no interval for a share of one.
  expect(one).toMatchObject({ atRisk: { found: 21 }, alive: 1, standardError: null, low: null });
  const published = [
    { year: two, atRisk: 13, alive: 0.7529, error: 0.0963, low: 0.5032, high: 0.8894 },
    { year: three, atRisk: 11, alive: 0.6902, error: 0.1068, low: 0.4316, high: 0.8491 },
    { year: four, atRisk: 7, alive: 0.6275, error: 0.1141, low: 0.3675, high: 0.8049 },
  ];
  for (const { year, atRisk, alive, error, low, high } of published) {
    expect(year?.atRisk.found).toBe(atRisk);
    expect(year?.alive).toBeCloseTo(alive, 4);
    expect(year?.standardError).toBeCloseTo(error, 4);
    expect(year?.low).toBeCloseTo(low, 4);
    expect(year?.high).toBeCloseTo(high, 4);
  }
  // 32, 32, 34 and 35 weeks are longer than five years: four are fewer than the five needed.
  expect(five).toMatchObject({ atRisk: { found: 4 }, alive: null, standardError: null });
});

test('the groups add up to all, and one that is small has no share', async () => {
  const { survival } = await city.answer(
    `{ survival(by: DIGITAL, years: 1) { all { ${life} } groups { key curve { ${life} } } } }`,
  );
  const { groups } = survival as { groups: { key: string; curve: Curve }[] };
  // Of 21 in turn not digital and digital: 11 and 10.
  expect(groups.map(({ key, curve }) => [key, curve.cases.found])).toEqual([
    ['DIGITAL', 10],
    ['NOT_DIGITAL', 11],
  ]);
  expect(groups.reduce((sum, { curve }) => sum + curve.stopped, 0)).toBe(9);
  const { survival: byOrigin } = await city.answer(
    '{ survival(by: ORIGIN, years: 1, asOf: "2019-12-31") { stopsRecorded groups { key curve { cases { found needed } years { alive } } } } }',
  );
  // By the end of 2019 the nine that stop one day had begun, and of the others that of 35 weeks: 35 × 73 days
  // before the day are in November 2019, 34 × 73 in February 2020. The first had not stopped for a year.
  expect(byOrigin).toEqual({
    stopsRecorded: false,
    groups: [{ key: 'OWN', curve: { cases: { found: 10, needed: 10 }, years: [{ alive: null }] } }],
  });
});

test('before anything stopped, no share is told', async () => {
  const { survival } = await city.answer(
    `{ survival(asOf: "2018-12-31", years: 1) { stopsRecorded all { ${life} } } }`,
  );
  expect(survival).toMatchObject({
    stopsRecorded: false,
    all: { stopped: 0, medianDays: null, years: [{ alive: null, low: null }] },
  });
});

test('years out of range are refused by their name', async () => {
  expect(await city.refusal('{ survival(years: 21) { asOf } }')).toMatchObject({
    code: 'INVALID_ARGUMENT',
    argument: ['years'],
    message: 'Expected a number from 1 to 20.',
  });
});
