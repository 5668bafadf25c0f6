import { loadMadeUp } from '@satu-inovasi/db/generating/load-made-up';
import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import { resetDatabase } from '@satu-inovasi/db/reset';
import { buildApp } from '@satu-inovasi/server/app';
import { type Publishing, publishReport } from '@satu-inovasi/server/report/publish.commands';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleWith } from '../importing/a-folder.js';
import { freshDatabase } from '../testkit/fresh-database.js';

const today = '2026-11-24';
const city = await freshDatabase({ sample: true });
const app = await buildApp({
  reader: city.reader,
  clock: () => new Date(`${today}T05:00:00Z`),
  logLevel: 'silent',
  clientFolder: '/nowhere',
});
afterAll(async () => {
  await app.apollo.stop();
  await city.drop();
});

const ask = async (query: string) => {
  const reply = await app.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
  return reply.json();
};

const publish = (month: string, more: Partial<Publishing> = {}) =>
  publishReport(city.db, {
    ...{ month, by: 'Orta', reason: null, number: null, within: null, today },
    ...more,
  });

const published = async (version: number) => {
  const { data } = await ask(
    `{ reports(month: "2026-10", version: ${version}) { number latest reason dataVersion answer } }`,
  );
  return data.reports[0];
};

const coveredNow = async (): Promise<number> => {
  const { data } = await ask('{ coverage(asOf: "2026-10-31") { states { covered } } }');
  return data.coverage.states.covered;
};

const coveredIn = ({ answer }: { answer: string }): number =>
  JSON.parse(answer).coverage.states.covered;

beforeAll(async () => {
  await publish('2026-10', { number: '000.8/10' });
});

test('a published report stays as it was while the records and the draft change', async () => {
  const before = await published(1);
  expect(before).toMatchObject({ number: '000.8/10', latest: true, reason: null });
  expect(coveredIn(before)).toBe(18);

  // KIK MELON is what makes its district covered; rejected, it does no more.
  const folder = sampleWith('innovations.csv', (lines) =>
    lines.map((line) =>
      line.startsWith('KIK-MELON,') ? line.replace(',CHECKED,', ',REJECTED,') : line,
    ),
  );
  await importFolder(city.db, folder, { by: 'test', label: 'correction', today });

  expect(await coveredNow()).toBe(17);
  expect(await published(1)).toEqual(before);
});

test('a correction is a second version beside the first, and says why', async () => {
  await expect(publish('2026-10')).rejects.toMatchObject({
    refusal: { why: 'NO_REASON', version: 2 },
  });

  await publish('2026-10', { reason: 'KIK MELON ditolak' });

  const [first, second] = [await published(1), await published(2)];
  expect(second).toMatchObject({ latest: true, reason: 'KIK MELON ditolak', number: '10/2026' });
  expect(coveredIn(second)).toBe(17);
  expect(first.latest).toBe(false);
  expect(coveredIn(first)).toBe(18);
  expect(Number(second.dataVersion)).toBeGreaterThan(Number(first.dataVersion));
});

test('what can not be reported on is refused with its reason', async () => {
  const refusals: [string, Partial<Publishing>, object][] = [
    ['2026-11', {}, { why: 'RUNNING', over: '2026-11-30' }],
    ['2026-12', {}, { why: 'RUNNING' }],
    ['2026-13', {}, { why: 'NO_MONTH' }],
    ['2010-01', {}, { why: 'BEFORE_RULES', firstDay: '2014-01-01' }],
    ['2026-09', { within: 'NIX' }, { why: 'NO_GOVERNMENT', code: 'NIX' }],
  ];
  for (const [month, more, refusal] of refusals) {
    await expect(publish(month, more), month).rejects.toMatchObject({ refusal });
  }
  const { data } = await ask('{ reports { month version } }');
  expect(data.reports).toEqual([
    { month: '2026-10', version: 2 },
    { month: '2026-10', version: 1 },
  ]);
});

test('where there is one government, a report is its own however it is asked for', async () => {
  await publish('2026-08', { within: 'PEMKO' });
  for (const month of ['2026-08', '2026-10']) {
    const { data } = await ask(`{
      reports(month: "${month}", first: 1) { government }
      named: reports(month: "${month}", within: "PEMKO", first: 1) { government }
    }`);
    const ofCity = [{ government: 'PEMKO' }];
    expect(data).toEqual({ reports: ofCity, named: ofCity });
  }
});

test('a government that nobody knows is refused as elsewhere', async () => {
  const { errors } = await ask('{ reports(within: "NIX") { month } }');
  expect(errors[0]).toMatchObject({
    message: expect.stringContaining('No government has this code.'),
    extensions: { code: 'NOT_FOUND', argument: ['within'] },
  });
});

test('of two that publish the same month at once one is told to look again', async () => {
  const other = await city.db.startTransaction().execute();
  await sql`
    insert into report (government_code, month, version, number, published_on, published_by, as_of, data_version, answer)
    select government_code, '2026-07-01', 1, '7/2026', published_on, published_by, '2026-07-31', data_version, answer
    from report limit 1`.execute(other);
  const second = publish('2026-07').catch((error: unknown) => error);
  const waiting = async () => {
    const { rows } = await sql<{ waiting: number }>`
      select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(city.reader);
    return rows[0]?.waiting;
  };
  await expect.poll(waiting, { timeout: 20_000 }).toBe(1);
  await other.commit().execute();

  expect(await second).toMatchObject({ refusal: { why: 'AT_ONCE', month: '2026-07' } });
  const { data } = await ask('{ reports(month: "2026-07") { version } }');
  expect(data.reports).toEqual([{ version: 1 }]);
});

test('the last day of a month is not over until the next day', async () => {
  await expect(publish('2026-10', { today: '2026-10-31' })).rejects.toMatchObject({
    refusal: { why: 'RUNNING' },
  });
});

test('not even the database lets a published report be changed or deleted', async () => {
  for (const statement of [sql`update report set number = '1'`, sql`delete from report`]) {
    await expect(statement.execute(city.db)).rejects.toThrow('a published report is not changed');
  }
});

test('nothing that empties the database takes published reports along', async () => {
  await expect(sql`truncate report`.execute(city.db)).rejects.toThrow(
    'published reports are not deleted',
  );
  await expect(resetDatabase(city.db, { by: 'test', empty: true })).rejects.toMatchObject({
    name: 'HoldsReports',
    reports: 4,
  });
  await sql`update government set made_up = true`.execute(city.db);
  const { connectionString } = city;
  await expect(
    loadMadeUp(connectionString, { size: 'city', seed: 1, today, by: 'test' }),
  ).rejects.toThrow('menyimpan 4 laporan yang sudah terbit');
});

test('once there is another government, the report stays with the one that it is of', async () => {
  await sql`insert into government (code) values ('TETANGGA')`.execute(city.db);
  const { data } = await ask(`{
    reports { month } named: reports(within: "PEMKO", month: "2026-08") { government }
  }`);
  expect(data).toEqual({ reports: [], named: [{ government: 'PEMKO' }] });
});

test('a month that is none is refused where it is asked for', async () => {
  const { errors } = await ask('{ reports(month: "2026-13") { month } }');
  expect(errors[0].message).toContain('Expected a month, such as 2026-10.');
});
