import { afterAll, expect, test } from 'vitest';
import { tinyCity } from './tiny-city.js';

/*
 * The index by hand, with the 36 indicators of 2026: SPD gives 63 points at most and SID 187, 250 together.
 *
 *   SPD   SPD-01 (weight 1) level 1, SPD-02 (weight 2) level 3                    1 + 6 = 7
 *   SATU  SID-01 (weight 3) level 2, SID-20 (weight 4) level 3                   6 + 12 = 18
 *   DUA   SID-02 (weight 2) level 1                                                       2
 *   DITOLAK was rejected, so its level counts for nothing.
 *
 * Two innovations are entered, and the sum is divided by 12 at least: SID = 20 ÷ 12 = 1.6667. SATU and DUA
 * serve three of the six basic-service affairs and five are asked for, so their number gives 0.
 * Index = (7 + 1.6667) ÷ 250 × 100 = 3.4667, to two decimals 3.47.
 */
const entered = { stage: 'IMPLEMENTATION', stage_on: 2024, owner: 'DINAS' };
const others = Array.from({ length: 11 }, (_, n) => `LAIN-${n + 10}`);
const city = await tinyCity({
  agencies: [{ code: 'DINAS' }],
  innovations: [
    { code: 'SATU', affairs: 'HEALTH;EDUCATION', ...entered },
    { code: 'DUA', affairs: 'SOCIAL', ...entered },
    { code: 'TIGA', affairs: 'PUBLIC_WORKS_SPATIAL_PLANNING;HOUSING_SETTLEMENTS', ...entered },
    { code: 'DITOLAK', affairs: 'ORDER_PUBLIC_PROTECTION', ...entered, check: 'REJECTED' },
    ...others.map((code) => ({ code, ...entered })),
  ],
  'index-levels': [
    { rule_year: 2026, indicator: 'SPD-01', level: 1 },
    { rule_year: 2026, indicator: 'SPD-02', level: 3 },
    { innovation: 'SATU', rule_year: 2026, indicator: 'SID-01', level: 2 },
    { innovation: 'SATU', rule_year: 2026, indicator: 'SID-20', level: 3 },
    { innovation: 'DUA', rule_year: 2026, indicator: 'SID-02', level: 1 },
    { innovation: 'DITOLAK', rule_year: 2026, indicator: 'SID-20', level: 3 },
  ],
});
afterAll(() => city.close());

interface Simulation {
  spd: number;
  sid: number;
  numberScore: number;
  index: number;
  entered: number;
  divisor: number;
  affairs: { numerator: number; denominator: number };
  levels: { numerator: number; denominator: number };
  predicate: { name: { english: string } };
  nextPredicate: { lowerBound: number };
}
interface Index {
  recorded: Simulation;
  assumed: Simulation | null;
  notEntered: number;
  indicators: { code: string; given: number | null; open: number | null }[];
  gapCount: number;
  gaps: {
    indicator: string;
    innovation: { code: string } | null;
    level: number | null;
    nextLevel: number;
    asks: { english: string } | null;
    gain: number;
  }[];
}

const question = `query ($assumed: [AssumedLevel!], $first: Int, $year: Int, $within: String) {
  innovationIndex(assumed: $assumed, first: $first, year: $year, within: $within) {
    recorded { ...simulation } assumed { ...simulation } notEntered
    indicators { code given open } gapCount
    gaps { indicator innovation { code } level nextLevel asks { english } gain }
  }
}
fragment simulation on IndexSimulation {
  spd sid numberScore index entered divisor affairs { numerator denominator }
  levels { numerator denominator } predicate { name { english } } nextPredicate { lowerBound }
}`;
const indexOf = async (variables: object = {}) =>
  (await city.answer<{ innovationIndex: Index }>(question, variables)).innovationIndex;

test('the recorded levels give 3.47, divided by 12 though two innovations are entered', async () => {
  const { recorded, assumed, notEntered } = await indexOf();
  expect(recorded).toEqual({
    spd: 7,
    sid: 1.6667,
    numberScore: 0,
    index: 3.47,
    entered: 2,
    divisor: 12,
    affairs: { numerator: 3, denominator: 6 },
    // 15 levels of the government and 20 of each of two innovations could be reached; five are.
    levels: { numerator: 5, denominator: 55 },
    predicate: { name: { english: 'less innovative' } },
    nextPredicate: { lowerBound: 40.01 },
  });
  expect(assumed).toBeNull();
  // TIGA and the eleven others are in use without a level; the rejected one is not missed.
  expect(notEntered).toBe(12);
});

