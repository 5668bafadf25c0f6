import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../testkit/fresh-database.js';
import { servedCity } from './asking.js';

const city = await freshDatabase({ sample: true });
const { refusal, ask, close } = await servedCity(city.reader);
afterAll(async () => {
  await close();
  await city.drop();
});

test.for([
  '2026-02-30',
  '2026-2-3',
  '24-11-2026',
  '2026-11-24T00:00',
  '0000-01-01',
  '20261-11-24',
  '',
])('"%s" is no day, in the text of a question or in a variable', async (day) => {
  const expected = {
    status: 400,
    code: 'INVALID_ARGUMENT',
    argument: ['asOf'],
    message: expect.stringContaining('a calendar day, written like "2026-11-24"'),
  };
  expect(await refusal(`{ coverage(asOf: "${day}") { eligible } }`)).toEqual(expected);
  const query = 'query ($d: Day) { coverage(asOf: $d) { eligible } }';
  expect(await refusal(query, { d: day })).toEqual(expected);
  expect(await refusal(query, { d: 20261124 })).toEqual(expected);
});

test.for([
  ['coverage(asOf: "2026-11-25") { eligible }', 'asOf'],
  ['coverage(asOf: "2013-12-31") { eligible }', 'asOf'],
  ['coverage(asOf: "9999-12-31") { eligible }', 'asOf'],
  ['coverageTrend(to: "1000-01-01") { by }', 'to'],
  ['coverageTrend(from: "2013-12-31", by: YEAR) { by }', 'from'],
  ['coverageTrend(from: "2026-01-01", to: "2026-11-25") { by }', 'to'],
  ['agencyStates(asOf: "2026-11-25") { totalCount }', 'asOf'],
  ['needsAPush(asOf: "2026-11-25") { totalCount }', 'asOf'],
  ['agency(code: "SETDA", asOf: "2026-11-25") { asOf }', 'asOf'],
  ['innovationTotals(asOf: "2026-11-25") { recorded }', 'asOf'],
  ['innovationLines(asOf: "2026-11-25") { totalCount }', 'asOf'],
  ['goodNews(asOf: "2026-11-25") { kind }', 'asOf'],
] as const)('%s: the range is named', async ([question, argument]) => {
  expect(await refusal(`{ ${question} }`)).toMatchObject({
    code: 'INVALID_ARGUMENT',
    argument: [argument],
    message: expect.stringMatching(/from 2014-01-01, .* to 2026-11-24/),
  });
});

test.for([
  ['coverageTrend(from: "2026-02-01", to: "2026-01-01") { by }', 'from', /on or before `to`/],
  ['agencyStates(first: 0) { totalCount }', 'first', /from 1 to 500/],
  ['agencyStates(first: 501) { totalCount }', 'first', /from 1 to 500/],
  ['agencyStates(first: 99999999999) { totalCount }', 'first', /32-bit/],
  ['agencyStates(states: []) { totalCount }', 'states', /1 to 4 values/],
  ['agencyStates(states: [LATE]) { totalCount }', 'states', /LATE/],
  ['agencyStates(kinds: ["DINAS"]) { totalCount }', 'kinds', /no kind of agency called DINAS/],
  [
    'adoptionLines(origin: { kinds: ["NOPE"] }) { totalCount }',
    'origin',
    /no kind of agency called NOPE/,
  ],
  [
    'adoptionLines(adopter: { exceptKinds: ["DISTRICT", "NOPE"] }) { totalCount }',
    'adopter',
    /no kind of agency called NOPE\./,
  ],
  ['agencyStates(search: "\\u0000") { totalCount }', 'search', /U\+0000/],
  ['agencyStates(after: "x") { totalCount }', 'after', /endCursor/],
  ['agencyStates(after: "WyJOQU1FIiwwLDAsIkEiLDEsMV0=") { totalCount }', 'after', /same order/],
  [
    'agencyStates(orderBy: NAME, after: "WyJOQU1FIiwwLDAsIkEiLDEsMWU5OV0=") { totalCount }',
    'after',
    /endCursor/,
  ],
  ['innovationLines(after: "WyJhIl0=") { totalCount }', 'after', /endCursor/],
  ['needsAPush(first: 101) { totalCount }', 'first', /from 1 to 100/],
  ['coverage(within: "A/B/C") { eligible }', 'within', /GOVERNMENT\/CODE/],
  ['agency(code: "") { asOf }', 'code', /GOVERNMENT\/CODE/],
] as const)('%s is refused with its argument', async ([question, argument, message]) => {
  expect(await refusal(`{ ${question} }`)).toMatchObject({
    code: 'INVALID_ARGUMENT',
    argument: [argument],
    message: expect.stringMatching(message),
  });
});

