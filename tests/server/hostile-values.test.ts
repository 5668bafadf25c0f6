import { questionSchema } from '@satu-inovasi/server/graphql/build-schema';
import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../testkit/fresh-database.js';
import { servedCity } from './asking.js';

/*
 * Every argument of every question, and every field of every filter, is handed values that nobody means
 * well with. Which arguments there are is read from the schema, so that a new one is tried by itself.
 */

const city = await freshDatabase({ sample: true });
const { http, close } = await servedCity(city.reader);
afterAll(async () => {
  await close();
  await city.drop();
});

/** Values as JSON, since some can not be written otherwise. */
const texts = [
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '"\\udfff x"',
  `"${'x'.repeat(50_000)}"`,
  `"' or 1=1; --"`,
  '"A/B/C"',
  '"\\u202e\\ufeff"',
];
const days = ['"2026-02-30"', '"9999-12-31"', '"infinity"', '"1000-01-01"'];
const numbers = [
  '0',
  '-1',
  '101',
  '2147483647',
  '2147483648',
  '1e308',
  '1.5',
  '99999999999999999999',
];
const others = [
  'null',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '{"__proto__":{"a":1}}',
  '[1,"a",null,{}]',
  'NaN',
];
const hostile = [...texts, ...days, ...numbers, ...others].map((json) =>
  json === 'NaN' ? '"NaN"' : json,
);

/** Some of each sort, for what there are many of. */
const worst = [
  '"\\u0000"',
  '"\\ud800"',
  '""',
  '-1',
  '2147483648',
  '1e308',
  '"9999-12-31"',
  'null',
  '[null]',
  '{}',
];

/** The same value in the text of a query. */
const literalOf = (json: string): string => json.replaceAll(/"([^"\\]*)":/g, '$1:');

interface Reply {
  readonly status: number;
  readonly body: { errors?: { message: string; extensions: Record<string, unknown> }[] };
}

async function post(query: string, variables = '{}'): Promise<Reply> {
  const reply = await http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
  });
  return { status: reply.statusCode, body: reply.json() };
}

const schema = await questionSchema();

/** A value that makes sense, for an argument that has to be there beside the one that is tried. */
const sound = (type: GraphQLInputType): string => {
  if (isListType(getNullableType(type))) return '[]';
  const named = getNamedType(type);
  if (named.name === 'Day') return '"2026-01-01"';
  return isScalarType(named) ? '"SETDA"' : 'null';
};

/** What is selected of an answer: anything will do. */
const someOf = (type: unknown): string => (isObjectType(type) ? '{ __typename }' : '');

const questions = Object.values(schema.getQueryType()?.getFields() ?? {});
const tried = questions.flatMap((question) =>
  question.args.map((argument) => ({
    name: `${question.name}(${argument.name})`,
    question,
    argument,
  })),
);

/** A refusal is told with a code that says so, and, if a value is to blame, where it was handed over. */
function checkReply(reply: Reply, value: string, argument: string): void {
  const said = `${value.slice(0, 60)} → ${JSON.stringify(reply.body).slice(0, 300)}`;
  expect([200, 400], said).toContain(reply.status);
  for (const { message, extensions } of reply.body.errors ?? []) {
    expect(extensions.code, said).toMatch(
      /^(INVALID_ARGUMENT|NOT_FOUND|AMBIGUOUS|BAD_REQUEST|GRAPHQL_PARSE_FAILED)$/,
    );
    expect(message.length, said).toBeLessThan(500);
    if (!/^(BAD_REQUEST|GRAPHQL_PARSE_FAILED)$/.test(String(extensions.code))) {
      // Where two arguments contradict each other, the other one may be told, with a word of this one.
      const [told] = extensions.argument as string[];
      expect(told === argument || message.includes(`\`${argument}\``), said).toBe(true);
    }
  }
}

describe.each(tried)('$name', ({ question, argument }) => {
  const beside = question.args
    .filter(
      ({ name, type, defaultValue }) =>
        name !== argument.name && isNonNullType(type) && defaultValue === undefined,
    )
    .map(({ name, type }: GraphQLArgument) => `${name}: ${sound(type)}`);
  const asked = (value: string) =>
    `${question.name}(${[`${argument.name}: ${value}`, ...beside].join(', ')}) ${someOf(getNamedType(question.type))}`;

  test('in a variable', async () => {
    for (const value of hostile) {
      const reply = await post(`query ($v: ${argument.type}) { ${asked('$v')} }`, `{"v":${value}}`);
      checkReply(reply, value, argument.name);
    }
  });

  test('in the text of the query', async () => {
    for (const value of worst) {
      checkReply(await post(`{ ${asked(literalOf(value))} }`), value, argument.name);
    }
  });

  const filter = getNamedType(argument.type);
  if (!isInputObjectType(filter)) return;
  test('in each field of the filter', async () => {
    for (const field of Object.values(filter.getFields())) {
      const inner = getNamedType(field.type);
      // Why not those of `and`, `or` and `not`: they are these very fields.
      const names =
        isInputObjectType(inner) && inner !== filter ? Object.keys(inner.getFields()) : [null];
      for (const value of names.flatMap((name) =>
        worst.map((each) => (name === null ? each : `{"${name}":${each}}`)),
      )) {
        const query = `query ($v: ${argument.type}) { ${asked('$v')} }`;
        const reply = await post(query, `{"v":{"${field.name}":${value}}}`);
        checkReply(reply, `${field.name} ${value}`, argument.name);
      }
    }
  }, 120_000);
});
