import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type VersionSource, versionSource } from '@satu-inovasi/db/data-version';
import type { DB } from '@satu-inovasi/db/database';
import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import { buildApp } from '@satu-inovasi/server/app';
import type { Kysely } from 'kysely';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { aFolder } from '../importing/a-folder.js';
import { freshDatabase } from '../testkit/fresh-database.js';
import { watched } from '../testkit/watched.js';

const city = await freshDatabase({ sample: true });
const source = versionSource(city.connectionString);
afterAll(async () => {
  await source.close();
  await city.drop();
});

interface Request {
  method?: 'POST';
  url?: string;
  payload?: object | string;
  headers?: Record<string, string>;
  query?: Record<string, string>;
}

const headline = 'query Coverage { coverage { eligible states { covered } } }';
const long = '{ measures { name definition { indonesian english } } }';
const title = '{ innovation(code: "SIBISA") { title { english } } }';

/** The server with all that it asks of the database counted. */
async function counting(
  reader: Kysely<DB> = city.reader,
  version: Pick<VersionSource, 'read'> = source,
) {
  const count = { statements: 0, versions: 0 };
  let now = new Date('2026-11-24T05:00:00Z');
  const { http, apollo } = await buildApp({
    reader: watched(reader, () => {
      count.statements += 1;
    }),
    version: {
      read: () => {
        count.versions += 1;
        return version.read();
      },
    },
    clock: () => now,
    logLevel: 'silent',
    clientFolder: '/nowhere',
  });
  const send = (options: Request) => http.inject({ url: '/graphql', ...options });
  return {
    count,
    send,
    turnTo: (moment: string) => {
      now = new Date(moment);
    },
    post: (payload: object, headers: Record<string, string> = {}) =>
      send({ method: 'POST', payload, headers }),
    get: (query: string, headers: Record<string, string> = {}) =>
      send({ query: { query }, headers: { 'apollo-require-preflight': 'true', ...headers } }),
    close: () => apollo.stop(),
  };
}

let server: Awaited<ReturnType<typeof counting>>;
beforeEach(async () => {
  server = await counting();
});
afterEach(() => server.close());

let written = 0;
/** Gives the innovation a title that it never had. */
async function rename(): Promise<string> {
  written += 1;
  const name = `Name ${written}`;
  const file = `government,code,title_en\nPEMKO,SIBISA,${name}`;
  const folder = aFolder({ 'innovations.csv': file });
  await importFolder(city.db, folder, { by: 'a tester', today: '2026-11-24' });
  return name;
}

test('the second time nothing is asked but the version', async () => {
  const first = await server.post({ query: headline });
  expect(server.count).toEqual({ statements: 1, versions: 1 });
  const second = await server.post({ query: headline });
  expect(server.count).toEqual({ statements: 1, versions: 2 });
  expect(second.json().data).toEqual({ coverage: { eligible: 50, states: { covered: 18 } } });
  expect(second.body).toBe(first.body);
  expect(second.headers['content-type']).toBe(first.headers['content-type']);
  expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
});

test('however it is laid out and sent, it is one question', async () => {
  await server.post({ query: headline, operationName: 'Coverage' });
  const laidOut = `# the headline\nquery Coverage {\n  coverage { eligible, states { covered } }\n}`;
  await server.post({ query: laidOut, operationName: 'Coverage', variables: null });
  expect(server.count.statements).toBe(1);
  const extensions = { clientLibrary: { name: 'some', version: '1' } };
  await server.post({ query: headline, operationName: 'Coverage', extensions });
  expect(server.count.statements).toBe(1);
  await server.get(headline);
  await server.get(headline);
  // Without its name it is a question of its own.
  expect(server.count.statements).toBe(2);
});