test('a third innovation that serves two more affairs lets the number count', async () => {
  const { recorded, assumed } = await indexOf({
    assumed: [{ innovation: 'TIGA', indicator: 'SID-01', level: 1 }],
  });
  expect(recorded.index).toBe(3.47);
  // (20 + 3) ÷ 12 + 3 × 0.38 = 3.0567; (7 + 3.0567) ÷ 2.5 = 4.0227
  expect(assumed).toMatchObject({ entered: 3, numberScore: 1.14, sid: 3.0567, index: 4.02 });
  expect(assumed?.affairs.numerator).toBe(5);
});

test('from the thirteenth innovation on the sum is divided by their number', async () => {
  const { assumed } = await indexOf({
    assumed: others.map((innovation) => ({ innovation, indicator: 'SID-16', level: 1 })),
  });
  // (20 + 11 × 3) ÷ 13 = 4.0769, and no affair more; (7 + 4.0769) ÷ 2.5 = 4.4308
  expect(assumed).toMatchObject({ entered: 13, divisor: 13, numberScore: 0, sid: 4.0769 });
  expect(assumed?.index).toBe(4.43);
});

test('a level taken away, and one raised, replace what is recorded', async () => {
  const { assumed } = await indexOf({
    assumed: [
      { innovation: 'DUA', indicator: 'SID-02', level: 0 },
      { indicator: 'SPD-01', level: 3 },
    ],
  });
  // SPD 3 + 6 = 9, SID 18 ÷ 12 = 1.5; DUA is no longer entered. 10.5 ÷ 2.5 = 4.2
  expect(assumed).toMatchObject({ spd: 9, sid: 1.5, entered: 1, index: 4.2 });
});

test('a level assumed of every innovation raises those that count, and nobody loses by it', async () => {
  const every = { indicator: 'SID-01', everyInnovation: true };
  const { assumed } = await indexOf({ assumed: [{ ...every, level: 1 }] });
  // SATU stays at level 2, DUA comes to level 1: 3 more points. (20 + 3) ÷ 12 = 1.9167; TIGA does not count.
  expect(assumed).toMatchObject({ entered: 2, sid: 1.9167 });

  const named = { innovation: 'SATU', indicator: 'SID-01', level: 1 };
  const { assumed: both } = await indexOf({ assumed: [named, { ...every, level: 3 }] });
  // What is assumed of SATU alone stands: one level less for it, three more for DUA. (20 - 3 + 9) ÷ 12 = 2.1667
  expect(both).toMatchObject({ entered: 2, sid: 2.1667 });
});

test('which innovations count, with their points, and which lack a level', async () => {
  const { indexEntries } = await city.answer<{
    indexEntries: {
      totalCount: number;
      enteredCount: number;
      rows: { innovation: { code: string }; entered: boolean; points: number | null }[];
      endCursor: string;
    };
  }>(`{ indexEntries(first: 3) {
    totalCount enteredCount endCursor rows { innovation { code } entered points given levels { numerator denominator } }
  } }`);
  // 20 points of 18 and 2 give 18 ÷ 12 ÷ 2.5 = 0.6 and 2 ÷ 12 ÷ 2.5 = 0.0667; DITOLAK was rejected.
  expect(indexEntries).toMatchObject({ totalCount: 14, enteredCount: 2 });
  expect(indexEntries.rows).toMatchObject([
    { innovation: { code: 'SATU' }, entered: true, points: 18, given: 0.6 },
    { innovation: { code: 'DUA' }, entered: true, points: 2, given: 0.0667 },
    { entered: false, points: null, given: null, levels: { numerator: 0, denominator: 20 } },
  ]);
  const rest = await city.answer<{ indexEntries: { rows: { entered: boolean }[] } }>(
    `query ($after: String) { indexEntries(after: $after) { rows { entered } } }`,
    { after: indexEntries.endCursor },
  );
  expect(rest.indexEntries.rows).toHaveLength(11);
  const only = await city.answer('{ indexEntries(entered: true) { totalCount } }');
  expect(only).toEqual({ indexEntries: { totalCount: 2 } });
});

