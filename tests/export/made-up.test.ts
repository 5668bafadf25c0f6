import { loadMadeUp } from '@satu-inovasi/db/generating/load-made-up';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';
import { watched } from '../testkit/watched.js';
import { csvRows, fetched, sheets } from './reading.js';

/* A made-up city, which has more of everything than one page holds. */

const city = await freshDatabase({ sample: false });
let statements = 0;
let afterStatement = async () => {};
const { http, ask, close } = await servedCity(
  watched(city.reader, () => {
    statements += 1;
    void afterStatement();
  }),
);
let at = '';
beforeAll(async () => {
  await loadMadeUp(city.connectionString, {
    ...{ size: 'city', seed: 11, today: '2026-11-24', by: 'a tester' },
  });
  at = await http.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await close();
  await city.drop();
});

const byMonth = `{
  innovationGroups(orderBy: [{ measure: COUNT, direction: DESC }]) {
    groups { by { owner { code } startedOn { month } } count }
  }
}`;

/** What `/graphql` answers for one root. */
async function answered<T>(root: string, selection: string): Promise<T> {
  const { body } = await ask(`{ root: ${root} ${selection} }`);
  expect(body.errors).toBeUndefined();
  return body.data?.root as T;
}

const posted = async (field: string, format: string, payload: object) => {
  const {
    statusCode: status,
    headers,
    rawPayload,
  } = await http.inject({
    ...{ method: 'POST', url: `/export/${field}.${format}`, payload },
  });
  return { status, headers, bytes: rawPayload };
};

test('more groups than a page holds are all there, each once, in the order asked for', async () => {
  const { totalCount, totals } = await answered<{ totalCount: number; totals: { count: number } }>(
    'innovationGroups',
    '{ totalCount totals { count } groups { by { owner { code } startedOn { month } } } }',
  );
  expect(totalCount).toBeGreaterThan(500);
  const query = { query: byMonth };
  const [titles, ...rows] = csvRows(await posted('innovationGroups', 'csv', query));
  expect(titles).toEqual(['by.owner.code', 'by.startedOn.month', 'count']);
  expect(rows).toHaveLength(totalCount);
  expect(new Set(rows.map(([owner, month]) => `${owner} ${month}`)).size).toBe(totalCount);
  const counts = rows.map(([, , count]) => Number(count));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(totals.count);
  const { Data } = await sheets(await posted('innovationGroups', 'xlsx', query));
  expect(Data?.slice(1).map((row) => row.map((cell) => String(cell ?? '')))).toEqual(rows);
});

test('a query that says how many rows it wants gets as many, also across pages', async () => {
  const query = byMonth.replace('(', '(first: 130, ');
  const rows = csvRows(await posted('innovationGroups', 'csv', { query }));
  expect(rows).toHaveLength(131);
});

test('every record is there that the database holds, over all pages', async () => {
  const [, ...rows] = csvRows(await fetched(http, '/export/outcomes.csv'));
  const { totalCount } = await answered<{ totalCount: number }>('outcomes', '{ totalCount }');
  expect(rows).toHaveLength(totalCount);
  expect(new Set(rows.map(([code]) => code)).size).toBe(rows.length);
});

/** More rows than a file holds, and few columns, so that they are soon reopened. */
const manySteps = '{ adoptions { nodes { code stages { stage } } } }';

test('a file that was cut says so at its end', async () => {
  const { bytes } = await posted('adoptions', 'csv', { query: manySteps, lang: 'en' });
  expect(csvRows({ bytes })).toHaveLength(10_001);
  expect(bytes.toString().trimEnd().split('\r\n').at(-1)).toMatch(/^# Cut: there are more rows/);
});

test('a workbook that was cut says so on its sheet of explanations', async () => {
  const file = await posted('adoptions', 'xlsx', { query: manySteps });
  const { Data, Keterangan } = await sheets(file);
  expect(Data).toHaveLength(10_001);
  expect(Keterangan).toContainEqual(['Baris', expect.stringMatching(/^Dipotong: masih ada/)]);
});

test('made-up data say so in every file', async () => {
  const { bytes } = await fetched(http, '/export/coverage.csv');
  expect(bytes.toString()).toContain('# Perhatian: Data karangan');
  const { About } = await sheets(await fetched(http, '/export/coverage.xlsx?lang=en'));
  expect(About).toContainEqual(['Note', expect.stringMatching(/^Made-up data/)]);
});

test('data that change while a file is made break it off, so that no half file looks whole', async () => {
  const answer = await fetch(`${at}/export/innovations.csv`);
  const reader = answer.body?.getReader();
  expect((await reader?.read())?.done).toBe(false);
  await sql`update data_version set version = version + 1`.execute(city.db);
  const rest = async () => {
    while (!(await reader?.read())?.done);
  };
  await expect(rest()).rejects.toThrow('terminated');
  expect((await fetched(http, '/export/innovations.csv')).status).toBe(200);
});

test('the same before anything was sent is an answer that says so', async () => {
  afterStatement = async () => {
    await sql`update data_version set version = version + 1`.execute(city.db);
  };
  const file = await fetched(http, '/export/innovations.xlsx');
  afterStatement = async () => {};
  expect(file.status).toBe(503);
  expect(file.bytes.toString()).toContain('The data changed while the file was made.');
});

test('nothing more is asked for one who left', async () => {
  const before = statements;
  const leaving = new AbortController();
  const answer = await fetch(`${at}/export/adoptions.csv`, { signal: leaving.signal });
  const reader = answer.body?.getReader();
  await reader?.read();
  leaving.abort();
  await expect(reader?.read()).rejects.toThrow();
  await isQuiet();
  const [left, begun] = [statements - before, statements];
  await fetched(http, '/export/adoptions.csv');
  expect(left).toBeLessThan((statements - begun) / 2);
});

/** Waits until no statement was begun for longer than one page takes. */
async function isQuiet(): Promise<void> {
  let last = -1;
  while (last !== statements) {
    last = statements;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

test('as many files at once as there are places, and the next is told to ask again', async () => {
  const files = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const answer = await fetch(`${at}/export/outcomes.csv`);
      await answer.arrayBuffer();
      return answer.status;
    }),
  );
  expect(files.filter((status) => status === 503)).toHaveLength(2);
  expect(files.filter((status) => status === 200)).toHaveLength(4);
});
