import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import { coverage } from '@satu-inovasi/server/coverage/coverage.queries';
import { coverageTrend } from '@satu-inovasi/server/coverage/coverage-trend.queries';
import { Level, TimeStep } from '@satu-inovasi/server/graphql/enums';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';
import { readCity } from './city-files.js';
import { diceOf, writeRandomCity } from './random-city.js';
import { type Recount, recountCity } from './recount.js';

/** What the program answers must be what a plain recount of the CSV files finds. */

const sample = fileURLToPath(new URL('../../db/sample', import.meta.url));
const medan = await freshDatabase({ sample: true });
const scratch = mkdtempSync(join(tmpdir(), 'satu-inovasi-city-'));
afterAll(async () => {
  rmSync(scratch, { recursive: true });
  await medan.drop();
});

const levels = [Level.AGENCY, Level.UNIT];

async function answered({ reader }: FreshDatabase, day: string, level: Level) {
  const { rows } = await reader.executeQuery(coverage(reader, { day, level, within: null }));
  const answer = rows[0]?.answer;
  if (!answer) throw new Error(`coverage of ${day} gave no row`);
  return answer;
}

function inTheSameForm(counted: Recount) {
  const { eligible, covered, preparing, none, unreported } = counted;
  const { coveredByYear, coveredKnownOn } = counted;
  const states = { covered, preparing, none, unreported };
  return { eligible, states, coveredByYear, coveredKnownOn };
}

describe('the sample city', () => {
  const city = readCity(sample);

  test.each(levels)('200 random days at level %s agree with the recount', async (level) => {
    const dice = diceOf(20261124);
    for (let n = 0; n < 200; n++) {
      const day = dice.day(2014, 2025);
      const { eligible, states, coveredByYear, coveredKnownOn } = await answered(medan, day, level);
      const expected = inTheSameForm(recountCity(city, day, level));
      expect({ day, eligible, states, coveredByYear, coveredKnownOn }).toEqual({
        day,
        ...expected,
      });
    }
  });

  test('the four states add up to the eligible, in total and for each kind', async () => {
    const { states, eligible, byKind } = await answered(medan, '2026-11-24', Level.AGENCY);
    expect(sumOf(states)).toBe(eligible);
    for (const kind of byKind) expect(sumOf(kind.states)).toBe(kind.eligible);
    expect(byKind.reduce((sum, kind) => sum + kind.eligible, 0)).toBe(eligible);
    expect(eligible).toBe(50);
  });

  test.each(levels)('the last point of the trend is the headline, at level %s', async (level) => {
    const headline = await answered(medan, '2026-11-24', level);
    for (const by of [TimeStep.MONTH, TimeStep.QUARTER, TimeStep.YEAR]) {
      const asked = { day: '2026-11-24', from: '2014-01-01', by, level, within: null };
      const { rows } = await medan.reader.executeQuery(coverageTrend(medan.reader, asked));
      const last = rows[0]?.answer.points.at(-1);
      expect(last?.states).toEqual(headline.states);
      expect(last?.eligible).toBe(headline.eligible);
      expect(last?.provisional).toBe(true);
    }
  });

  test('each point of the trend is the recount of the last day of its period', async () => {
    const asked = {
      day: '2026-11-24',
      from: '2014-01-01',
      by: TimeStep.QUARTER,
      level: Level.AGENCY,
      within: null,
    };
    const { rows } = await medan.reader.executeQuery(coverageTrend(medan.reader, asked));
    const points = rows[0]?.answer.points ?? [];
    expect(points).toHaveLength(52);
    for (const point of points) {
      const { eligible, states } = inTheSameForm(recountCity(city, point.asOf, 'AGENCY'));
      const { asOf } = point;
      expect({ asOf, eligible: point.eligible, states: point.states }).toEqual({
        asOf,
        eligible,
        states,
      });
    }
  });

  test('a succession keeps the history: the day before a merger counts the merged agencies', async () => {
    const before = await answered(medan, '2022-12-31', Level.AGENCY);
    const after = await answered(medan, '2023-01-01', Level.AGENCY);
    expect([before.eligible, after.eligible]).toEqual([56, 50]);
    // E-Damkar began in 2020 at an agency that was renamed: its predecessor had it until then.
    const { rows } = await sql<{ code: string; state: string }>`
      select a.code, s.state from agency_state_span s join agency a using (government_id, agency_id)
      where s.level = 'AGENCY' and a.code in ('DP2K', 'DAMKAR') and s.state = 'COVERED'
      order by s.from_day`.execute(medan.reader);
    expect(rows).toEqual([
      { code: 'DP2K', state: 'COVERED' },
      { code: 'DAMKAR', state: 'COVERED' },
    ]);
  });
});

