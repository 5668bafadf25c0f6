import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { questionSchema } from '@satu-inovasi/server/graphql/build-schema';
import { checkedCost } from '@satu-inovasi/server/limits/cost';
import {
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../testkit/fresh-database.js';
import { watched } from '../testkit/watched.js';
import { servedCity } from './asking.js';

const city = await freshDatabase({ sample: true });
let statements = 0;
const reader = watched(city.reader, () => {
  statements += 1;
});
const { ask, refusal, close } = await servedCity(reader);
beforeEach(() => {
  statements = 0;
});
afterAll(async () => {
  await close();
  await city.drop();
});

describe('what a query costs', () => {
  test.for([
    // By hand: 1 connection, 10 × (agency 1 + its name 1).
    [21, '{ agencies(first: 10) { nodes { name { english } } } }'],
    // 1 + 25 by default × (agency 1 + connection 1 + 4 × (innovation 1 + owner 1 + its name 1)).
    [
      351,
      '{ agencies { nodes { innovations(first: 4) { nodes { owner { name { english } } } } } } }',
    ],
    // Both lists of a page, and where it lies: 1 + 10 × (edge 1 + node 1) + 10 × node 1 + pageInfo 1.
    [
      32,
      '{ agencies(first: 10) { edges { node { code } } nodes { code } pageInfo { endCursor } } }',
    ],
    // The answer of a question: itself, and 1 for ten rows; what comes with a row is free.
    [
      2,
      '{ agencyStates(first: 7) { counts { none } rows { agency { name { english } } innovations { code } } } }',
    ],
    // What is read for each row beside it is not: 1 + rows 1 + 7 × (promise's agency 1 + its name 1).
    [16, '{ agencyStates(first: 7) { rows { commitment { agency { name { english } } } } } }'],
    [2, '{ coverage { rate { value } states { none } } innovationTotals { recorded } }'],
    // What was answered is as long as forty objects: 1 for ten rows, 7 × 40.
    [281, '{ reports(first: 7) { month answer } }'],
    [1, '{ reports(first: 7) { month } }'],
    // A list on its own, by its default.
    [1, '{ goodNews { kind } }'],
    [0, '{ __typename }'],
  ] as const)('%i: %s', async ([requested, query]) => {
    const { cost, body } = await ask(query);
    expect(body.errors).toBeUndefined();
    expect(cost).toMatchObject({ requested, allowed: 5_000 });
  });

  test('many names for the same long answers are more than one query may ask for', async () => {
    const named = (names: number) =>
      Array.from({ length: names }, (_, n) => `r${n}: reports(first: 100) { answer }`).join(' ');
    expect((await ask(`{ ${named(1)} }`)).cost?.requested).toBe(4_010);
    expect(await refusal(`{ ${named(20)} }`)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'cost',
      requested: 80_200,
    });
  });

  test('a page that a variable says, or else its default', async () => {
    const query = 'query ($n: Int = 60) { agencies(first: $n) { nodes { code } } }';
    expect((await ask(query)).cost?.requested).toBe(61);
    expect((await ask(query, { n: 7 })).cost?.requested).toBe(8);
    expect((await ask(query, { n: null })).cost?.requested).toBe(26);
    const beyond = query.replace('60', '101');
    expect(await refusal(beyond)).toMatchObject({ argument: ['first'], requested: 101 });
  });

  test('what was used is what came back', async () => {
    const { cost, body } = await ask(
      '{ coverage { byKind { kind { code } } } agencies(first: 3) { totalCount nodes { code parent { code } } } }',
    );
    const { coverage, agencies } = body.data as {
      coverage: { byKind: unknown[] };
      agencies: { nodes: { parent: object | null }[] };
    };
    const parentsThere = agencies.nodes.filter(({ parent }) => parent !== null).length;
    expect(cost?.used).toBe(1 + Math.ceil(coverage.byKind.length / 10) + 1 + 3 + parentsThere);
  });

  test('fields that fragments share are answered once, and counted once as used', async () => {
    const { cost } = await ask(`{ agencies(first: 2) { ...A ...B nodes { code } } }
      fragment A on AgencyConnection { nodes { kind { code } } }
      fragment B on AgencyConnection { nodes { kind { name { english } } } }`);
    // Asked for: 1 + 2 × (1 + 1) + 2 × (1 + 1 + 1) + 2; given: 1 + 2 × (agency, kind, its name).
    expect(cost).toEqual({ requested: 13, allowed: 5_000, used: 7 });
  });

  test('5,000 are answered, more are refused before anything runs', async () => {
    // 1 + 98 × (1 + 1 + 49 × 1) = 4,999; the second question is 1.
    const query = (rows: number) =>
      `{ coverage { asOf } innovations(first: ${rows}) { nodes { adoptions(first: 49) { nodes { code } } } } }`;
    expect((await ask(query(98))).cost?.requested).toBe(5_000);
    statements = 0;
    expect(await refusal(query(99))).toMatchObject({
      status: 400,
      code: 'LIMIT_EXCEEDED',
      limit: 'cost',
      allowed: 5_000,
      requested: 1 + 1 + 99 * 51,
    });
    expect(statements).toBe(0);
  });

  test('a question that was refused tells what it would have cost', async () => {
    const { cost } = await ask('{ coverage(within: "NOBODY") { asOf } }');
    expect(cost).toEqual({ requested: 1, allowed: 5_000, used: 0 });
  });

  test('is told beside the limits', async () => {
    const { body } = await ask(
      '{ dataset { limits { cost requested depth tokens aliases rootFields directives repetition page rows listValues valueDepth filterDepth filterConditions filterBranches textLength seconds } } }',
    );
    expect(body.data).toEqual({
      dataset: {
        limits: {
          cost: 5_000,
          requested: 2,
          depth: 10,
          tokens: 2_000,
          aliases: 30,
          rootFields: 20,
          directives: 20,
          repetition: 50,
          page: 100,
          rows: 10_000,
          listValues: 250,
          valueDepth: 30,
          filterDepth: 6,
          filterConditions: 60,
          filterBranches: 20,
          textLength: 200,
          seconds: 5,
        },
      },
    });
  });
});

