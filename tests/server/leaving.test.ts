import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { buildApp } from '@satu-inovasi/server/app';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { freshDatabase } from '../testkit/fresh-database.js';
import { watched } from '../testkit/watched.js';
import { servedCity } from './asking.js';

const city = await freshDatabase({ sample: true });
const { http, close } = await servedCity(city.reader);
let address = '';
beforeAll(async () => {
  address = await http.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await close();
  await city.drop();
});

let letGo = async () => {};
afterEach(() => letGo());

/** Every question about coverage waits, until it is let go. */
async function holdCoverage(): Promise<void> {
  const locked = await city.db.startTransaction().execute();
  await sql`lock table coverage_step in access exclusive mode`.execute(locked);
  letGo = async () => {
    await locked.rollback().execute();
    letGo = async () => {};
  };
}

interface Session {
  readonly pid: number;
  readonly waits: boolean;
}

/** The sessions of the server's questions, and whether they wait for what is held. */
async function sessions(): Promise<Session[]> {
  const { rows } = await sql<Session>`
    select pid, wait_event_type = 'Lock' and state = 'active' as waits from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and query ~ '^\\s*with '
    order by pid`.execute(city.db);
  return rows;
}
const waiting = async () => (await sessions()).filter(({ waits }) => waits).length;

const post = (query: string, signal?: AbortSignal) =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  });
const headline = '{ coverage { eligible } }';
/** As many questions at once, each of which waits. */
const many = (questions: number) =>
  `{ ${Array.from({ length: questions }, (_, n) => `a${n}: coverage { eligible }`).join(' ')} }`;

test('what someone asked ends in the database within a second after they left', async () => {
  await holdCoverage();
  const leaving = new AbortController();
  const left = post(headline, leaving.signal).catch((error: Error) => error.name);
  const stays = post(headline);
  await expect.poll(waiting, { timeout: 4_000, interval: 20 }).toBe(2);
  leaving.abort();
  expect(await left).toBe('AbortError');
  await expect.poll(waiting, { timeout: 1_000, interval: 20 }).toBe(1);
  await letGo();
  const answer = await stays;
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ data: { coverage: { eligible: 50 } } });
});

