import { readFileSync } from 'node:fs';
import { defaultFields } from '@satu-inovasi/server/export/default-query';
import {
  fieldsAsked,
  type Table,
  type Cell as TableCell,
  tableOf,
} from '@satu-inovasi/server/export/table';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, parse } from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';
import { csvRows, fetched, sheets } from './reading.js';

const city = await freshDatabase({ sample: true });
const { http, ask, close } = await servedCity(city.reader);
afterAll(async () => {
  await close();
  await city.drop();
});

/** How many rows one query may ask for where that is not a hundred; a file holds more, page by page. */
const atOnce: Record<string, number> = { facilitations: 10, kippReadiness: 50 };

/** What has to be said for questions about one thing. */
const needed: Record<string, Record<string, string>> = {
  agency: { code: 'DISKOMINFO' },
  agencyComparison: { code: 'DISKOMINFO' },
  couldCopy: { agency: 'DISKOMINFO' },
  changesSince: { since: '2025-01-01' },
  innovation: { code: 'SIBISA' },
  outcomeSeries: { code: 'SIBISA-DOCUMENTS-PER-DAY' },
  search: { text: 'pajak' },
  searchByKind: { text: 'pajak' },
};

/** Questions of which Medan's public records hold nothing to show. */
const empty = [
  'adoptionCurve',
  'adoptionGroups',
  'adoptionLines',
  'adoptionMatrix',
  'adoptionStages',
  'adoptions',
  'commitments',
  'replicationChains',
  'reports',
];

/** Records are shown as they are: no measure answers with them. */
const withoutMeasures = [
  ...['adoptions', 'agencies', 'changesSince', 'commitments', 'dataset', 'facilitations'],
  ...['imports', 'measures', 'reports', 'search', 'searchByKind', 'ruleSets', 'trail'],
];

const queryFile = (field: string) =>
  new URL(`../../server/src/export/queries/${field}.graphql`, import.meta.url);

/** The schema as a page knows it. */
const { body: introspected } = await ask(getIntrospectionQuery());
const schema = buildClientSchema(introspected.data as unknown as IntrospectionQuery);

/** The rows that `/graphql` gives for the same query on one page. */
async function answered(field: string): Promise<TableCell[][]> {
  const query = readFileSync(queryFile(field), 'utf8');
  const first = /\$first: Int[,)\n ]/.test(query) && !/\$first: Int =/.test(query);
  const { body } = await ask(query, {
    ...needed[field],
    ...(first && { first: atOnce[field] ?? 100 }),
  });
  expect(body.errors).toBeUndefined();
  const asked = fieldsAsked(schema, parse(query), { variables: needed[field] });
  const table = tableOf(body.data, { field, asked });
  expectTheSame(tableOf(body.data, { field }), table);
  return table.rows;
}

/** A table made of the answer alone has the same cells, as far as the answer tells of its columns. */
function expectTheSame(seen: Table, asked: Table): void {
  expect(seen.rows).toHaveLength(asked.rows.length);
  for (const [at, { path }] of seen.columns.entries()) {
    const place = asked.columns.findIndex((column) => column.path === path);
    if (place < 0) continue;
    expect(seen.rows.map((row) => row[at])).toEqual(asked.rows.map((row) => row[place]));
  }
}

const address = (field: string, format: string, more = {}) =>
  `/export/${field}.${format}?${new URLSearchParams({ ...needed[field], ...more })}`;

const inCsv = (cell: TableCell) => (cell === null ? '' : String(cell));
/** A workbook can not tell a text of no length from an empty cell. */
const inWorkbook = (cell: TableCell) => (cell === '' ? null : cell);

test('every root field of the schema has a query of its own', () => {
  expect(defaultFields).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
});

describe.for(defaultFields)('%s', (field) => {
  test('holds in CSV what the question answers', async () => {
    const file = await fetched(http, address(field, 'csv'));
    expect(file.status).toBe(200);
    expect(file.headers['content-disposition']).toBe(
      `attachment; filename="${field}-2026-11-24.csv"`,
    );
    const [titles = [], ...rows] = csvRows(file);
    const expected = await answered(field);
    expect(expected.length === 0).toBe(empty.includes(field));
    expect(rows.slice(0, expected.length)).toEqual(expected.map((row) => row.map(inCsv)));
    expect(rows.length > expected.length).toBe(field in atOnce);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('holds in a workbook what the question answers, and explains it', async () => {
    const file = await fetched(http, address(field, 'xlsx', { lang: 'en' }));
    expect(file.status).toBe(200);
    const { Data: [titles = [], ...rows] = [], About = [] } = await sheets(file);
    const expected = (await answered(field)).map((row) => row.map(inWorkbook));
    expect(rows.slice(0, expected.length)).toEqual(expected);
    expect(rows.length > expected.length).toBe(field in atOnce);
    const labels = About.map(([label]) => label);
    expect(labels).toEqual(expect.arrayContaining(titles as string[]));
    expect(labels.includes('Definitions')).toBe(!withoutMeasures.includes(field));
    expect(labels).toEqual(expect.arrayContaining(['Sources', 'Import 1', 'Query']));
  });
});