const schema = await questionSchema();

test('every list says how many rows it has at most', () => {
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.values(isObjectType(type) ? type.getFields() : {}).map((field) => ({ type, field })),
    );
  const isSized = ({ args, extensions }: (typeof fields)[number]['field']) =>
    Boolean(extensions.rows) || args.some(({ name }) => name === 'first');
  // The lists of a page have as many rows as the field around it is asked for, and so do those of its parts.
  const pages = new Set<GraphQLNamedType>(
    fields.filter(({ field }) => isSized(field)).map(({ field }) => getNamedType(field.type)),
  );
  for (const page of pages) {
    for (const { type, field } of fields) {
      const isPart = type === page && !isListType(getNullableType(field.type)) && !field.resolve;
      if (isPart) pages.add(getNamedType(field.type));
    }
  }
  const silent = fields
    .filter(
      ({ field }) =>
        isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)),
    )
    .filter(({ type, field }) => !isSized(field) && !pages.has(type))
    .map(({ type, field }) => `${type.name}.${field.name}`);
  expect(
    silent,
    'put @Rows(…) above each, with the most rows that its SQL or its records allow',
  ).toEqual([]);
  expect(fields.map(({ field }) => field.extensions.rows ?? 0)).not.toContainEqual(
    expect.toSatisfy((rows: number) => rows > 10_000),
  );
});

test('every argument that says how many rows says how many at most', () => {
  const silent = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .flatMap(({ type, field }) => field.args.map((argument) => ({ type, field, argument })))
    .filter(({ argument }) => argument.name === 'first' || argument.name === 'last')
    .filter(({ argument }) => !argument.extensions.atMost)
    .map(({ type, field, argument }) => `${type.name}.${field.name}(${argument.name})`);
  expect(silent, 'put @AtMost(…) above each').toEqual([]);
});

/** The documents of a folder and those below it. */
function documentsIn(folder: string) {
  const root = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({ file, document: parse(readFileSync(path.join(root, file), 'utf8')) }));
}

describe('what the pages ask', () => {
  const documents = documentsIn('client/src');
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);

  test.each(operations.map((operation) => [operation.name?.value, operation] as const))(
    '%s costs no more than is allowed, with its largest page',
    (_, operation) => {
      const document = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] } as const;
      expect(checkedCost(schema, document, operation, { first: 100 })).toBeGreaterThan(0);
    },
  );
});
