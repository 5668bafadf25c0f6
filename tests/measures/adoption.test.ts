import { loadMadeUp } from '@satu-inovasi/db/generating/load-made-up';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';

/** What the questions about adoption say of the same adoptions, they say alike; of a made-up city. */

const made = await freshDatabase({ sample: false });
await loadMadeUp(made.connectionString, {
  size: 'city',
  seed: 11,
  today: '2026-11-24',
  by: 'a tester',
});
const { ask, close } = await servedCity(made.reader);
afterAll(async () => {
  await close();
  await made.drop();
});

const { rows: districts } = await sql<{ code: string }>`
  select a.code from agency a join agency_parent p on p.parent_id = a.agency_id and p.government_id = a.government_id
  where a.kind_code <> 'GOVERNMENT' group by a.code order by count(*) desc, a.code limit 1`.execute(
  made.db,
);
const [{ code: parent = '' } = {}] = districts;

interface Counted {
  cases: { found: number };
}
interface Answers {
  adoptions: { totalCount: number };
  byAgency: {
    applied: number;
    unplaced: number;
    cells: { applied: number; sourceAt: number; adopterAt: number }[];
    sources: { applied: number }[];
    adopters: { applied: number }[];
  };
  byKind: { applied: number; unplaced: number };
  adoptionStages: {
    applied: number;
    widelyUsed: { numerator: number; denominator: number };
    stages: { reached: number; alive: number; stopped: number }[];
  };
  inCells: { totalCount: number };
  inNone: { totalCount: number };
  stopped: { totalCount: number };
  adoptionCurve: {
    adopters: { numerator: number; denominator: number };
    points: { newAdopters: number; adopters: number; adoptionsInUse: number; fitted: number }[];
    fit: { saturation: number; rmse: number; rSquared: number } | null;
    classes: { adopters: number }[] | null;
    leftOut: number;
  };
  adoptionLag: { unknownStart: number; sourceToApplied: Counted & { median: number } };
  survival: {
    all: Counted & { stopped: number; years: { alive: number; low: number; high: number }[] };
    groups: { curve: Counted & { stopped: number } }[];
  };
  replicationChains: {
    totalCount: number;
    depths: { chains: number }[];
    alive: { denominator: number };
    chains: { size: number; alive: { denominator: number } }[];
  };
}

interface Lines {
  totalCount: number;
  rows: { applied: boolean; origin: { code: string }; adopter: { code: string } }[];
}

const questions = `query ($day: Day, $within: String, $level: Level) {
  adoptions(asOf: $day, within: $within, filter: { applied: true }) { totalCount }
  byAgency: adoptionMatrix(asOf: $day, within: $within, level: $level) {
    applied unplaced cells { applied sourceAt adopterAt } sources { applied } adopters { applied }
  }
  byKind: adoptionMatrix(asOf: $day, within: $within, level: $level, by: KIND) { applied unplaced }
  adoptionStages(asOf: $day, within: $within, level: $level) {
    applied widelyUsed { numerator denominator } stages { reached alive stopped }
  }
  inCells: adoptionLines(asOf: $day, within: $within, level: $level, stages: [APPLIED], alive: true, placed: true) { totalCount }
  inNone: adoptionLines(asOf: $day, within: $within, level: $level, stages: [APPLIED], alive: true, placed: false) { totalCount }
  stopped: adoptionLines(asOf: $day, within: $within, level: $level, alive: false, stages: [INTERESTED, AGREED, ADAPTED, APPLIED]) { totalCount }
  adoptionCurve(asOf: $day, within: $within, level: $level, by: YEAR) {
    adopters { numerator denominator } leftOut
    points { newAdopters adopters adoptionsInUse fitted }
    fit { saturation rmse rSquared } classes { adopters }
  }
  adoptionLag(asOf: $day, within: $within, level: $level) {
    unknownStart sourceToApplied { cases { found } median }
  }
  survival(of: ADOPTIONS, by: ORIGIN, asOf: $day, within: $within, level: $level) {
    all { cases { found } stopped years { alive low high } }
    groups { curve { cases { found } stopped } }
  }
  replicationChains(asOf: $day, within: $within, first: 100) {
    totalCount depths { chains } alive { denominator } chains { size alive { denominator } }
  }
}`;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

