import { loadMadeUp } from '@satu-inovasi/db/generating/load-made-up';
import { coverage } from '@satu-inovasi/server/coverage/coverage.queries';
import { Level } from '@satu-inovasi/server/graphql/enums';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';

/** A made-up city has the amounts, the unevenness and the holes of a real one. */

const today = '2026-11-24';
let city: FreshDatabase;
beforeAll(async () => {
  city = await freshDatabase({ sample: false });
  const { connectionString } = city;
  await loadMadeUp(connectionString, { size: 'city', seed: 3, today, by: 'a tester' });
});
afterAll(() => city.drop());

/** The one number that a query gives. */
async function number(query: string): Promise<number> {
  const { rows } = await sql<{
    number: number;
  }>`select (${sql.raw(query)})::float as number`.execute(city.reader);
  return rows[0]?.number ?? Number.NaN;
}

const share = (table: string, condition: string) =>
  number(`select avg((${condition})::int) from ${table}`);

test.each([
  ['government', 1],
  ['agency where kind_code <> $$GOVERNMENT$$', 80],
  ['innovation', 2_000],
  ['adoption', 4_000],
  ['measurement', 50_000],
])('%s: exactly %i', async (table, count) => {
  expect(await number(`select count(*) from ${table}`)).toBe(count);
});

test.each([
  'agency_report',
  'attendance',
  'commitment',
  'evidence',
  'facilitation',
  'index_level_reached',
  'recognition',
  'satisfaction',
])('%s: some in all of ten years', async (table) => {
  const day: Record<string, string> = {
    agency_report: 'period_from',
    commitment: 'promised_on',
    evidence: 'dated_on',
    facilitation: 'held_on',
  };
  const year: Record<string, string> = { index_level_reached: 'rule_year', attendance: '2020' };
  const of = day[table] ? `extract(year from ${day[table]})` : (year[table] ?? 'year');
  const years = await number(`select count(distinct ${of}) from ${table}`);
  expect(await number(`select count(*) from ${table}`)).toBeGreaterThan(20);
  if (table !== 'attendance' && table !== 'commitment') expect(years).toBeGreaterThanOrEqual(9);
});

describe('everything says that it is made up', () => {
  test('the government, and so every screen', async () => {
    expect(await share('government', 'made_up')).toBe(1);
    const asked = { day: today, level: Level.AGENCY, within: null };
    const { rows } = await city.reader.executeQuery(coverage(city.reader, asked));
    expect(rows[0]?.answer.madeUp).toBe(true);
  });

  test('every record names a row of a generated file and a source that says so', async () => {
    const batch = await sql<{ label: string }>`select label from import_batch`.execute(city.reader);
    expect(batch.rows).toEqual([{ label: 'generated city, seed 3' }]);
    const tables = await sql<{ name: string }>`
      select table_name as name from information_schema.columns
      where table_schema = current_schema() and column_name = 'file_row'
        and table_name in (select table_name from information_schema.tables where table_type = 'BASE TABLE')`.execute(
      city.reader,
    );
    expect(tables.rows).toHaveLength(19);
    for (const { name } of tables.rows) {
      const sound = await number(`
        select count(*) filter (where s.reference like '%karangan%' and t.file_row between 2 and f.row_count + 1)
        from ${name} t left join source s using (government_id, source_id) join import_file f using (file_id)`);
      expect([name, sound]).toEqual([name, await number(`select count(*) from ${name}`)]);
      const rowsTwice = `select count(*) - count(distinct (file_id, file_row)) from ${name}`;
      expect([name, await number(rowsTwice)]).toEqual([name, 0]);
    }
  });
});