test('the steps that are open, most points first', async () => {
  const { gaps, gapCount, indicators } = await indexOf({ first: 100 });
  // Of 15 indicators of the government 14 are open; SATU has 19 of 20 left, DUA all 20.
  expect(gapCount).toBe(14 + 19 + 20);
  expect(gaps).toHaveLength(gapCount);
  // The government's of weight 2 come first: 2 ÷ 250 × 100 = 0.8.
  expect(gaps.slice(0, 2)).toMatchObject([
    { indicator: 'SPD-12', innovation: null, level: null, nextLevel: 1, gain: 0.8 },
    { indicator: 'SPD-13', gain: 0.8 },
  ]);
  // An innovation's of weight 3: 3 ÷ 12 ÷ 250 × 100 = 0.1; SATU goes from a mayor's rule to a by-law.
  const regulation = gaps.filter(({ indicator }) => indicator === 'SID-01');
  expect(regulation).toEqual([
    {
      indicator: 'SID-01',
      innovation: { code: 'DUA' },
      level: null,
      nextLevel: 1,
      asks: { english: 'agency or mayor decree' },
      gain: 0.1,
    },
    {
      indicator: 'SID-01',
      innovation: { code: 'SATU' },
      level: 2,
      nextLevel: 3,
      asks: { english: 'by-law' },
      gain: 0.1,
    },
  ]);
  // SID-01 gives 6 ÷ 12 ÷ 2.5 = 0.2 of 18 possible, and could give 12 ÷ 12 ÷ 2.5 = 0.4 more.
  expect(indicators.find(({ code }) => code === 'SID-01')).toMatchObject({ given: 0.2, open: 0.4 });
  // The number could give all of its 76 points: 76 ÷ 2.5 = 30.4.
  expect(indicators.find(({ code }) => code === 'SID-21')).toMatchObject({ given: 0, open: 30.4 });
});

test('each step gives what the simulation then gives', async () => {
  const { gaps, recorded } = await indexOf({ first: 100 });
  const before = recorded.spd + recorded.sid;
  for (const { indicator, innovation, nextLevel, gain } of [gaps[0], gaps[15], gaps.at(-1)].flatMap(
    (gap) => gap ?? [],
  )) {
    const { assumed } = await indexOf({
      assumed: [{ innovation: innovation?.code ?? null, indicator, level: nextLevel }],
    });
    const gained = ((assumed?.spd ?? 0) + (assumed?.sid ?? 0) - before) / 2.5;
    expect(gained, indicator).toBeCloseTo(gain, 3);
  }
});

test.for([
  ['assumed', { assumed: [{ indicator: 'SID-99', level: 1 }] }, ['assumed', '0', 'indicator']],
  [
    'the number',
    { assumed: [{ innovation: 'DUA', indicator: 'SID-21', level: 1 }] },
    ['assumed', '0', 'indicator'],
  ],
  [
    'nobody',
    { assumed: [{ innovation: 'TIDAK-ADA', indicator: 'SID-01', level: 1 }] },
    ['assumed', '0', 'innovation'],
  ],
  [
    'no innovation',
    { assumed: [{ indicator: 'SID-01', level: 1 }] },
    ['assumed', '0', 'innovation'],
  ],
  [
    'one too many',
    { assumed: [{ innovation: 'DUA', indicator: 'SPD-01', level: 1 }] },
    ['assumed', '0', 'innovation'],
  ],
  [
    'every one of the government',
    { assumed: [{ everyInnovation: true, indicator: 'SPD-01', level: 1 }] },
    ['assumed', '0', 'innovation'],
  ],
  [
    'one and every one',
    { assumed: [{ innovation: 'DUA', everyInnovation: true, indicator: 'SID-01', level: 1 }] },
    ['assumed', '0', 'everyInnovation'],
  ],
  ['level 4', { assumed: [{ indicator: 'SPD-01', level: 4 }] }, ['assumed', '0', 'level']],
  [
    'twice',
    {
      assumed: [
        { indicator: 'SPD-01', level: 1 },
        { indicator: 'SPD-01', level: 2 },
      ],
    },
    ['assumed', '1'],
  ],
  ['year', { year: 2020 }, ['year']],
  ['an agency', { within: 'DINAS' }, ['within']],
] as const)('what can not be asked is refused: %s', async ([, variables, argument]) => {
  expect(await city.refusal(question, variables)).toMatchObject({ argument });
});
