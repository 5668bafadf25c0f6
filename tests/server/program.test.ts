import { type RawBuilder, sql } from 'kysely';
import { afterAll, afterEach, expect, test } from 'vitest';
import { freshDatabase } from '../testkit/fresh-database.js';
import { addressOf, askProgram, holdPort, type Program, startProgram } from './program.js';
import { wireTo } from './wire.js';

const city = await freshDatabase({ sample: true });
const wire = await wireTo(city.connectionString);
const running: Program[] = [];

afterEach(async () => {
  for (const program of running.splice(0)) {
    program.child.kill('SIGKILL');
    await program.ended();
  }
});
afterAll(async () => {
  await wire.cut();
  await city.drop();
});

const DATABASE_URL = city.connectionString;
const headline = '{ coverage(asOf: "2026-11-24") { eligible states { covered } } }';
const answer = { data: { coverage: { eligible: 50, states: { covered: 18 } } } };

function start(env: Record<string, string>): Program {
  const program = startProgram(env);
  running.push(program);
  return program;
}

/** Everything it said before it ended with 1. */
async function failure(env: Record<string, string>): Promise<string> {
  const program = start(env);
  expect((await program.ended()).code).toBe(1);
  const { out, err } = program.said();
  expect(out).toBe('');
  return err;
}

/** Every question waits, until this is told to let go. */
const blockQuestions = () => hold(sql`lock table coverage_step in access exclusive mode`);
/** Whoever starts waits for its turn to migrate, until this is told to let go. */
const blockMigration = () => hold(sql`select pg_advisory_xact_lock(7309411502)`);

async function hold(lock: RawBuilder<unknown>): Promise<() => void> {
  let letGo = () => {};
  const until = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await new Promise<void>((locked, failed) => {
    const held = city.db.transaction().execute(async (transaction) => {
      await lock.execute(transaction);
      locked();
      await until;
    });
    held.catch(failed);
  });
  return letGo;
}

test('it says where it is in one line, answers, and leaves with 0', async () => {
  const program = start({ DATABASE_URL });
  const address = await addressOf(program);
  expect(program.said().out).toBe(`Satu Inovasi: ${address}\n`);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  expect(await askProgram(address, headline)).toEqual({ status: 200, body: answer });
  for (const line of program.said().err.trim().split('\n')) {
    expect(JSON.parse(line)).toHaveProperty('level');
  }
  program.child.kill('SIGTERM');
  const { code, seconds } = await program.ended();
  expect(code).toBe(0);
  expect(seconds).toBeLessThan(5);
});

test('a question under way is answered before it leaves', async () => {
  const program = start({ DATABASE_URL });
  const address = await addressOf(program);
  const letGo = await blockQuestions();
  const asked = askProgram(address, headline);
  await new Promise((resolve) => setTimeout(resolve, 500));
  program.child.kill('SIGINT');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await expect(fetch(`${address}/healthz`)).rejects.toThrow('fetch failed');
  letGo();
  expect(await asked).toEqual({ status: 200, body: answer });
  expect((await program.ended()).code).toBe(0);
});

test('a question that does not end is ended, and it leaves within ten seconds', async () => {
  const program = start({ DATABASE_URL });
  const address = await addressOf(program);
  const letGo = await blockQuestions();
  try {
    const asked = askProgram(address, headline);
    await new Promise((resolve) => setTimeout(resolve, 500));
    program.child.kill('SIGTERM');
    const { code, seconds } = await program.ended();
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(10);
    const { status, body } = await asked;
    expect(status).toBe(503);
    expect(body.errors[0].extensions.code).toBe('TIMEOUT');
  } finally {
    letGo();
  }
});