test('other variables, names, viewers of other forms and days get their own answers', async () => {
  const of =
    'query A($day: Day) { coverage(asOf: $day) { asOf } } query B { coverage { eligible } }';
  const asked = [
    { query: of, operationName: 'A', variables: { day: '2026-11-23' } },
    { query: of, operationName: 'A', variables: { day: '2026-11-22' } },
    { query: of, operationName: 'A' },
    { query: of, operationName: 'B' },
  ];
  const answers = [
    { asOf: '2026-11-23' },
    { asOf: '2026-11-22' },
    { asOf: '2026-11-24' },
    { eligible: 50 },
  ];
  for (const _ of [1, 2]) {
    for (const [n, each] of asked.entries()) {
      expect((await server.post(each)).json().data).toEqual({ coverage: answers[n] });
    }
  }
  expect(server.count.statements).toBe(4);
});

test('a new day in Medan is a new question', async () => {
  const asOf = async () => (await server.post({ query: '{ coverage { asOf } }' })).json().data;
  server.turnTo('2026-11-24T16:59:59Z');
  expect(await asOf()).toEqual({ coverage: { asOf: '2026-11-24' } });
  server.turnTo('2026-11-24T17:00:00Z');
  expect(await asOf()).toEqual({ coverage: { asOf: '2026-11-25' } });
  expect(server.count.statements).toBe(2);
});

test('what is written is in the very next answer', async () => {
  for (let turn = 0; turn < 5; turn++) {
    const name = await rename();
    for (const _ of [1, 2]) {
      const { data } = (await server.post({ query: title })).json();
      expect(data).toEqual({ innovation: { title: { english: name } } });
    }
    expect(server.count.statements).toBe(turn + 1);
  }
});

test('requests that arrive together share the read of the version, and one run', async () => {
  const together = () =>
    Promise.all(Array.from({ length: 20 }, () => server.post({ query: headline })));
  const bodies = new Set((await together()).map(({ body }) => body));
  expect(bodies.size).toBe(1);
  expect(server.count.statements).toBe(1);
  const { versions } = server.count;
  await together();
  expect(server.count.statements).toBe(1);
  expect(server.count.versions - versions).toBeLessThan(5);
});

test('a version whose read began before a request came does not do for it', async () => {
  const name = await rename();
  let hold = async () => {};
  const slow = await counting(city.reader, {
    read: async () => {
      const version = await source.read();
      await hold();
      return version;
    },
  });
  try {
    await slow.post({ query: title });
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    hold = () => held;
    const { versions } = slow.count;
    const early = slow.post({ query: title });
    // The read of the early one has its old version and is only slow to say so.
    await expect.poll(() => slow.count.versions).toBe(versions + 1);
    const newer = await rename();
    const late = slow.post({ query: title });
    letGo();
    expect((await early).json().data.innovation.title.english).toBe(name);
    expect((await late).json().data.innovation.title.english).toBe(newer);
  } finally {
    await slow.close();
  }
});

test('an answer that has not changed is not sent again', async () => {
  const { statusCode, headers, body } = await server.get(headline);
  expect(statusCode).toBe(200);
  expect(headers).toMatchObject({
    etag: expect.stringMatching(/^"[\w-]{20,}"$/),
    'cache-control': 'private, no-cache',
    vary: 'accept, accept-encoding',
  });
  const tag = String(headers.etag);
  for (const named of [tag, `W/${tag}`, `"other", ${tag}`]) {
    const again = await server.get(headline, { 'if-none-match': named });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
    expect(again.headers.etag).toBe(tag);
    expect(again.headers['cache-control']).toBe('private, no-cache');
  }
  const other = await server.get(headline, { 'if-none-match': '"other"' });
  expect(other).toMatchObject({ statusCode: 200, body });
  const posted = await server.post({ query: headline }, { 'if-none-match': tag });
  expect(posted.statusCode).toBe(200);
});

test('the tag is another after a write that shows', async () => {
  await rename();
  const { headers } = await server.get(title);
  const name = await rename();
  const next = await server.get(title, { 'if-none-match': String(headers.etag) });
  expect(next.statusCode).toBe(200);
  expect(next.json().data.innovation.title.english).toBe(name);
});

