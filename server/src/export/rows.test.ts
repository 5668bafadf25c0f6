import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import type { Question } from './asking.js';
import { fileQuery } from './file-query.js';
import { partsOf } from './rows.js';

const schema = buildSchema(`
  type Row { code: String!, parts: [Part!]! }
  type Part { name: String! }
  type Kind { code: String! }
  type Page { kinds: [Kind!]!, rows: [Row!]!, totalCount: Int!, endCursor: String, hasNextPage: Boolean! }
  type Query {
    states(search: String, first: Int = 100, after: String): Page!
    coverage: Row!
  }
`);

const asked = (query: string, field = 'states', variables = {}) =>
  fileQuery(schema, {
    ...{ field, format: 'csv', lang: 'id', comment: true },
    ...{ query, operationName: null, variables, others: new Map() },
  });

/** A list of so many rows, each with so many parts, that remembers how it was asked. */
function list(length: number, parts = 0) {
  const questions: Question[] = [];
  const ask = async (question: Question) => {
    questions.push(question);
    const { exportFirst = 100, exportAfter = null } = question.variables ?? {};
    const from = Number(exportAfter ?? 0);
    const to = Math.min(length, from + Number(exportFirst));
    const rows = Array.from({ length: to - from }, (_, index) => ({
      code: `c${from + index}`,
      parts: Array.from({ length: parts }, (_part, place) => ({ name: `p${place}` })),
    }));
    return {
      states: { kinds: [], rows, exportHasNextPage: to < length, exportEndCursor: String(to) },
    };
  };
  return { ask, questions };
}

async function read(
  query: ReturnType<typeof asked>,
  ask: ReturnType<typeof list>['ask'],
  room = { rows: 10_000, cells: 1_000_000 },
) {
  const codes: unknown[] = [];
  let isCut = false;
  for await (const part of partsOf(query, ask, room)) {
    codes.push(...part.rows.map(([code]) => code));
    isCut = part.isCut;
  }
  return { codes, isCut };
}

const rows = (most: number) => ({ rows: most, cells: 1_000_000 });

it('reads page after page to the end, each row once', async () => {
  const { ask, questions } = list(250);
  const { codes, isCut } = await read(asked('{ states(search: "x") { rows { code } } }'), ask);
  expect(codes).toEqual(Array.from({ length: 250 }, (_, index) => `c${index}`));
  expect(isCut).toBe(false);
  expect(questions.map(({ variables }) => variables?.exportAfter)).toEqual([null, '100', '200']);
});

it('reads as many as the query itself asks for, from where it begins', async () => {
  const { ask, questions } = list(500);
  const query = asked(
    'query ($n: Int) { states(first: $n, after: "10") { rows { code } } }',
    'states',
    {
      n: 130,
    },
  );
  const { codes } = await read(query, ask);
  expect(codes).toHaveLength(130);
  expect(codes[0]).toBe('c10');
  expect(questions.map(({ variables }) => variables?.exportFirst)).toEqual([100, 30]);
});

it('stops where a file is full, and says so', async () => {
  const query = asked('{ states { rows { code } } }');
  expect(await read(query, list(250).ask, rows(120))).toMatchObject({ isCut: true });
  expect((await read(query, list(250).ask, rows(120))).codes).toHaveLength(120);
  expect(await read(query, list(100).ask, rows(100))).toMatchObject({ isCut: false });
  expect(await read(query, list(101).ask, rows(100))).toMatchObject({ isCut: true });
});

it('counts the rows that lists inside repeat', async () => {
  const query = asked('{ states { rows { code parts { name } } } }');
  const { codes, isCut } = await read(query, list(10, 3).ask, rows(20));
  expect(codes).toHaveLength(20);
  expect(isCut).toBe(true);
});

it('stops where its cells are full, whatever its rows', async () => {
  const query = asked('{ states { rows { code a: code b: code c: code } } }');
  const { codes, isCut } = await read(query, list(250).ask, { rows: 250, cells: 40 });
  expect(codes).toHaveLength(10);
  expect(isCut).toBe(true);
});

it('asks once where the rows are none that a page holds', async () => {
  const { ask, questions } = list(250);
  await read(asked('{ states { kinds { code } rows { code } } }'), ask);
  await read(asked('{ states { totalCount } }'), ask);
  expect(questions.every(({ variables }) => variables?.exportFirst === undefined)).toBe(true);
  expect(questions).toHaveLength(2);
});

it('asks for nothing but the root that is wanted, through fragments', async () => {
  const query = asked(
    `query ($x: String, $y: Boolean = true) { ...F other: states(search: $x) { totalCount } coverage { code } }
     fragment F on Query { ...G } fragment G on Query { states { rows { ...Row @include(if: $y) } } }
     fragment Row on Row { code }`,
  );
  const { ask, questions } = list(1);
  expect((await read(query, ask)).codes).toEqual(['c0']);
  const [question] = questions;
  expect(question?.query).not.toContain('other');
  expect(question?.query).not.toContain('$x');
  expect(question?.query).toContain('fragment Row on Row');
});

it('refuses fragments that spread one another without end', () => {
  expect(() => asked('{ ...F } fragment F on Query { ...F ...F }')).toThrow(
    'Cannot spread fragment "F" within itself.',
  );
});

it('says what the query asks for where it is not what is wanted', () => {
  expect(() => asked('{ a: states { totalCount } coverage { code } }')).toThrow(
    'The query asks for nothing called states. It asks for a, coverage.',
  );
});
