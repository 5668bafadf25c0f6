import { afterAll, expect, test } from 'vitest';
import { type Row, tinyCity } from './tiny-city.js';

/*
 * The remission times of Freireich and others (1963), the textbook case of Kaplan and Meier: weeks until relapse
 * of 21 patients under 6-MP, some still watched (+), and of 21 under placebo. Here they are days until the first
 * innovation of 21 departments and 21 districts. Published: median 23 under 6-MP, 8 under placebo.
 *
 * 6-MP: 6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+. The share left over is 0.857 after 6,
 * 0.807 after 7, 0.753 after 10, 0.690 after 13, 0.627, 0.538, and 0.448 after 23: a quarter has come by 13, half
 * by 23, three quarters never.
 * Placebo: 16 of 21 left after 3 and 14 after 4; 12 after 5 and 8 after 8; 6 after 11 and 4 after 12.
 */
const treated = [6, 6, 6, 7, 10, 13, 16, 22, 23];
const stillWatched = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
const start = '2020-01-01';

const later = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const began = (code: string, kind: string) => ({ code, kind, valid_from: start });
const used = (owner: string, days: number): Row => ({
  code: `INOVASI-${owner}`,
  owner,
  stage: 'IMPLEMENTATION',
  stage_on: later(start, days),
});

const city = await tinyCity({
  agencies: [
    ...treated.map((_, n) => began(`OBAT-${n}`, 'DEPARTMENT')),
    ...stillWatched.map((days, n) => ({
      code: `AMATI-${n}`,
      kind: 'DEPARTMENT',
      valid_from: later('2026-11-24', -days),
    })),
    ...placebo.map((_, n) => began(`PLASEBO-${n}`, 'DISTRICT')),
    { code: 'TAK-DIKETAHUI', kind: 'DEPARTMENT' },
    began('SUDAH-ADA', 'DEPARTMENT'),
    // Older than the rules: watched from their first day, 1 January 2014, until its first a year later.
    { code: 'LAMA', kind: 'DISTRICT', valid_from: 2001 },
  ],
  innovations: [
    ...treated.map((days, n) => used(`OBAT-${n}`, days)),
    ...placebo.map((days, n) => used(`PLASEBO-${n}`, days)),
    used('TAK-DIKETAHUI', 5),
    used('SUDAH-ADA', -100),
    { code: 'INOVASI-LAMA', owner: 'LAMA', stage: 'IMPLEMENTATION', stage_on: 2015 },
  ],
});
afterAll(() => city.close());

interface Answer {
  timeToFirstInnovation: {
    eligible: number;
    all: object;
    byKind: { kind: { code: string }; figures: object }[];
  };
}
const question = `query ($asOf: Day, $level: Level) {
  timeToFirstInnovation(asOf: $asOf, level: $level) {
    eligible all { ...figures } byKind { kind { code } figures { ...figures } }
  }
}
fragment figures on FirstInnovationFigures {
  cases { found needed } covered waiting inexact startUnknown coveredFromStart lowerQuartile median upperQuartile
}`;

test('the published medians come out, and what can not be watched is counted apart', async () => {
  const { timeToFirstInnovation } = await city.answer<Answer>(question);
  expect(timeToFirstInnovation.eligible).toBe(45);
  expect(timeToFirstInnovation.byKind).toEqual([
    {
      kind: { code: 'DEPARTMENT' },
      figures: {
        cases: { found: 21, needed: 10 },
        covered: 9,
        waiting: 12,
        inexact: 0,
        startUnknown: 1,
        coveredFromStart: 1,
        lowerQuartile: 13,
        median: 23,
        upperQuartile: null,
      },
    },
    {
      kind: { code: 'DISTRICT' },
      figures: {
        // LAMA is the twenty-second: 365 days from the first rules, by a year. Left over are then 17 of 22 after
        // 3 and 15 after 4, 9 after 8, 7 after 11 and 5 after 12.
        cases: { found: 22, needed: 10 },
        covered: 22,
        waiting: 0,
        inexact: 1,
        startUnknown: 0,
        coveredFromStart: 0,
        lowerQuartile: 4,
        median: 8,
        upperQuartile: 12,
      },
    },
  ]);
});

test('with fewer than ten watched there is no figure, only how many there are', async () => {
  // On the day before it began nobody but LAMA was there with a known start.
  const { timeToFirstInnovation } = await city.answer<Answer>(question, { asOf: '2019-12-31' });
  expect(timeToFirstInnovation).toMatchObject({
    eligible: 2,
    all: { cases: { found: 1, needed: 10 }, covered: 1, startUnknown: 1, median: null },
  });
});
