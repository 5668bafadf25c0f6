import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DB } from '@satu-inovasi/db/database';
import type { Kysely } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../testkit/fresh-database.js';
import { servedCity } from './asking.js';

const city = await freshDatabase({ sample: true });
const client = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-client-'));
mkdirSync(path.join(client, 'assets'));
writeFileSync(path.join(client, 'index.html'), '<!doctype html><title>Satu Inovasi</title>');
writeFileSync(path.join(client, 'assets', 'app-1a2b.js'), 'export {};');
const { http, ask, close } = await servedCity(city.reader, client);
afterAll(async () => {
  await close();
  await city.drop();
  rmSync(client, { recursive: true });
});

const json = { 'content-type': 'application/json' };
const headline = '{ coverage { eligible states { covered } } }';

test.for([
  [404, 'NOT_FOUND', { method: 'GET', url: '/nothing/here' }],
  [404, 'NOT_FOUND', { method: 'POST', url: '/graphql/x', payload: {} }],
  [400, 'BAD_REQUEST', { method: 'POST', url: '/graphql', headers: json, payload: '{"query":' }],
  [400, 'BAD_REQUEST', { method: 'POST', url: '/graphql', headers: json, payload: '' }],
  [
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/plain' }, payload: '{}' },
  ],
  [
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/xml' }, payload: '<a/>' },
  ],
  [400, 'BAD_REQUEST', { method: 'GET', url: '/%ff' }],
  [400, 'BAD_REQUEST', { method: 'POST', url: '/graphql', payload: {} }],
  [400, 'BAD_REQUEST', { method: 'POST', url: '/graphql', payload: [{ query: headline }] }],
  [400, 'BAD_REQUEST', { method: 'GET', url: `/graphql?query=${encodeURIComponent(headline)}` }],
] as const)('%i %s has the one shape of an error', async ([status, code, request]) => {
  const reply = await http.inject(request as never);
  expect(reply.statusCode).toBe(status);
  expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
  const { errors } = reply.json();
  expect(errors).toEqual([
    {
      message: expect.stringMatching(/^[A-Z].+\.?$/),
      extensions: { code, requestId: reply.headers['x-request-id'] },
    },
  ]);
  expect(reply.body).not.toMatch(/node_modules|\.ts:|\.js:|FST_|at .*\(/);
});

test('a body may have 100 KB and no more', async () => {
  const padded = (bytes: number) => {
    const body = JSON.stringify({ query: headline, padding: '' });
    return body.replace('"padding":""', `"padding":"${'x'.repeat(bytes - body.length)}"`);
  };
  const post = (payload: string) =>
    http.inject({ method: 'POST', url: '/graphql', headers: json, payload });
  expect((await post(padded(100 * 1024))).statusCode).toBe(200);
  const refused = await post(padded(100 * 1024 + 1));
  expect(refused.statusCode).toBe(413);
  expect(refused.json().errors[0]).toMatchObject({
    message: expect.stringContaining('100 KB'),
    extensions: { code: 'PAYLOAD_TOO_LARGE' },
  });
});

test.for([
  ['POST', '/graphql', '{"query":', 'The request could not be read: its body has to be JSON.'],
  ['GET', '/%E0%A4%A', undefined, 'The address could not be read.'],
] as const)(
  '%s %s with nonsense is told what was not understood',
  async ([method, url, payload, message]) => {
    const reply = await http.inject({ method, url, payload, headers: payload ? json : {} });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toEqual({
      errors: [
        {
          message,
          extensions: { code: 'BAD_REQUEST', requestId: reply.headers['x-request-id'] },
        },
      ],
    });
  },
);

test('GET works for those who could not be a page of another site', async () => {
  const reply = await http.inject({
    url: `/graphql?query=${encodeURIComponent(headline)}`,
    headers: { 'apollo-require-preflight': 'yes' },
  });
  expect(reply.json()).toEqual({
    data: { coverage: { eligible: 50, states: { covered: 18 } } },
    extensions: { cost: { requested: 1, allowed: 5_000, used: 1 } },
  });
});

test('no script but our own, no frame, no other site', async () => {
  const { headers } = await ask(headline);
  const policy = String(headers['content-security-policy']).split(';');
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("style-src 'self' 'unsafe-inline'");
  expect(policy).toContain("font-src 'self' data:");
  expect(policy).toContain("img-src 'self' data:");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(String(policy)).not.toContain('unsafe-eval');
  expect(headers).not.toHaveProperty('access-control-allow-origin');
  expect(headers).not.toHaveProperty('strict-transport-security');
  const preflight = await http.inject({
    method: 'OPTIONS',
    url: '/graphql',
    headers: { origin: 'https://a.example' },
  });
  expect(preflight.statusCode).toBe(404);
});

test('the schema may be asked for', async () => {
  const { body } = await ask('{ __schema { queryType { fields { name } } } }');
  expect(JSON.stringify(body)).toContain('needsAPush');
});

test('pages are asked for again each time, assets never', async () => {
  const page = { accept: 'text/html,*/*' };
  for (const url of ['/', '/id/perangkat-daerah/SETDA?urut=-hari']) {
    const reply = await http.inject({ url, headers: page });
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toContain('<title>Satu Inovasi</title>');
    expect(reply.headers['cache-control']).toBe('private, no-cache');
  }
  const asset = await http.inject({ url: '/assets/app-1a2b.js' });
  expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await http.inject({ url: '/assets/gone.js' })).statusCode).toBe(404);
  expect((await http.inject({ url: '/../package.json', headers: page })).body).not.toContain(
    '"name"',
  );
});

