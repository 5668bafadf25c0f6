import { afterAll, expect, test } from 'vitest';
import { type Row, tinyCity } from './tiny-city.js';

/*
 * Seven innovations became an initiative on 1 January 2024 and all were tried, five of them after 10, 20, 30, 40
 * and 50 days: median 30, quartiles 20 and 40. TAHUN is known to have been an initiative in 2024 and no closer, so
 * its days are left out; LUNCUR went straight to implementation, which is further too, after 60 days: of six then,
 * the median is 35, and the quartiles lie at 22.5 and 47.5.
 *
 * Of the six tried: A stopped, B and C were implemented, D went back, E and TAHUN are still tried.
 * Of the three implemented one stopped again: C, 100 days after.
 */
const first = { stage: 'INITIATIVE', started_on: '2024-01-01' };
const tried = (innovation: string, on: string): Row[] => [
  { innovation, ...first },
  { innovation, stage: 'TRIAL', started_on: on },
];
const now = (code: string, stage: string, stage_on: string): Row => ({ code, stage, stage_on });
const city = await tinyCity({
  innovations: [
    now('A', 'STOPPED', '2025-01-01'),
    now('B', 'IMPLEMENTATION', '2024-03-01'),
    now('C', 'STOPPED', '2024-08-09'),
    now('D', 'INITIATIVE', '2024-12-01'),
    now('E', 'TRIAL', '2024-02-20'),
    now('TAHUN', 'TRIAL', '2024-06-01'),
    now('LUNCUR', 'IMPLEMENTATION', '2024-03-01'),
    { ...now('DITOLAK', 'TRIAL', '2024-06-01'), check: 'REJECTED' },
  ],
  'innovation-stages': [
    ...tried('A', '2024-01-11'),
    ...tried('B', '2024-01-21'),
    ...tried('C', '2024-01-31'),
    { innovation: 'C', stage: 'IMPLEMENTATION', started_on: '2024-05-01' },
    ...tried('D', '2024-02-10'),
    { innovation: 'E', ...first },
    { innovation: 'TAHUN', stage: 'INITIATIVE', started_on: 2024 },
    { innovation: 'LUNCUR', ...first },
  ],
});
afterAll(() => city.close());

const question = `query ($asOf: Day) {
  stageDwell(asOf: $asOf) {
    recorded withHistory { numerator denominator }
    stages {
      stage entered wentOn { numerator denominator } waiting stopped back inexact
      days { cases { found needed } lowerQuartile median upperQuartile } waitingDays { cases { found } median }
    }
  }
}`;
interface Answer {
  stageDwell: {
    stages: {
      stage: string;
      entered: number;
      waiting: number;
      wentOn: { numerator: number } | null;
      stopped: number | null;
      back: number;
    }[];
  };
}
const few = { lowerQuartile: null, median: null, upperQuartile: null };

test('who went on, who waits, who stopped and who went back', async () => {
  const { stageDwell } = await city.answer<Answer>(question);
  expect(stageDwell).toEqual({
    recorded: 7,
    withHistory: { numerator: 7, denominator: 7 },
    stages: [
      {
        stage: 'INITIATIVE',
        entered: 7,
        // D is an initiative again, but it had gone on.
        wentOn: { numerator: 7, denominator: 7 },
        waiting: 0,
        stopped: 0,
        back: 0,
        inexact: 1,
        days: {
          cases: { found: 6, needed: 5 },
          lowerQuartile: 22.5,
          median: 35,
          upperQuartile: 47.5,
        },
        waitingDays: { cases: { found: 0 }, median: null },
      },
      {
        stage: 'TRIAL',
        entered: 6,
        wentOn: { numerator: 2, denominator: 6 },
        waiting: 2,
        stopped: 1,
        back: 1,
        inexact: 0,
        days: { cases: { found: 2, needed: 5 }, ...few },
        waitingDays: { cases: { found: 2 }, median: null },
      },
      {
        stage: 'IMPLEMENTATION',
        entered: 3,
        wentOn: { numerator: 1, denominator: 3 },
        waiting: 2,
        stopped: 0,
        back: 0,
        inexact: 0,
        days: { cases: { found: 1, needed: 5 }, ...few },
        waitingDays: { cases: { found: 2 }, median: null },
      },
    ],
  });
});

test('on an earlier day less has happened, and the four parts still add up', async () => {
  const { stageDwell } = await city.answer<Answer>(question, { asOf: '2024-02-10' });
  // By then A to D were tried; E, TAHUN and LUNCUR were ideas.
  expect(stageDwell.stages.map(({ stage, entered }) => [stage, entered])).toEqual([
    ['INITIATIVE', 7],
    ['TRIAL', 4],
    ['IMPLEMENTATION', 0],
  ]);
  for (const { entered, wentOn, waiting, stopped, back } of stageDwell.stages) {
    expect((wentOn?.numerator ?? 0) + waiting + (stopped ?? 0) + back).toBe(entered);
  }
});