test('each form that clients take is packed once and never mistaken for another', async () => {
  const forms = [
    ['br', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip', (body: Buffer) => gunzipSync(body)],
    ['gzip;q=0.5, br;q=0', (body: Buffer) => gunzipSync(body)],
    ['', (body: Buffer) => body],
  ] as const;
  const plain = (await server.post({ query: long })).body;
  const tags = new Map<string, string>();
  for (const _ of [1, 2]) {
    for (const [accepted, unpacked] of forms) {
      const reply = await server.post({ query: long }, { 'accept-encoding': accepted });
      expect(unpacked(reply.rawPayload).toString()).toBe(plain);
      expect(reply.headers['content-length']).toBe(String(reply.rawPayload.length));
      tags.set(String(reply.headers['content-encoding']), String(reply.headers.etag));
    }
  }
  expect([...tags.keys()]).toEqual(['br', 'gzip', 'undefined']);
  expect(new Set(tags.values()).size).toBe(3);
});

test('who asks for another media type gets it, and who takes none is refused', async () => {
  const typeFor = async (accept: string) => {
    const { statusCode, headers } = await server.post({ query: headline }, { accept });
    return [statusCode, headers['content-type']];
  };
  for (const _ of [1, 2]) {
    expect(await typeFor('application/json')).toEqual([200, 'application/json; charset=utf-8']);
    expect(await typeFor('application/graphql-response+json')).toEqual([
      200,
      'application/graphql-response+json; charset=utf-8',
    ]);
    expect((await typeFor('text/html'))[0]).toBe(406);
  }
});

test('errors are made anew, each with its own number, and nobody keeps them', async () => {
  const wrong = { query: '{ coverage(within: "NOWHERE") { eligible } }' };
  const [first, second] = [await server.post(wrong), await server.post(wrong)];
  expect(server.count.statements).toBe(2);
  for (const { headers, body } of [first, second]) {
    expect(headers['cache-control']).toBe('no-store');
    expect(headers).not.toHaveProperty('etag');
    expect(body).toContain(headers['x-request-id']);
  }
});

test('what memory may not answer is refused as ever, also when the answer is there', async () => {
  await server.get(headline);
  const url = `/graphql?query=${encodeURIComponent(headline)}`;
  const refused = async (options: Request) => (await server.send({ url, ...options })).statusCode;
  const headers = { 'apollo-require-preflight': 'true' };
  expect(await refused({})).toBe(400);
  expect(await refused({ headers: { 'content-type': 'text/plain' } })).toBe(400);
  expect(await refused({ headers, url: `${url}&query=%7B__typename%7D` })).toBe(400);
  expect(await refused({ headers, url: `${url}&variables=1` })).toBe(400);
  for (const variables of ['%7B', 'null', '[]']) {
    expect(await refused({ headers, url: `${url}&variables=${variables}` })).toBe(400);
  }
  const persisted = { query: headline, extensions: { persistedQuery: { version: 1 } } };
  expect((await server.post(persisted)).body).toContain('PERSISTED_QUERY_NOT_SUPPORTED');
  expect(await refused({ method: 'POST', payload: { query: headline, variables: '{}' } })).toBe(
    400,
  );
  expect(await refused({ method: 'POST', payload: [{ query: headline }] })).toBe(400);
});

test('variables nested too deeply are refused, not written down', async () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const { statusCode, body } = await server.send({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    payload: `{"query":"{__typename}","variables":{"x":${deep}}}`,
  });
  expect(statusCode).toBe(400);
  expect(JSON.parse(body).errors).toMatchObject([
    { extensions: { limit: 'valueDepth', allowed: 30, requested: 20_000 } },
  ]);
});

test('while the version can not be read every answer is made anew', async () => {
  const away = await counting(city.reader, {
    read: () => Promise.reject(new Error('no connection')),
  });
  try {
    for (const _ of [1, 2]) {
      const { data } = (await away.post({ query: headline })).json();
      expect(data.coverage.eligible).toBe(50);
    }
    expect(away.count.statements).toBe(2);
  } finally {
    await away.close();
  }
});