test('a database that goes away and comes back never ends it', async () => {
  const program = start({ DATABASE_URL: wire.connectionString });
  const address = await addressOf(program);
  expect((await askProgram(address, headline)).body).toEqual(answer);
  await wire.cut();
  for (let times = 0; times < 3; times++) {
    const { status, body } = await askProgram(address, headline);
    expect(status).toBe(503);
    expect(body).toEqual({
      errors: [
        expect.objectContaining({
          message: expect.stringContaining('can not be reached just now'),
          extensions: { code: 'UNAVAILABLE', requestId: expect.any(String) },
        }),
      ],
      data: null,
    });
  }
  const notReady = await fetch(`${address}/readyz`);
  expect(notReady.status).toBe(503);
  expect(await notReady.json()).toEqual({
    status: 'not ready',
    reason: 'The database does not answer.',
  });
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  await wire.mend();
  expect((await askProgram(address, headline)).body).toEqual(answer);
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
});

test('a server that stops while questions run gives them a sentence', async () => {
  const program = start({ DATABASE_URL });
  const address = await addressOf(program);
  const letGo = await blockQuestions();
  try {
    const asked = askProgram(address, headline);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(city.db);
    expect((await asked).body.errors[0].extensions.code).toBe('UNAVAILABLE');
  } finally {
    letGo();
  }
  expect((await askProgram(address, headline)).body).toEqual(answer);
});

test('a busy port is one sentence', async () => {
  const { port, release } = await holdPort();
  const said = await failure({ DATABASE_URL, PORT: String(port), LOG_LEVEL: 'silent' });
  release();
  expect(said).toMatch(
    new RegExp(`^Porta ${port} .* / Port ${port} on 127.0.0.1 is in use by another program.*\\n$`),
  );
});

test.for([
  [
    { HOST: '192.0.2.1' },
    /^HOST berisi .* \/ HOST is "192.0.2.1", which is no address of this machine.*\n$/,
  ],
  [{ PORT: 'eighty' }, /^PORT berisi .* \/ PORT is "eighty", but has to be a number.*\n$/],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL .* \/ LOG_LEVEL is "loud".*\n$/],
] as const)('%j is one sentence', async ([env, sentence]) => {
  expect(await failure({ DATABASE_URL, LOG_LEVEL: 'silent', ...env })).toMatch(sentence);
});

test('a database that is not there is one sentence, without its password', async () => {
  const { port, release } = await holdPort();
  release();
  const url = `postgresql://wati:rahasia@127.0.0.1:${port}/inovasi`;
  const said = await failure({ DATABASE_URL: url, LOG_LEVEL: 'silent' });
  expect(said).toMatch(
    /^Basis data .* \/ The database that DATABASE_URL names can not be reached.*\n$/,
  );
  expect(said).not.toContain('rahasia');
});

test('a host that others can reach prints a warning', async () => {
  const program = start({ DATABASE_URL, HOST: '0.0.0.0', LOG_LEVEL: 'silent' });
  expect(await addressOf(program)).toMatch(/^http:\/\/localhost:\d+$/);
  expect(program.said().err).toMatch(/^Peringatan: .* \/ Warning: HOST is 0\.0\.0\.0.*\n$/);
});

test('what it answers from can not be written through', async () => {
  const written = sql`insert into theme values ('A', 'a', 'a')`.execute(city.reader);
  await expect(written).rejects.toMatchObject({ code: '25006' });
});

test('a database that was never made is one sentence', async () => {
  const address = new URL(city.connectionString);
  address.pathname = '/never_made';
  const said = await failure({ DATABASE_URL: address.href, LOG_LEVEL: 'silent' });
  expect(said).toMatch(/\/ The database that DATABASE_URL names does not exist.*\n$/);
});

test('a signal while it starts ends it at once', async () => {
  const letGo = await blockMigration();
  const program = start({ DATABASE_URL });
  const waiting = sql<{ count: number }>`
    select count(*)::int from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`;
  await expect
    .poll(async () => (await waiting.execute(city.db)).rows[0]?.count, { timeout: 20_000 })
    .toBe(1);
  program.child.kill('SIGTERM');
  const { code, seconds } = await program.ended();
  letGo();
  expect(code).toBe(0);
  expect(seconds).toBeLessThan(3);
  expect(program.said().out).not.toContain('http');
});
