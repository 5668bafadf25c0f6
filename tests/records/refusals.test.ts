import { afterAll, expect, test } from 'vitest';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';

const city = await freshDatabase({ sample: true });
const { refusal, ask, close } = await servedCity(city.reader);
afterAll(async () => {
  await close();
  await city.drop();
});

const cursor = (...keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString('base64');
const deep = `${'{ not: '.repeat(7)}{ digital: true }${' }'.repeat(7)}`;
const wide = `{ and: [${'{ digital: true }, '.repeat(20)}{ digital: true }] }`;

test.for([
  ['innovations(filter: { codes: [] }) { totalCount }', 'filter codes', /1 to 250 values/],
  ['innovations(filter: { since: {} }) { totalCount }', 'filter since', /`from`, `to` or both/],
  [
    'innovations(filter: { and: [{ digital: true }, { since: { from: "2025-01-02", to: "2025-01-01" } }] }) { totalCount }',
    'filter and 1 since from',
    /on or before `to`/,
  ],
  [
    'recognitions(filter: { years: { from: 2025, to: 2024 } }) { totalCount }',
    'filter years from',
    /on or before `to`/,
  ],
  [
    'agencies(filter: { innovations: { outcomes: { search: " " } } }) { totalCount }',
    'filter innovations outcomes search',
    /some text/,
  ],
  ['agencies(filter: { search: "a\\u0000b" }) { totalCount }', 'filter search', /U\+0000/],
  ['innovations(first: 5, last: 5) { totalCount }', 'first', /either/],
  [
    `innovations(before: "${cursor('innovation TITLE', 'A', 1, 1)}") { totalCount }`,
    'before',
    /`last`/,
  ],
  ['innovations(after: "x") { totalCount }', 'after', /same order/],
  [
    `innovations(after: "${cursor('innovation CODE', 1, 'A', 1, 1)}") { totalCount }`,
    'after',
    /same order/,
  ],
  [
    `agencies(after: "${cursor('innovation TITLE', 'A', 1, 1)}") { totalCount }`,
    'after',
    /same order/,
  ],
  [
    `innovations(after: "${cursor('innovation TITLE', 7, 1, 1)}") { totalCount }`,
    'after',
    /same order/,
  ],
  [
    `innovations(after: "${cursor('innovation TITLE', 'A', 1, 1e99)}") { totalCount }`,
    'after',
    /same order/,
  ],
  [
    `innovations(last: 1, before: "${cursor('agency NAME', 'A', 1, 1)}") { totalCount }`,
    'before',
    /same order/,
  ],
  ['innovations(orderBy: []) { totalCount }', 'orderBy', /1 to 3 different/],
  ['innovations(orderBy: [CODE, CODE]) { totalCount }', 'orderBy', /1 to 3 different/],
  ['innovations(asOf: "2026-11-25") { totalCount }', 'asOf', /from 2014-01-01, .* to 2026-11-24/],
  ['innovation(code: "A/B/C") { code }', 'code', /GOVERNMENT\/CODE/],
  ['innovation(code: "SIBISA", asOf: "2013-12-31") { code }', 'asOf', /from 2014-01-01/],
  ['search(text: "  ") { code }', 'text', /some text/],
  ['trail(filter: { batches: [] }) { totalCount }', 'filter batches', /1 to 250 values/],
  ['trail(filter: { changedOn: {} }) { totalCount }', 'filter changedOn', /`from`, `to` or both/],
  ['imports(filter: { label: " " }) { totalCount }', 'filter label', /some text/],
  ['imports(orderBy: []) { totalCount }', 'orderBy', /1 to 3 different/],
  [`trail(after: "${cursor('import_batch NEWEST', 1)}") { totalCount }`, 'after', /same order/],
  [
    `adoptions(orderBy: NEWEST, after: "${cursor('adoption NEWEST', '2025-02-30', 1, 1)}") { totalCount }`,
    'after',
    /same order/,
  ],
  [
    `innovations(orderBy: STAGE, after: "${cursor('innovation STAGE', 'SLEEPING', 1, 1)}") { totalCount }`,
    'after',
    /same order/,
  ],
  [
    'outcomes(filter: { innovation: { or: [{ adoptions: { appliedOn: { from: "2025-01-02", to: "2025-01-01" } } }] } }) { totalCount }',
    'filter innovation or 0 adoptions appliedOn from',
    /on or before `to`/,
  ],
] as const)('%s is refused with its argument', async ([question, argument, message]) => {
  expect(await refusal(`{ ${question} }`)).toMatchObject({
    status: 200,
    code: 'INVALID_ARGUMENT',
    argument: argument.split(' '),
    message: expect.stringMatching(message),
  });
});

test.for([
  ['innovations(filter: { or: [] }) { totalCount }', 'filter or', /1 to 20 filters/],
  [`innovations(filter: ${wide}) { totalCount }`, 'filter and', /1 to 20 filters/],
  ['innovations(first: 0) { totalCount }', 'first', /from 1 to 100/],
  ['innovations(last: 0) { totalCount }', 'last', /from 1 to 100/],
  ['search(text: "a", first: 101) { code }', 'first', /from 1 to 100/],
] as const)(
  '%s is refused with its argument before anything runs',
  async ([question, argument, message]) => {
    expect(await refusal(`{ ${question} }`)).toMatchObject({
      status: 400,
      code: 'INVALID_ARGUMENT',
      argument: argument.split(' '),
      message: expect.stringMatching(message),
    });
  },
);

test('a filter too deep is refused where it gets too deep', async () => {
  const refused = await refusal(`{ innovations(filter: ${deep}) { totalCount } }`);
  expect(refused).toMatchObject({
    code: 'INVALID_ARGUMENT',
    argument: ['filter', ...Array<string>(6).fill('not')],
    message: 'Expected filters at most 6 deep.',
  });
});

test('an unknown scope is not found', async () => {
  expect(await refusal('{ innovations(within: "NOWHERE") { totalCount } }')).toMatchObject({
    code: 'NOT_FOUND',
    argument: ['within'],
  });
});

test('the trail is told apart by whole governments alone', async () => {
  expect(await refusal('{ trail(within: "DISDUKCAPIL") { totalCount } }')).toMatchObject({
    code: 'NOT_FOUND',
    argument: ['within'],
    message: 'No government has this code. Here only whole governments can be told apart.',
  });
  const { body } = await ask(
    '{ whole: trail(within: "PEMKO") { totalCount } trail { totalCount } }',
  );
  expect(body.data?.whole).toEqual(body.data?.trail);
});

test('values of a filter are bound, whatever they hold', async () => {
  const query = 'query ($filter: InnovationFilter) { innovations(filter: $filter) { totalCount } }';
  for (const text of [`'; drop table agency; --`, '$1', '\\', '%', 'Ω"', `a' or 'a' = 'a`]) {
    const { body } = await ask(query, { filter: { codes: [text], search: `${text} x` } });
    expect(body).toEqual({ data: { innovations: { totalCount: 0 } } });
  }
});

test('one thing that is absent is null', async () => {
  expect((await ask('{ innovation(code: "NONE") { code } }')).body).toEqual({
    data: { innovation: null },
  });
});