describe.each([1, 2, 3, 4, 5, 6])('made-up city %i', (seed) => {
  const folder = join(scratch, `${seed}`);

  test('every answer is the recount, and the summaries are what a rebuild makes', async () => {
    writeRandomCity(folder, seed);
    const city = readCity(folder);
    const made = await freshDatabase({ sample: false });
    try {
      await importFolder(made.db, folder, { by: 'test', today: '2025-12-31' });
      const dice = diceOf(seed * 7919);
      for (let n = 0; n < 60; n++) {
        const day = dice.day(2015, 2025);
        for (const level of levels) {
          const { eligible, states, coveredByYear, coveredKnownOn } = await answered(
            made,
            day,
            level,
          );
          const expected = inTheSameForm(recountCity(city, day, level));
          expect({ day, level, eligible, states, coveredByYear, coveredKnownOn }).toEqual({
            day,
            level,
            ...expected,
          });
        }
      }
      await afterRandomWrites(made, dice);
    } finally {
      await made.drop();
    }
  });
});

/** Edits records one by one; the summaries kept up by each must be those made anew from all. */
async function afterRandomWrites({ db }: FreshDatabase, dice: ReturnType<typeof diceOf>) {
  for (let n = 0; n < 25; n++) {
    const code = `I${dice.roll(40)}`;
    await db.transaction().execute(async (writing) => {
      const { rows } = await sql<{ owner_id: number | null }>`
        select owner_id from innovation where code = ${code}`.execute(writing);
      const state = dice.pick(['REPORTED', 'CHECKED', 'REJECTED']);
      await sql`update innovation_check k set check_state = ${state}::check_state
        from innovation i where i.innovation_id = k.innovation_id and i.code = ${code}`.execute(
        writing,
      );
      await sql`update innovation_stage s
        set started_on = ${dice.day(2016, 2023)}::date, started_precision = 'DAY'
        from innovation i where i.innovation_id = s.innovation_id and i.code = ${code}
          and s.from_day = (select min(from_day) from innovation_stage f
            where f.innovation_id = s.innovation_id)`.execute(writing);
      const owner = rows[0]?.owner_id ?? null;
      const touched = owner === null ? [] : [owner];
      await sql`select refresh_coverage(government_id, ${touched}::int[]) from government`.execute(
        writing,
      );
    });
  }
  const kept = await summaries(db);
  expect(kept.steps.length).toBeGreaterThan(5);
  await sql`select rebuild_coverage()`.execute(db);
  expect(await summaries(db)).toEqual(kept);
}

async function summaries(db: FreshDatabase['db']) {
  const steps = await sql`select * from coverage_step order by 1, 2, 3, 4`.execute(db);
  const months = await sql`select * from coverage_month order by 1, 2, 3, 4`.execute(db);
  const years = await sql`select * from coverage_year order by 1, 2, 3, 4`.execute(db);
  const spans = await sql`select * from agency_state_span order by 1, 2, 3, 4`.execute(db);
  const credit = await sql`select * from agency_credit_span order by 1, 2, 3, 4`.execute(db);
  return {
    steps: steps.rows,
    months: months.rows,
    years: years.rows,
    spans: spans.rows,
    credit: credit.rows,
  };
}

function sumOf(states: { covered: number; preparing: number; none: number; unreported: number }) {
  return states.covered + states.preparing + states.none + states.unreported;
}

test('a verdict on the pace is given from the first day of the way to the target on', async () => {
  const verdicts = new Map<string, string | null>();
  for (const day of ['2021-06-30', '2022-09-27', '2022-09-28']) {
    const { target, pace } = await answered(medan, day, Level.AGENCY);
    expect(target).toMatchObject({ from: '2022-09-28', overdue: false });
    expect(target?.missing, day).toBeGreaterThan(0);
    expect(pace, day).not.toBeNull();
    verdicts.set(day, pace?.verdict ?? null);
  }
  expect(Object.fromEntries(verdicts)).toEqual({
    '2021-06-30': null,
    '2022-09-27': null,
    '2022-09-28': 'TOO_SLOW',
  });
});

test('the verdict hangs on what is known of the starts, not on where the year begins', async () => {
  // Most starts of Medan are known by year: they stand on 1 January, in or out of six months.
  const given: (string | null)[] = [];
  for (let month = 0; month < 24; month += 1) {
    const day = new Date(Date.UTC(2024, 11 + month, 28)).toISOString().slice(0, 10);
    const { pace, target } = await answered(medan, day, Level.AGENCY);
    const { gain, gainInexact, gainAtMost, needed, verdict } = pace ?? {};
    expect(gainAtMost, day).toBeGreaterThanOrEqual(gain ?? Number.NaN);
    const least = (gain ?? 0) - Math.max(0, gainInexact ?? 0);
    const expected =
      least / 6 >= (needed ?? 0)
        ? 'ON_PACE'
        : (gainAtMost ?? 0) / 6 < (needed ?? 0)
          ? 'TOO_SLOW'
          : null;
    expect(target?.missing, day).toBeGreaterThan(0);
    expect(verdict, day).toBe(expected);
    given.push(verdict ?? null);
  }
  // From July 2025 on, whether or not a 1 January lies in the six months.
  expect(new Set(given.slice(7))).toEqual(new Set(['TOO_SLOW']));
});
