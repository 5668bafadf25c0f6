import { buildSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import { fieldsAsked } from './asked.js';
import { tableOf } from './table.js';

const paths = (answer: unknown, field?: string) =>
  tableOf(answer, { field }).columns.map(({ path }) => path);

it('makes a row of each entry of a list, with columns named by their path', () => {
  const groups = [
    {
      by: { owner: { code: 'DISKOMINFO' }, year: 2025 },
      count: 3,
      ratio: { digital: { value: 1 } },
    },
    { by: { owner: null, year: 2026 }, count: 0, ratio: { digital: { value: null } } },
  ];
  expect(tableOf({ innovationGroups: { totalCount: 2, groups } })).toEqual({
    list: 'innovationGroups.groups',
    columns: [
      { path: 'by.owner.code', type: 'text' },
      { path: 'by.year', type: 'number' },
      { path: 'count', type: 'number' },
      { path: 'ratio.digital.value', type: 'number' },
    ],
    rows: [
      ['DISKOMINFO', 2025, 3, 1],
      [null, 2026, 0, null],
    ],
  });
});

it('makes one row of an answer without a list', () => {
  expect(
    tableOf({ coverage: { asOf: '2026-11-24', rate: { value: 0.36 }, overdue: false } }),
  ).toEqual({
    list: null,
    columns: [
      { path: 'asOf', type: 'date' },
      { path: 'rate.value', type: 'number' },
      { path: 'overdue', type: 'boolean' },
    ],
    rows: [['2026-11-24', 0.36, false]],
  });
});

it('joins lists of plain values, and keeps unknown apart from none', () => {
  const nodes = [{ sdgs: [1, 16] }, { sdgs: [] }, { sdgs: null }];
  expect(tableOf({ innovations: { nodes } }).rows).toEqual([['1; 16'], [''], [null]]);
});

it('repeats a row for each entry of the list inside it, and keeps rows whose list is empty', () => {
  const nodes = [
    { code: 'A', innovations: [{ code: 'A1' }, { code: 'A2' }], kind: { code: 'DINAS' } },
    { code: 'B', innovations: [], kind: { code: 'BADAN' } },
    { code: 'C', innovations: null, kind: null },
  ];
  const { columns, rows } = tableOf({ agencies: { nodes } });
  expect(columns.map(({ path }) => path)).toEqual(['code', 'innovations.code', 'kind.code']);
  expect(rows).toEqual([
    ['A', 'A1', 'DINAS'],
    ['A', 'A2', 'DINAS'],
    ['B', null, 'BADAN'],
    ['C', null, null],
  ]);
});

it('follows the deepest chain of lists, and writes those beside it as JSON', () => {
  const nodes = [
    {
      links: [{ url: 'x' }],
      outcomes: [{ name: 'Waktu', measurements: [{ value: 5 }, { value: 3 }] }],
      stages: [{ stage: 'TRIAL' }],
    },
  ];
  const { columns, rows } = tableOf({ innovations: { nodes } });
  expect(columns.map(({ path }) => path)).toEqual([
    'links',
    'outcomes.name',
    'outcomes.measurements.value',
    'stages',
  ]);
  expect(rows).toEqual([
    ['[{"url":"x"}]', 'Waktu', 5, '[{"stage":"TRIAL"}]'],
    ['[{"url":"x"}]', 'Waktu', 3, '[{"stage":"TRIAL"}]'],
  ]);
});

it('takes the first of equal lists side by side', () => {
  const nodes = [{ one: [{ a: 1 }], two: [{ b: 2 }] }];
  expect(paths({ agencies: { nodes } })).toEqual(['one.a', 'two']);
});

it('takes the list that is met first in breadth, not the one written first', () => {
  const answer = { trend: { meta: { notes: [{ text: 'x' }] }, points: [{ day: '2026-01-31' }] } };
  expect(tableOf(answer).list).toBe('trend.points');
});

it('takes the chosen root field, and the first that has a list when none is chosen', () => {
  const answer = { coverage: { eligible: 50 }, needsAPush: { rows: [{ rank: 1 }] } };
  expect(tableOf(answer).list).toBe('needsAPush.rows');
  expect(tableOf(answer, { field: 'coverage' }).rows).toEqual([[50]]);
});

it('makes one row of several root fields without any list', () => {
  expect(paths({ one: { eligible: 1 }, two: { eligible: 2 } })).toEqual([
    'one.eligible',
    'two.eligible',
  ]);
});

it('has no rows for an empty list, for a thing that is not there, and for no answer', () => {
  expect(tableOf({ agencies: { nodes: [] } })).toEqual({
    list: 'agencies.nodes',
    columns: [],
    rows: [],
  });
  for (const answer of [{ agency: null }, {}, null, undefined, 'no answer']) {
    expect(tableOf(answer)).toEqual({ list: null, columns: [], rows: [] });
  }
  expect(tableOf({ coverage: { eligible: 1 } }, { field: 'other' }).rows).toEqual([]);
});

it('takes a root field that is a list itself', () => {
  expect(tableOf({ measures: [{ name: 'count' }] })).toMatchObject({
    list: 'measures',
    rows: [['count']],
  });
});

it('says what the cells of a column hold', () => {
  const nodes = [
    { text: 'a', day: '2026-01-01', mixed: 1, none: null, half: null },
    { text: '2026-01-01', day: '2026-01-02', mixed: 'x', none: null, half: 0.5 },
  ];
  expect(tableOf({ nodes }).columns).toEqual([
    { path: 'text', type: 'text' },
    { path: 'day', type: 'date' },
    { path: 'mixed', type: 'mixed' },
    { path: 'none', type: 'empty' },
    { path: 'half', type: 'number' },
  ]);
});

it('finds the fields of later rows that the first did not have', () => {
  const nodes = [{ owner: null }, { owner: { code: 'A' } }];
  expect(tableOf({ nodes })).toMatchObject({
    columns: [{ path: 'owner.code' }],
    rows: [[null], ['A']],
  });
});

it('takes names that objects of the language have by themselves for what they are', () => {
  const answer = JSON.parse('{"nodes":[{"__proto__":1,"constructor":null},{"toString":2}]}');
  expect(tableOf(answer).rows).toEqual([
    [1, null, null],
    [null, null, 2],
  ]);
});

const schema = buildSchema(`
  scalar Day
  interface Hit { code: String! }
  type Agency implements Hit { code: String!, since: Day, parts: [Part!]!, words: [String!], grid: [[Int]] }
  type Part { size: Float, open: Boolean }
  type Page { nodes: [Hit!]!, totalCount: Int! }
  type Query { hits: Page!, agency(code: String): Agency }
`);

function asked(query: string, variables = {}) {
  return fieldsAsked(schema, parse(query), { variables });
}

it('has the columns of the query where the answer is empty', () => {
  const query = `
    query Hits($deep: Boolean = true) {
      hits { totalCount nodes { code ...Deep @include(if: $deep) ... on Agency { words grid } } }
    }
    fragment Deep on Agency { since parts { size open } }`;
  const empty = { hits: { totalCount: 0, nodes: [] } };
  const columnsOf = (variables = {}) =>
    tableOf(empty, { asked: asked(query, variables) }).columns.map(({ path }) => path);
  expect(columnsOf()).toEqual(['code', 'since', 'parts.size', 'parts.open', 'words', 'grid']);
  expect(columnsOf({ deep: false })).toEqual(['code', 'words', 'grid']);
});

it('makes no day of a text that looks like one where the query says that it is a text', () => {
  const fields = asked('{ agency { code since } }');
  const answer = { agency: { code: '2026-01-01', since: '2026-01-01' } };
  expect(tableOf(answer, { asked: fields })).toEqual({
    list: null,
    columns: [
      { path: 'code', type: 'text' },
      { path: 'since', type: 'date' },
    ],
    rows: [['2026-01-01', '2026-01-01']],
  });
});

it('has no row for a thing that is not there, whose fields the query tells', () => {
  const table = tableOf({ agency: null }, { asked: asked('{ agency { code parts { size } } }') });
  expect(table).toMatchObject({ list: 'agency.parts', rows: [] });
});

it('follows a fragment once in each place, however often it is spread', () => {
  const doubling = (inside: (next: string) => string) =>
    Array.from(
      { length: 30 },
      (_, index) => `fragment F${index} on Agency { ${inside(`...F${index + 1}`)} }`,
    );
  const query = (inside: (next: string) => string) =>
    `{ hits { nodes { ...F0 } } } ${doubling(inside).join(' ')} fragment F30 on Agency { code }`;
  const columnsOf = (text: string) =>
    tableOf({ hits: { nodes: [] } }, { asked: asked(text) }).columns.map(({ path }) => path);
  expect(columnsOf(query((next) => `${next} ${next}`))).toEqual(['code']);
  expect(columnsOf('{ hits { nodes { ...A } } } fragment A on Agency { ...A code }')).toEqual([
    'code',
  ]);
});