test.for([
  { day: '2026-11-24', within: null, level: 'AGENCY' },
  { day: '2023-06-30', within: null, level: 'AGENCY' },
  { day: '2024-12-31', within: null, level: 'UNIT' },
  { day: '2026-11-24', within: parent, level: 'AGENCY' },
])('$day, within $within, level $level', async (variables) => {
  const { body } = await ask(questions, variables);
  expect(body.errors).toBeUndefined();
  const said = body.data as unknown as Answers;
  const { byAgency, byKind, adoptionCurve: curve, survival, replicationChains: chains } = said;

  expect(said.adoptions.totalCount).toBeGreaterThan(0);
  expect(byAgency.applied + byAgency.unplaced).toBe(said.adoptions.totalCount);
  expect(byKind).toMatchObject({ applied: byAgency.applied, unplaced: byAgency.unplaced });
  expect(byAgency.cells).toHaveLength(byAgency.sources.length * byAgency.adopters.length);
  for (const side of [byAgency.cells, byAgency.sources, byAgency.adopters]) {
    expect(sum(side.map(({ applied }) => applied))).toBe(byAgency.applied);
  }

  const { applied, stages, widelyUsed } = said.adoptionStages;
  expect(applied).toBe(said.adoptions.totalCount);
  expect(stages.at(-1)?.alive).toBe(applied);
  for (const [n, stage] of stages.entries()) {
    const next = stages[n + 1]?.reached ?? 0;
    expect(stage.reached).toBe(stage.alive + stage.stopped + next);
  }
  expect(widelyUsed.numerator).toBeLessThanOrEqual(applied / 3);
  expect(said.inCells.totalCount).toBe(byAgency.applied);
  expect(said.inNone.totalCount).toBe(byAgency.unplaced);
  expect(said.stopped.totalCount).toBe(sum(stages.map(({ stopped }) => stopped)));

  const { numerator, denominator } = curve.adopters;
  expect(numerator).toBeLessThanOrEqual(denominator);
  expect(sum(curve.points.map(({ newAdopters }) => newAdopters))).toBe(numerator);
  expect(curve.points.at(-1)?.adopters).toBe(numerator);
  if (curve.classes) expect(sum(curve.classes.map(({ adopters }) => adopters))).toBe(numerator);
  if (curve.fit) {
    expect(curve.fit.saturation).toBeLessThanOrEqual(denominator);
    expect(curve.fit.saturation).toBeGreaterThanOrEqual(numerator);
    expect(curve.fit.rSquared).toBeGreaterThan(0.8);
  }

  const { unknownStart, sourceToApplied } = said.adoptionLag;
  expect(sourceToApplied.cases.found + unknownStart).toBe(survival.all.cases.found);
  expect(sum(survival.groups.map(({ curve: { cases } }) => cases.found))).toBe(
    survival.all.cases.found,
  );
  const shares = survival.all.years.map(({ alive }) => alive).filter((share) => share !== null);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  expect(sum(chains.depths.map(({ chains: many }) => many))).toBe(chains.totalCount);
  for (const { size, alive } of chains.chains) expect(alive.denominator).toBe(size);
});

test('what is in use by the curve and by the matrix differs by what is left out alone', async () => {
  const { body } = await ask(questions, { day: '2026-11-24', within: null, level: 'UNIT' });
  const { adoptions, adoptionCurve, survival } = body.data as unknown as Answers;
  const inUse = adoptionCurve.points.at(-1)?.adoptionsInUse ?? 0;
  expect(inUse).toBeLessThanOrEqual(adoptions.totalCount);
  expect(adoptions.totalCount - inUse).toBeLessThanOrEqual(adoptionCurve.leftOut);
  expect(survival.all.cases.found - survival.all.stopped).toBe(adoptions.totalCount);
});

test('every cell of the matrix is as many adoptions as its list holds', async () => {
  const { body } = await ask(
    '{ adoptionMatrix(onlyInvolved: true) { cells { source adopter applied } } }',
  );
  const { adoptionMatrix } = body.data as unknown as {
    adoptionMatrix: { cells: { source: string; adopter: string; applied: number }[] };
  };
  const cells = [...adoptionMatrix.cells].sort((a, b) => b.applied - a.applied).slice(0, 5);
  expect(cells[0]?.applied).toBeGreaterThan(1);
  for (const { source, adopter, applied } of cells) {
    const { body: listed } = await ask(
      `query ($origin: AdoptionParty, $adopter: AdoptionParty) {
        adoptionLines(origin: $origin, adopter: $adopter, stages: [APPLIED], alive: true, first: 500) {
          totalCount rows { applied origin { code } adopter { code } }
        }
      }`,
      { origin: { codes: [source] }, adopter: { codes: [adopter] } },
    );
    const { rows, totalCount } = (listed.data as unknown as { adoptionLines: Lines }).adoptionLines;
    expect(totalCount).toBe(applied);
    expect(rows).toEqual(
      Array(applied).fill({ applied: true, origin: { code: source }, adopter: { code: adopter } }),
    );
  }
});