test.for([
  ['coverage(asOf: "x", level: AGENCY) { eligible }', ['asOf']],
  ['coverage(level: AGENCY, asOf: $day, within: "PEMKO") { eligible }', ['asOf']],
  ['agencyStates(first: "ten", kinds: ["BOARD"], orderBy: NAME) { totalCount }', ['first']],
  [
    'innovations(first: 2, filter: { search: "a", not: { sdgs: ["one"], search: "b" }, codes: [] }, after: null) { totalCount }',
    ['filter', 'not', 'sdgs'],
  ],
] as const)('%s: the argument is named among its neighbours', async ([question, argument]) => {
  const query = question.includes('$day') ? `query ($day: Day) { ${question} }` : `{ ${question} }`;
  expect(await refusal(query, { day: 'x' })).toMatchObject({ code: 'INVALID_ARGUMENT', argument });
});

test.for(['mutation', 'subscription'])('a %s is refused in words', async (operation) => {
  expect(await refusal(`${operation} { anything }`)).toEqual({
    status: 400,
    code: 'BAD_REQUEST',
    message: `This API answers queries only: it takes no ${operation}.`,
  });
});

test('half a character is no text', async () => {
  const query = 'query ($text: String) { agencyStates(search: $text) { totalCount } }';
  expect(await refusal(query, { text: '\ud800' })).toMatchObject({
    code: 'INVALID_ARGUMENT',
    argument: ['search'],
    message: expect.stringContaining('surrogates'),
  });
});

test('a trend of 601 periods is too long, one of 600 is not', async () => {
  const query = 'query ($from: Day) { coverageTrend(from: $from, by: MONTH) { by } }';
  expect(await refusal(query, { from: '1976-11-30' })).toMatchObject({
    argument: ['from'],
    message: expect.stringContaining('601 periods; at most 600'),
  });
  // 600 periods begin before the first rule set, which is said instead.
  expect((await refusal(query, { from: '1976-12-01' })).message).toContain('from 2014-01-01');
});

test('a code that nobody has, and one that two governments have', async () => {
  expect(await refusal('{ coverage(within: "NOBODY") { eligible } }')).toMatchObject({
    code: 'NOT_FOUND',
    argument: ['within'],
  });
  expect((await ask('{ agency(code: "NOBODY") { asOf } }')).body).toEqual({
    data: { agency: null },
  });

  await sql`insert into government (code, made_up) values ('BINJAI', true)`.execute(city.db);
  await sql`
    insert into agency (government_id, code, kind_code, name_id, name_en, file_id, file_row)
    select government_id, 'SETDA', 'SECRETARIAT', 'Sekretariat', 'Secretariat', 1, 1
    from government where code = 'BINJAI'`.execute(city.db);
  const ambiguous = { code: 'AMBIGUOUS', message: expect.stringContaining('GOVERNMENT/CODE') };
  expect(await refusal('{ coverage(within: "SETDA") { eligible } }')).toMatchObject({
    ...ambiguous,
    argument: ['within'],
  });
  expect(await refusal('{ agency(code: "SETDA") { asOf } }')).toMatchObject({
    ...ambiguous,
    argument: ['code'],
  });
  const { body } = await ask('{ coverage(within: "PEMKO/SETDA") { eligible } }');
  expect(body).toEqual({ data: { coverage: { eligible: 1 } } });
});
