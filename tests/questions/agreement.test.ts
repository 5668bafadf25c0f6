import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { diceOf, writeRandomCity } from '../measures/random-city.js';
import { type Answer, servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';

/** One number, one definition: what two questions both say, they say alike. */

const folder = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-agreement-'));
writeRandomCity(folder, 4);
const made = await freshDatabase({ sample: false });
await importFolder(made.db, folder, { by: 'test', today: '2025-12-31' });
const { ask, close } = await servedCity(made.reader);
afterAll(async () => {
  await close();
  await made.drop();
  rmSync(folder, { recursive: true });
});

type Counts = { covered: number; preparing: number; none: number; unreported: number };
interface Standing {
  agency: { code: string };
  state: 'COVERED' | 'PREPARING' | 'NONE' | 'UNREPORTED';
  since: string | null;
  counting: number;
  recorded: number;
  daysWithout: number | null;
  innovations: { counts: boolean }[];
}
interface Answers {
  coverage: {
    eligible: number;
    states: Counts;
    uncovered: number;
    quota: number;
    rate: { numerator: number };
  };
  inGovernment: Answers['coverage'];
  agencyStates: { totalCount: number; counts: Counts; rows: Standing[] };
  needsAPush: { totalCount: number };
  coverageTrend: { points: { asOf: string; states: Counts; eligible: number }[] };
}

const standing = 'agency { code } state since counting recorded daysWithout innovations { counts }';
const everyQuestion = `fragment figures on Coverage {
  eligible quota uncovered states { covered preparing none unreported } rate { numerator }
}
query ($day: Day, $level: Level, $within: String, $government: String) {
  coverage(asOf: $day, level: $level, within: $within) { ...figures }
  inGovernment: coverage(asOf: $day, level: $level, within: $government) { ...figures }
  agencyStates(asOf: $day, level: $level, within: $within, first: 500) {
    totalCount counts { covered preparing none unreported } rows { ${standing} }
  }
  needsAPush(asOf: $day, level: $level, within: $within) { totalCount }
  coverageTrend(from: $day, to: $day, by: MONTH, level: $level, within: $within) {
    points { asOf eligible states { covered preparing none unreported } }
  }
}`;

async function answers(variables: object): Promise<Answers> {
  const { body } = await ask(everyQuestion, variables);
  expect(body.errors).toBeUndefined();
  return body.data as unknown as Answers;
}

const found = (body: Answer['body'], question: string): unknown => body.data?.[question];

const { rows: governments } = await sql<{ code: string }>`select code from government`.execute(
  made.db,
);
const government = governments[0]?.code ?? '';
const { rows: agencies } = await sql<{ code: string }>`
  select distinct a.code from agency a join agency_parent p on p.parent_id = a.agency_id
  where a.kind_code <> 'GOVERNMENT' order by 1`.execute(made.db);

/** The last day of a month, so that the point of the trend is about the same day. */
const lastOfMonth = (day: string) =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0))
    .toISOString()
    .slice(0, 10);

const dice = diceOf(24112026);
const asked = Array.from({ length: 24 }, (_, n) => ({
  day: lastOfMonth(dice.day(2015, 2025)),
  level: n % 2 === 0 ? 'AGENCY' : 'UNIT',
  within: n % 3 === 0 ? null : n % 3 === 1 ? government : dice.pick(agencies).code,
}));

test('the city has agencies with units below them', () => {
  expect(agencies.length).toBeGreaterThan(1);
});

test.for(asked)('$day, level $level, within $within', async ({ day, level, within }) => {
  const said = await answers({ day, level, within, government });
  const { coverage, agencyStates, needsAPush, coverageTrend } = said;
  const { covered, preparing, none, unreported } = coverage.states;

  expect(covered + preparing + none + unreported).toBe(coverage.eligible);
  expect(coverage.rate.numerator).toBe(covered);
  if (within === null) expect(said.inGovernment).toEqual(coverage);
  expect(agencyStates.counts).toEqual(coverage.states);
  expect(agencyStates.totalCount).toBe(coverage.eligible);
  expect(coverage.uncovered).toBe(preparing + none + unreported);
  expect(needsAPush.totalCount).toBe(coverage.uncovered);
  expect(coverageTrend.points).toEqual([
    { asOf: day, eligible: coverage.eligible, states: coverage.states },
  ]);

  for (const row of agencyStates.rows) {
    expect(row.counting >= coverage.quota, row.agency.code).toBe(row.state === 'COVERED');
    expect(row.innovations).toHaveLength(row.recorded);
    expect(row.innovations.filter(({ counts }) => counts)).toHaveLength(row.counting);
    if (row.state === 'NONE' || row.state === 'UNREPORTED') expect(row.recorded).toBe(0);
    if (row.state === 'PREPARING') expect(row.recorded).toBeGreaterThan(0);
    if (row.state === 'COVERED') expect(row.daysWithout).toBeNull();
  }
});

test('the page of an agency says what the list says', async () => {
  const day = '2022-06-30';
  const { agencyStates } = await answers({ day, level: 'AGENCY', within: null, government });
  expect(agencyStates.rows.length).toBeGreaterThan(3);
  for (const row of agencyStates.rows) {
    const { body } = await ask(
      `query ($code: String!) { agency(code: $code, asOf: "${day}") { notEligible standing { ${standing} } history { state from to } } }`,
      { code: row.agency.code },
    );
    const {
      standing: same,
      notEligible,
      history,
    } = found(body, 'agency') as {
      standing: Standing;
      notEligible: string | null;
      history: { state: string; to: string | null }[];
    };
    expect(same).toEqual(row);
    expect(notEligible).toBeNull();
    expect(history.at(-1)).toMatchObject({ state: row.state, to: null });
  }
});

test('a new rule set marks its period, and only that', async () => {
  const { body } = await ask(
    '{ coverageTrend(from: "2015-01-01", to: "2025-12-31", by: QUARTER) { points { period ruleChanged } } }',
  );
  const { points } = found(body, 'coverageTrend') as {
    points: { period: string; ruleChanged: boolean }[];
  };
  expect(points).toHaveLength(44);
  expect(points.filter(({ ruleChanged }) => ruleChanged)).toEqual([
    { period: '2019-Q1', ruleChanged: true },
  ]);
});

test('governments with different rules have no common quota, target or pace', async () => {
  await sql`
    with other as (insert into government (code, made_up) values ('OTHER', true) returning government_id),
    itself as (
      insert into agency (government_id, code, kind_code, name_id, name_en, file_id, file_row)
      select government_id, 'OTHER', 'GOVERNMENT', 'Lain', 'Other', 1, 1 from other)
    insert into rule_set (government_id, from_day, name_id, name_en, quota, counting_stages, counting_checks,
      report_holds_months, file_id, file_row)
    select government_id, '2010-01-01', 'a', 'a', 7, '{TRIAL}', '{CHECKED}', 1, 1, 1 from other`.execute(
    made.db,
  );
  const query = `query ($within: String) { coverage(asOf: "2024-01-31", within: $within) {
    eligible quota target { day } pace { needed } madeUp } }`;
  const all = await ask(query, {});
  expect(all.body.data?.coverage).toMatchObject({
    quota: null,
    target: null,
    pace: null,
    madeUp: true,
  });
  const one = await ask(query, { within: government });
  expect(one.body.data?.coverage).toMatchObject({ quota: 2, madeUp: false });
  const empty = await ask(query, { within: 'OTHER' });
  expect(empty.body.data?.coverage).toMatchObject({ eligible: 0, quota: 7, madeUp: true });
});
