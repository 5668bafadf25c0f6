import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';

const city = await freshDatabase({ sample: true });
const { http, close } = await servedCity(city.reader);
let at = '';
beforeAll(async () => {
  at = await http.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await close();
  await city.drop();
});

/** Whether a statement of the server waits for what is held. */
async function waiting(): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and state = 'active'`.execute(
    city.db,
  );
  return rows[0]?.count ?? 0;
}

test.for(['csv', 'xlsx'])(
  'what a %s file asks for ends in the database within a second after its reader left',
  async (format) => {
    const locked = await city.db.startTransaction().execute();
    try {
      await sql`lock table adoption in access exclusive mode`.execute(locked);
      const leaving = new AbortController();
      const left = fetch(`${at}/export/adoptions.${format}`, { signal: leaving.signal }).catch(
        (error: Error) => error.name,
      );
      await expect.poll(waiting, { timeout: 4_000, interval: 20 }).toBe(1);
      leaving.abort();
      expect(await left).toBe('AbortError');
      await expect.poll(waiting, { timeout: 1_000, interval: 20 }).toBe(0);
    } finally {
      await locked.rollback().execute();
    }
    expect((await fetch(`${at}/export/adoptions.${format}`)).status).toBe(200);
  },
);

test('a page that takes longer than five seconds is refused as a question is', async () => {
  const locked = await city.db.startTransaction().execute();
  try {
    await sql`lock table adoption in access exclusive mode`.execute(locked);
    const answer = await fetch(`${at}/export/adoptions.csv`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] });
  } finally {
    await locked.rollback().execute();
  }
});

test('by HTTP/1.0 a file comes with its length, so that half of one is seen', async () => {
  const { hostname, port } = new URL(at);
  const socket = connect(Number(port), hostname);
  socket.write('GET /export/coverage.csv HTTP/1.0\r\nHost: here\r\n\r\n');
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  const [, length] = /content-length: (\d+)/i.exec(head) ?? [];
  expect(Buffer.byteLength(body)).toBe(Number(length));
});
