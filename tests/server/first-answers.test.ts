import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../testkit/fresh-database.js';
import { servedCity } from './asking.js';

const headline = 'query Headline($asOf:Day){coverage(asOf:$asOf){asOf eligible states{covered}}}';
const pages = {
  words: { id: { scripts: ['assets/id.js'], styles: [] }, en: { scripts: [], styles: [] } },
  questions: [{ name: 'Told', query: 'query Told{dataset{madeUp}}', variables: {}, unless: [] }],
  pages: {
    ringkasan: {
      ...{ scripts: ['assets/overview.js'], styles: ['assets/overview.css'] },
      questions: [
        { name: 'Headline', query: headline, variables: { asOf: 'per' }, unless: ['jenis'] },
      ],
    },
    'inovasi/$kode': { scripts: ['assets/innovation.js'], styles: [], questions: [] },
  },
};

const client = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-client-'));
mkdirSync(path.join(client, '.vite', 'draw'), { recursive: true });
mkdirSync(path.join(client, 'assets'));
writeFileSync(
  path.join(client, 'index.html'),
  '<!doctype html><html lang="id"><head></head><body><div id="root"></div></body></html>',
);
writeFileSync(path.join(client, '.vite', 'pages.json'), JSON.stringify(pages));
writeFileSync(
  path.join(client, '.vite', 'draw', 'draw.js'),
  `let times = 0;
  export const draw = async ({ url, lang, phone, answers }) => {
    if (url.includes('gagal')) throw new Error('can not be drawn');
    if (url.includes('analis')) return null;
    times += 1;
    const names = answers.map(({ name }) => name).join();
    return '<h1>' + [lang, phone ? 'phone' : 'desk', names, times].join(' ') + '</h1>';
  };`,
);
writeFileSync(path.join(client, 'package.json'), '{ "type": "module" }');

const city = await freshDatabase({ sample: true });
const { http, close } = await servedCity(city.reader, client);
afterAll(async () => {
  await close();
  await city.drop();
  rmSync(client, { recursive: true });
});

const open = (url: string, headers: Record<string, string> = {}) =>
  http.inject({ url, headers: { accept: 'text/html', ...headers } });

const given = (html: string) => {
  const [, text = ''] =
    /<script type="application\/json" id="jawaban">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(text) as { name: string; variables: object; answer: { data: unknown } }[];
};

test('the overview comes with its headline and links to what it needs', async () => {
  const { body } = await open('/en/ringkasan?per=2026-11-24');
  expect(given(body)).toMatchObject([
    { name: 'Told', variables: {}, answer: { data: { dataset: { madeUp: false } } } },
    {
      name: 'Headline',
      variables: { asOf: '2026-11-24' },
      answer: { data: { coverage: { eligible: 50, states: { covered: 18 } } } },
    },
  ]);
  expect(body).toContain('<html lang="en">');
  expect(body).toContain(
    '<link rel="modulepreload" crossorigin fetchpriority="low" href="/assets/overview.js">',
  );
  expect(body).toContain('<link rel="stylesheet" crossorigin href="/assets/overview.css">');
});

test.each(['/', '/id', '/id/ringkasan', '/ID/Ringkasan/'])('%s is the overview', async (url) => {
  const { body } = await open(url);
  expect(given(body).map(({ name }) => name)).toEqual(['Told', 'Headline']);
});

test('another page brings what all pages ask first, and its own files', async () => {
  const { body } = await open('/id/inovasi/KIK-MELON');
  expect(given(body).map(({ name }) => name)).toEqual(['Told']);
  expect(body).toContain('/assets/innovation.js');
  expect(body).toContain('/assets/id.js');
});

test.each(['per=2026-10', 'jenis=dinas'])(
  'a page that asks something else (%s) is given nothing in its place',
  async (search) => {
    const { body } = await open(`/id/ringkasan?${search}`);
    expect(given(body).map(({ name }) => name)).toEqual(['Told']);
  },
);

test.each(['2999-01-01', '2026-02-30', 'kemarin</script><script>alert(1)</script>'])(
  'a day that no figure can be of (%s) writes nothing into the page',
  async (per) => {
    const { body, statusCode } = await open(`/id/ringkasan?per=${encodeURIComponent(per)}`);
    expect(statusCode).toBe(200);
    expect(body).not.toContain('alert(1)');
    for (const { name, variables } of given(body)) {
      if (name === 'Headline') expect(variables).toEqual({});
    }
  },
);

test('the page is asked for each time, and sent only where it is another one', async () => {
  const first = await open('/id/ringkasan');
  expect(first.headers['cache-control']).toBe('private, no-cache');
  const { etag } = first.headers;
  const again = await open('/id/ringkasan', { 'if-none-match': String(etag) });
  expect(again.statusCode).toBe(304);
  expect(again.body).toBe('');
  const other = await open('/id/ringkasan?per=2026-11-24', { 'if-none-match': String(etag) });
  expect(other.statusCode).toBe(200);
});

const drawn = (html: string) => /<div id="root"><div inert>(.*?)<\/div><\/div>/s.exec(html)?.[1];

test('the page is drawn with its first answers, once for the same, for a phone as for a phone', async () => {
  const url = '/en/ringkasan?per=2026-11-23';
  const desk = drawn((await open(url)).body);
  expect(desk).toMatch(/^<h1>en desk Told,Headline \d+<\/h1>$/);
  expect(drawn((await open(url)).body)).toBe(desk);
  const phone = await open(url, { 'user-agent': 'Mozilla/5.0 (Linux; Android 15) Mobile Safari' });
  expect(drawn(phone.body)).toMatch(/^<h1>en phone Told,Headline \d+<\/h1>$/);
  expect(phone.headers.etag).not.toBe((await open(url)).headers.etag);
});

test.each(['/id/gagal', '/id/analis', `/id/analis?cari=${'a'.repeat(1_000)}`])(
  '%s comes without a drawing, and works',
  async (url) => {
    const { body, statusCode } = await open(url);
    expect(statusCode).toBe(url.endsWith('gagal') ? 404 : 200);
    expect(drawn(body)).toBe('');
    expect(given(body).map(({ name }) => name)).toEqual(['Told']);
  },
);

test('without a database the page comes all the same, and claims nothing', async () => {
  const lost = await servedCity(
    { executeQuery: () => Promise.reject(new Error('gone')) } as never,
    client,
  );
  const reply = await lost.http.inject({ url: '/id/ringkasan', headers: { accept: 'text/html' } });
  expect(reply.statusCode).toBe(200);
  expect(given(reply.body)).toEqual([]);
  await lost.close();
});
