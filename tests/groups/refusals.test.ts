import { afterAll, expect, test } from 'vitest';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';

/** What groups can not be asked, and what each refusal says. */

const city = await freshDatabase({ sample: true });
const { ask, refusal, close } = await servedCity(city.reader);
afterAll(async () => {
  await close();
  await city.drop();
});

const byForm = '{ groups { by { form } count } }';

test.for([
  ['innovationGroups(first: 0)', ['first'], /from 1 to 1000/],
  ['innovationGroups(first: 1001)', ['first'], /from 1 to 1000/],
  ['innovationGroups(having: [])', ['having'], /1 to 10 conditions/],
  ['innovationGroups(having: [{ measure: COUNT }])', ['having', '0'], /`min`, `max` or both/],
  [
    'innovationGroups(having: [{ measure: COUNT, min: 1 }, { measure: COUNT, min: 3, max: 2 }])',
    ['having', '1', 'min'],
    /at most `max`/,
  ],
  [
    'innovationGroups(having: [{ measure: QUANTILE_DOCUMENTS, min: 1 }])',
    ['having', '0', 'p'],
    /beside a quantile/,
  ],
  [
    'innovationGroups(having: [{ measure: AVG_DOCUMENTS, p: 0.5, min: 1 }])',
    ['having', '0', 'p'],
    /only quantiles/,
  ],
  [
    'innovationGroups(having: [{ measure: QUANTILE_DOCUMENTS, p: 1.5, min: 1 }])',
    ['having', '0', 'p'],
    /from 0 to 1/,
  ],
  [
    'innovationGroups(having: [{ measure: COUNT, min: 1 }, { measure: LATEST_IMPLEMENTED_ON, min: 2020 }])',
    ['having', '1', 'measure'],
    /that is a number.*`filter`/,
  ],
  ['innovationGroups(orderBy: [])', ['orderBy'], /1 to 5 orders/],
  ['innovationGroups(orderBy: [{}])', ['orderBy', '0'], /either `key` or `measure`/],
  [
    'innovationGroups(orderBy: [{ key: FORM, measure: COUNT }])',
    ['orderBy', '0'],
    /either `key` or `measure`/,
  ],
  [
    'innovationGroups(orderBy: [{ measure: COUNT }, { key: DIGITAL }])',
    ['orderBy', '1', 'key'],
    /selected under `by`; here FORM/,
  ],
  ['innovationGroups(orderBy: [{ key: FORM, p: 0.5 }])', ['orderBy', '0', 'p'], /only quantiles/],
  ['innovationGroups(after: "x")', ['after'], /endCursor/],
  ['innovationGroups(asOf: "2026-11-25")', ['asOf'], /to 2026-11-24/],
  ['innovationGroups(within: "NOBODY")', ['within'], /No agency or government/],
  ['innovationGroups(filter: { sdgs: [] })', ['filter', 'sdgs'], /1 to 200 values/],
] as const)('%s is refused with its argument', async ([root, argument, message]) => {
  expect(await refusal(`{ ${root} ${byForm} }`)).toMatchObject({
    argument,
    code: expect.stringMatching(/INVALID_ARGUMENT|NOT_FOUND/),
    message: expect.stringMatching(message),
  });
});

test.for(['-0.1', '1.01', '1e308'])('there is no quantile of %s', async (p) => {
  const expected = { code: 'INVALID_ARGUMENT', argument: ['p'] };
  const inText = `{ innovationGroups { groups { quantile(p: ${p}) { documents } } } }`;
  expect(await refusal(inText)).toMatchObject(expected);
  const inVariable = `query ($p: Float!) {
    innovationGroups { totals { quantile(p: $p) { documents } } } }`;
  expect(await refusal(inVariable, { p: Number(p) })).toMatchObject(expected);
});

test('groups by different keys are different questions', async () => {
  const twice =
    '{ innovationGroups { a: groups { by { stage } count } b: groups { by { form } count } } }';
  expect(await refusal(twice)).toMatchObject({
    code: 'BAD_REQUEST',
    message: expect.stringMatching(/once, not as a and b/),
  });
});

/** The cursor of the first group by form and digital. */
async function cursorOf(orderBy: string): Promise<unknown[]> {
  const { body } = await ask(`{ innovationGroups(first: 1, orderBy: ${orderBy}) {
    groups { by { form digital } } endCursor } }`);
  const { endCursor = '' } = (body.data?.innovationGroups ?? {}) as { endCursor?: string };
  return JSON.parse(Buffer.from(endCursor, 'base64').toString());
}

test.for([
  ['of another order', (cursor: unknown[]) => cursor, '[{ key: FORM, direction: DESC }]'],
  ['with a value too few', (cursor: unknown[]) => cursor.slice(0, -1), '[{ measure: COUNT }]'],
  [
    'with no such form',
    (cursor: unknown[]) => cursor.map((each) => (each === 'GOVERNANCE' ? 'NEW' : each)),
    '[{ key: FORM }]',
  ],
  [
    'with text where a number is',
    (cursor: unknown[]) => cursor.map((each) => (typeof each === 'number' ? 'x' : each)),
    '[{ measure: COUNT }]',
  ],
  [
    'with a day that no calendar has',
    (cursor: unknown[]) =>
      cursor.map((each) => (/^\d{4}-/.test(String(each)) ? '2026-02-30' : each)),
    '[{ measure: EARLIEST_STARTED_ON }]',
  ],
  [
    'with an object where a flag is',
    (cursor: unknown[]) => cursor.map((each) => (typeof each === 'boolean' ? {} : each)),
    '[{ key: FORM }]',
  ],
] as const)('a cursor %s is refused', async ([, changed, orderBy]) => {
  const cursor = await cursorOf(orderBy.includes('DESC') ? '[{ key: FORM }]' : orderBy);
  const after = Buffer.from(JSON.stringify(changed(cursor))).toString('base64');
  expect(
    await refusal(`{ innovationGroups(after: "${after}", orderBy: ${orderBy}) {
      groups { by { form digital } } } }`),
  ).toMatchObject({ code: 'INVALID_ARGUMENT', argument: ['after'] });
});