test('an address without a page is not found, and the page says so', async () => {
  const headers = { accept: 'text/html,*/*' };
  const known = await http.inject({ url: '/id/ringkasan', headers });
  const kept = {
    'if-none-match': String(known.headers.etag),
    'if-modified-since': String(known.headers['last-modified']),
  };
  for (const more of [{}, kept, { range: 'bytes=0-3' }]) {
    const reply = await http.inject({ url: '/id/tidak-ada', headers: { ...headers, ...more } });
    expect(reply.statusCode).toBe(404);
    expect(reply.body).toContain('<title>Satu Inovasi</title>');
    expect(reply.headers).not.toHaveProperty('etag');
  }
  const again = await http.inject({ url: '/id/ringkasan', headers: { ...headers, ...kept } });
  expect(again.statusCode).toBe(304);
});

test('large answers travel small', async () => {
  const reply = await http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...json, 'accept-encoding': 'br' },
    payload: { query: '{ measures { name definition { indonesian english } } }' },
  });
  expect(reply.headers['content-encoding']).toBe('br');
});

test('it says whether it is up and whether it is ready', async () => {
  expect((await http.inject('/healthz')).json()).toEqual({ status: 'up' });
  expect((await http.inject('/readyz')).json()).toEqual({ status: 'ready' });
});

/** A handle whose every statement fails. */
const failing = (error: Error) =>
  new Proxy(city.reader, {
    get: (target, property) =>
      property === 'executeQuery'
        ? () => Promise.reject(error)
        : Reflect.get(target, property, target)?.bind?.(target),
  }) as Kysely<DB>;

test.for([
  [
    500,
    'INTERNAL',
    Object.assign(new Error('relation "rahasia" at /srv/app.ts'), { code: '42P01' }),
  ],
  [500, 'INTERNAL', new TypeError('rahasia is not a function')],
  [503, 'UNAVAILABLE', Object.assign(new Error('rahasia'), { code: 'ECONNREFUSED' })],
  [503, 'UNAVAILABLE', Object.assign(new Error('rahasia'), { code: '57P01' })],
  [503, 'UNAVAILABLE', new Error('Connection terminated due to connection timeout: rahasia')],
  [503, 'BUSY', new Error('timeout exceeded when trying to connect')],
  [503, 'TIMEOUT', Object.assign(new Error('rahasia'), { code: '57014' })],
] as const)('%i %s tells nothing of what failed', async ([status, code, error]) => {
  const broken = await servedCity(failing(error));
  try {
    const answer = await broken.refusal(headline);
    expect(answer).toMatchObject({ status, code });
    expect(JSON.stringify(answer)).not.toMatch(/rahasia|srv|42P01|57P01|stack/);
  } finally {
    await broken.close();
  }
});
