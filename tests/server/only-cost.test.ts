import { versionSource } from '@satu-inovasi/db/data-version';
import { buildApp } from '@satu-inovasi/server/app';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../testkit/fresh-database.js';
import { watched } from '../testkit/watched.js';

const city = await freshDatabase({ sample: true });
const source = versionSource(city.connectionString);
let statements = 0;
const { http, apollo } = await buildApp({
  reader: watched(city.reader, () => {
    statements += 1;
  }),
  version: source,
  clock: () => new Date('2026-11-24T05:00:00Z'),
  logLevel: 'silent',
  clientFolder: '/nowhere',
});
beforeEach(() => {
  statements = 0;
});
afterAll(async () => {
  await apollo.stop();
  await source.close();
  await city.drop();
});

const judge = async (query: string, more: object = {}) => {
  const reply = await http.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, extensions: { onlyCost: true }, ...more },
  });
  return { status: reply.statusCode, body: reply.json() };
};

test('a query is judged without being run', async () => {
  const query = 'query ($n: Int) { agencies(first: $n) { nodes { name { english } } } }';
  const { status, body } = await judge(query, { variables: { n: 10 } });
  expect(status).toBe(200);
  expect(body).toEqual({
    data: null,
    extensions: { cost: { requested: 21, allowed: 5_000, used: 0 } },
  });
  expect(statements).toBe(0);
});

test('the cost told alone is the cost of the answer', async () => {
  const query = '{ agencies(first: 7) { nodes { code parent { code } } } }';
  const { body: judged } = await judge(query);
  const { body: answered } = await judge(query, { extensions: {} });
  expect(judged.extensions.cost.requested).toBe(answered.extensions.cost.requested);
  expect(answered.data.agencies.nodes).toHaveLength(7);
});

test('what is judged is not taken for an answer, nor an answer for a judgement', async () => {
  const query = '{ coverage { eligible } }';
  await judge(query);
  expect((await judge(query, { extensions: {} })).body.data).toEqual({
    coverage: { eligible: 50 },
  });
  expect((await judge(query)).body.data).toBeNull();
});

test.for([
  ['{ agencies { nonsense } }', { code: 'GRAPHQL_VALIDATION_FAILED' }],
  ['{ agencies(first: 101) { nodes { code } } }', { limit: 'page', allowed: 100, requested: 101 }],
  [
    '{ agencies(first: 100) { nodes { innovations(first: 100) { nodes { code } } } } }',
    { limit: 'cost', allowed: 5_000, requested: 10_201 },
  ],
] as const)('what would be refused is refused: %s', async ([query, extensions]) => {
  const { status, body } = await judge(query);
  expect(status).toBe(400);
  expect(body.errors).toMatchObject([{ extensions }]);
  expect(statements).toBe(0);
});

test('only a plain yes asks for the cost alone', async () => {
  const { body } = await judge('{ coverage { eligible } }', { extensions: { onlyCost: 'yes' } });
  expect(body.data).toEqual({ coverage: { eligible: 50 } });
});