describe('as uneven as real life', () => {
  test('few agencies own many innovations, and some own none', async () => {
    const top = `select sum(n) / 2000.0 from (
      select count(*) as n from innovation where owner_id is not null group by owner_id order by 1 desc limit 8) t`;
    expect(await number(top)).toBeGreaterThan(0.45);
    const without = `select count(*) from agency a
      where not exists (select from innovation i where i.owner_id = a.agency_id)`;
    expect(await number(without)).toBeGreaterThan(10);
    expect(await share('innovation', `owner_basis = 'UNKNOWN'`)).toBeBetween(0.002, 0.03);
  });

  test('copies concentrate on few innovations', async () => {
    const top = `select sum(n) / 4000.0 from (
      select count(*) as n from adoption group by innovation_id order by 1 desc limit 100) t`;
    expect(await number(top)).toBeGreaterThan(0.3);
    const never = `select count(*) from innovation i
      where not exists (select from adoption a where a.innovation_id = i.innovation_id)`;
    expect(await number(never)).toBeGreaterThan(700);
    const applied = `exists (select from adoption_stage s where s.adoption_id = a.adoption_id and stage = 'APPLIED')`;
    expect(await share('adoption a', applied)).toBeBetween(0.3, 0.75);
    expect(await share('adoption', 'stopped_on is not null')).toBeBetween(0.01, 0.2);
  });

  test('many innovations are not measured, and series have gaps', async () => {
    const measured = `exists (select from outcome o where o.innovation_id = i.innovation_id)`;
    expect(await share('innovation i', measured)).toBeBetween(0.3, 0.85);
    const gaps = `select avg((since > period_to + 1)::int) from (
      select period_to, lead(period_from) over (partition by outcome_id order by period_from) as since
      from measurement) t where since is not null`;
    expect(await number(gaps)).toBeBetween(0.03, 0.3);
    expect(await share('outcome', 'baseline_value is null')).toBeBetween(0.05, 0.3);
  });

  test('some innovations stop, some are rejected, some are waiting', async () => {
    const stopped = `exists (select from innovation_stage s where s.innovation_id = i.innovation_id and stage = 'STOPPED')`;
    expect(await share('innovation i', stopped)).toBeBetween(0.04, 0.25);
    expect(await share('innovation_check_now', `check_state = 'REJECTED'`)).toBeBetween(0.02, 0.15);
    expect(await share('innovation_check_now', `check_state = 'REPORTED'`)).toBeBetween(0.05, 0.4);
  });

  test('some dates are known by month, by year, or from the day of a source alone', async () => {
    for (const precision of ['DAY', 'MONTH', 'YEAR']) {
      const known = await share('innovation_stage', `started_precision = '${precision}'`);
      expect(known).toBeGreaterThan(0.05);
    }
    expect(await share('innovation_stage', 'started_on is null')).toBeBetween(0.02, 0.2);
  });

  test('agencies were merged, renamed twice and split, and units had another parent before', async () => {
    const counts = `select count(*) filter (where n = 2) from (
      select count(*) as n from agency_succession group by %) t`;
    expect(await number(counts.replace('%', 'successor_id'))).toBe(1);
    expect(await number(counts.replace('%', 'predecessor_id'))).toBe(1);
    const twice = `select count(*) from agency_succession a join agency_succession b on b.predecessor_id = a.successor_id`;
    expect(await number(twice)).toBe(1);
    const apart = `select count(*) from agency_succession x
      join agency p on p.agency_id = x.predecessor_id join agency s on s.agency_id = x.successor_id
      where s.valid_from is distinct from p.valid_to + 1`;
    expect(await number(apart)).toBe(0);
    const moved =
      'select count(distinct agency_id) from agency_parent where from_day > $$-infinity$$';
    expect(await number(moved)).toBeGreaterThan(2);
  });

  test('some say that they have none, reports expire, promises are kept late or not at all', async () => {
    expect(await share('agency_report', 'says_none')).toBeBetween(0.05, 0.6);
    const newest = `(select agency_id, max(period_to) as last from agency_report group by 1) r`;
    expect(await share(newest, `last + interval '3 months' < date '${today}'`)).toBeGreaterThan(
      0.01,
    );
    expect(await share('commitment', 'kept_on > due_on')).toBeGreaterThan(0.05);
    expect(await share('commitment', `kept_on is null and due_on < '${today}'`)).toBeGreaterThan(
      0.05,
    );
    expect(await share('commitment', 'kept_on <= due_on')).toBeGreaterThan(0.05);
  });

  test('nothing has happened yet that lies after today', async () => {
    for (const [table, day] of [
      ['innovation_stage', 'from_day'],
      ['innovation_check', 'checked_on'],
      ['adoption_stage', 'reached_on'],
      ['measurement', 'period_to'],
      ['facilitation', 'held_on'],
      ['recognition', 'awarded_on'],
      ['commitment', 'kept_on'],
      ['evidence', 'dated_on'],
      ['agency_report', 'reported_on'],
    ]) {
      const later = await number(`select count(*) from ${table} where ${day} > '${today}'`);
      expect([table, later]).toEqual([table, 0]);
    }
  });
});

describe('coverage', () => {
  const levels = [Level.AGENCY, Level.UNIT];
  const days = [today, '2026-01-01', '2024-01-01', '2021-06-30', '2017-03-15'];

  test.each(levels)('at level %s the four states add up, and all of them occur', async (level) => {
    for (const day of days) {
      const { rows } = await city.reader.executeQuery(
        coverage(city.reader, { day, level, within: null }),
      );
      const answer = rows[0]?.answer;
      if (!answer) throw new Error(`coverage of ${day} gave no row`);
      const { covered, preparing, none, unreported } = answer.states;
      expect(covered + preparing + none + unreported).toBe(answer.eligible);
      expect(answer.eligible).toBeGreaterThan(30);
      if (day === today) {
        expect(Math.min(covered, none, unreported)).toBeGreaterThan(0);
        expect(preparing).toBeGreaterThan(0);
      }
    }
  });

  test('it rises over the years', async () => {
    const covered = async (day: string) => {
      const { rows } = await city.reader.executeQuery(
        coverage(city.reader, { day, level: Level.AGENCY, within: null }),
      );
      return rows[0]?.answer.states.covered ?? Number.NaN;
    };
    expect(await covered('2018-01-01')).toBeLessThan(await covered('2022-01-01'));
    expect(await covered('2022-01-01')).toBeLessThan(await covered(today));
  });

  test('what is stored is what a rebuild makes, and what a refresh makes', async () => {
    const stored = await summaries();
    await sql`select rebuild_coverage()`.execute(city.db);
    expect(await summaries()).toEqual(stored);
    await sql`select refresh_coverage(government_id) from government`.execute(city.db);
    expect(await summaries()).toEqual(stored);
  });
});

async function summaries() {
  const read = async (table: string) =>
    (await sql`select * from ${sql.table(table)} order by 1, 2, 3, 4`.execute(city.db)).rows;
  const steps = await read('coverage_step');
  expect(steps.length).toBeGreaterThan(100);
  return {
    steps,
    months: await read('coverage_month'),
    years: await read('coverage_year'),
    spans: await read('agency_state_span'),
    credit: await read('agency_credit_span'),
  };
}

expect.extend({
  toBeBetween(received: number, least: number, most: number) {
    return {
      pass: received >= least && received <= most,
      message: () => `${received} is not between ${least} and ${most}`,
    };
  },
});

declare module 'vitest' {
  interface Matchers {
    toBeBetween(least: number, most: number): void;
  }
}