test('what someone asked who left while the version was read is not asked of the records', async () => {
  let statements = 0;
  let reads = 0;
  let said = (_: string) => {};
  const version = new Promise<string>((resolve) => {
    said = resolve;
  });
  const { http: slow, apollo } = await buildApp({
    reader: watched(city.reader, () => {
      statements += 1;
    }),
    version: {
      read: () => {
        reads += 1;
        return version;
      },
    },
    clock: () => new Date('2026-11-24T05:00:00Z'),
    logLevel: 'silent',
    clientFolder: '/nowhere',
  });
  const closed: Promise<void>[] = [];
  slow.addHook('onRequest', async (_, { raw }) => {
    closed.push(new Promise((resolve) => raw.once('close', () => resolve())));
  });
  const at = await slow.listen({ port: 0, host: '127.0.0.1' });
  try {
    const leaving = new AbortController();
    const left = fetch(`${at}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: headline }),
      signal: leaving.signal,
    }).catch((error: Error) => error.name);
    await expect.poll(() => reads, { timeout: 4_000, interval: 20 }).toBe(1);
    leaving.abort();
    expect(await left).toBe('AbortError');
    await closed[0];
    said('1');
    // Long enough for a question that nobody stops: it would be asked within a few milliseconds.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(statements).toBe(0);
    const other = await slow.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: headline },
    });
    expect(other.json()).toMatchObject({ data: { coverage: { eligible: 50 } } });
    expect(statements).toBe(1);
  } finally {
    await apollo.stop();
  }
});

test('of many questions those still to come are not asked any more', async () => {
  await holdCoverage();
  const leaving = new AbortController();
  const left = post(many(12), leaving.signal).catch((error: Error) => error.name);
  await expect.poll(waiting, { timeout: 4_000, interval: 20 }).toBe(4);
  leaving.abort();
  await left;
  await expect.poll(waiting, { timeout: 1_000, interval: 20 }).toBe(0);
  // None takes the place of one that was ended.
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await waiting()).toBe(0);
});

test('the sessions stay, and answer the next question', async () => {
  await post(many(4));
  const before = (await sessions()).map(({ pid }) => pid);
  for (let times = 0; times < 5; times++) {
    await holdCoverage();
    const leaving = new AbortController();
    const left = post(many(4), leaving.signal).catch((error: Error) => error.name);
    await expect.poll(waiting, { timeout: 4_000, interval: 20 }).toBe(4);
    leaving.abort();
    await left;
    await expect.poll(waiting, { timeout: 1_000, interval: 20 }).toBe(0);
    await letGo();
    const answers = await Promise.all([1, 2, 3, 4].map(async () => (await post(headline)).status));
    expect(answers).toEqual([200, 200, 200, 200]);
  }
  const after = (await sessions()).map(({ pid }) => pid);
  expect(after).toEqual(expect.arrayContaining(before));
});

test('a query ends after five seconds, however many questions it asks one after another', async () => {
  await holdCoverage();
  const began = performance.now();
  const answer = await post(many(20));
  const seconds = (performance.now() - began) / 1_000;
  expect(answer.status).toBe(503);
  const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
  expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['TIMEOUT']));
  expect(seconds).toBeGreaterThan(4.5);
  expect(seconds).toBeLessThan(8);
  expect(await waiting()).toBe(0);
});

test('one who asks much leaves the others their turn', async () => {
  await holdCoverage();
  const crowd = post(many(20));
  await expect.poll(waiting, { timeout: 4_000, interval: 20 }).toBe(4);
  const answers = await Promise.all(
    Array.from({ length: 20 }, async () =>
      (await post('{ innovationTotals { recorded } }')).json(),
    ),
  );
  for (const answer of answers) {
    expect(answer).toMatchObject({ data: { innovationTotals: { recorded: expect.any(Number) } } });
  }
  expect(await waiting()).toBe(4);
  await letGo();
  expect((await crowd).status).toBe(200);
});

test('when no session comes free in time, it says that it is busy', async () => {
  await holdCoverage();
  // Three times four of the ten sessions that there are.
  const crowd = [1, 2, 3].map(() => post(many(4)));
  await expect.poll(waiting, { timeout: 4_000, interval: 20 }).toBe(10);
  const answer = await post('{ innovationTotals { recorded } }');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }] });
  await letGo();
  await Promise.all(crowd);
});

test('who leaves in the middle of a file is no error in the log', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-large-'));
  writeFileSync(path.join(folder, 'large.txt'), randomBytes(24 * 1024 * 1024).toString('base64'));
  const logged: string[] = [];
  const log = vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    logged.push(String(line));
    return true;
  });
  const { http: files, apollo } = await buildApp({
    reader: city.reader,
    clock: () => new Date('2026-11-24T05:00:00Z'),
    logLevel: 'debug',
    clientFolder: folder,
  });
  try {
    const at = await files.listen({ port: 0, host: '127.0.0.1' });
    const asked = get(`${at}/large.txt`, { headers: { 'accept-encoding': 'br' } });
    asked.on('error', () => {});
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    expect(answer.headers['content-encoding']).toBe('br');
    await once(answer, 'data');
    asked.destroy();
    const open = () => promisify(files.server.getConnections.bind(files.server))();
    await expect.poll(open, { timeout: 4_000 }).toBe(0);
  } finally {
    await apollo.stop();
    log.mockRestore();
    rmSync(folder, { recursive: true });
  }
  expect(logged.length).toBeGreaterThan(0);
  const levels = logged.map((line) => (JSON.parse(line) as { level: number }).level);
  expect(levels.filter((level) => level >= 40)).toEqual([]);
});
