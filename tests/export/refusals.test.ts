import { afterAll, expect, test } from 'vitest';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';
import { csvRows, fetched, refusal, sheets } from './reading.js';

const city = await freshDatabase({ sample: true });
const { http, close } = await servedCity(city.reader);
afterAll(async () => {
  await close();
  await city.drop();
});

const queried = (field: string, query: string) => `${field}.csv?query=${encodeURIComponent(query)}`;

test.for([
  ['coverage.csv?lang=de', 'lang', 'Expected lang to be id or en.'],
  ['coverage.csv?lang=id&lang=en', 'lang', 'Expected lang once.'],
  ['coverage.csv?comment=maybe', 'comment', 'Expected comment to be true or false.'],
  ['coverage.csv?variables=%7B', 'variables', 'JSON object'],
  ['coverage.csv?variables=[]', 'variables', 'JSON object'],
  ['coverage.csv?foo=1', 'foo', 'coverage takes no foo here: expected asOf, within, level'],
  ['coverage.csv?asOf=kemarin', 'asOf', 'Expected a calendar day'],
  ['coverage.csv?asOf=2050-01-01', 'asOf', 'Expected a day from 2014-01-01'],
  ['agencyStates.csv?states=COVERED,FOO', 'states', 'does not exist in "AgencyState" enum'],
  ['agencyStates.csv?first=0', 'first', 'Expected a number from 1 to 500.'],
  ['agencyStates.csv?first=abc', 'first', 'Int cannot represent'],
  ['agencyStates.csv?first=1.5', 'first', 'Int cannot represent'],
  ['agencyStates.csv?after=zzz', 'after', 'Expected the endCursor of an earlier page'],
  ['innovations.csv?filter=%7B', 'filter', 'Expected filter to be JSON'],
  ['agency.csv', 'code', 'was not provided'],
  [
    queried('a', 'query A { a: coverage { eligible } } query B { b: dataset { version } }'),
    'operationName',
    'several operations',
  ],
  [
    `${queried('a', '{ a: coverage { eligible } }')}&asOf=2026-01-01`,
    'asOf',
    'values belong into variables',
  ],
] as const)('refuses %s, and names %s', async ([address, argument, message]) => {
  const said = refusal(await fetched(http, `/export/${address}`));
  expect(said).toMatchObject({ status: 400, argument, message: expect.stringContaining(message) });
});

test.for([
  [queried('coverage', '{ coverage { eligible '), 400, 'Syntax Error'],
  [queried('nope', '{ nope { eligible } }'), 400, 'Cannot query field'],
  [queried('coverage', 'mutation { coverage { eligible } }'), 400, 'takes no mutation'],
  [
    queried('x', '{ coverage { eligible } a: dataset { version } }'),
    404,
    'It asks for coverage, a.',
  ],
  [queried('x', `{ ${'a '.repeat(2_100)} }`), 400, 'tokens'],
  ['coverage.csv?within=NOPE', 404, 'No agency or government has this code.'],
  ['nope.csv', 404, 'There are: adoptionCurve, adoptionGroups,'],
  ['coverage.pdf', 404, '.csv or .xlsx'],
  ['coverage', 404, '.csv or .xlsx'],
] as const)('refuses %s with %d', async ([address, status, message]) => {
  const said = refusal(await fetched(http, `/export/${address}`));
  expect(said).toMatchObject({ status, message: expect.stringContaining(message) });
});

/** Thirty fragments, each of which spreads the next twice, and the last of which asks for something. */
const doubling = (type: string, twice: (next: string) => string, last: string) =>
  [
    ...Array.from(
      { length: 30 },
      (_, index) => `fragment F${index} on ${type} { ${twice(`...F${index + 1}`)} }`,
    ),
    `fragment F30 on ${type} { ${last} }`,
  ].join(' ');

test.for([
  [
    `{ agencies { nodes { ...F0 } } } ${doubling('Agency', (next) => `${next} ${next}`, 'code')}`,
    'too often',
  ],
  [
    `{ agencies { nodes { ...F0 } } } ${doubling('Agency', (next) => `a: parent { ${next} } b: parent { ${next} }`, 'code')}`,
    'inside one another',
  ],
  [
    '{ agencies { nodes { ...A } } } fragment A on Agency { parent { ...A } }',
    'Cannot spread fragment "A" within itself.',
  ],
  ['{ agencies { nodes { code } } } fragment A on Agency { ...A }', 'within itself'],
] as const)('fragments without end are refused: %s', async ([query, message]) => {
  const said = refusal(await fetched(http, `/export/${queried('agencies', query)}`));
  expect(said).toMatchObject({ status: 400, message: expect.stringContaining(message) });
});

test('a value that does not fit the schema is named by its argument', async () => {
  const query = '{ agencyStates(states: [FOO]) { rows { agency { code } } } }';
  const said = refusal(await fetched(http, `/export/${queried('agencyStates', query)}`));
  expect(said).toMatchObject({ status: 400, argument: 'states' });
});

async function posted(payload: string, headers = {}) {
  const {
    statusCode: status,
    headers: got,
    rawPayload: bytes,
  } = await http.inject({
    ...{ method: 'POST', url: '/export/c.csv', payload },
    headers: { 'content-type': 'application/json', ...headers },
  });
  return { status, headers: got, bytes };
}

test('by POST takes the same as JSON, and refuses what it does not know', async () => {
  const query = '{ c: coverage { eligible } }';
  expect(csvRows(await posted(JSON.stringify({ query, comment: false })))).toEqual([
    ['eligible'],
    ['50'],
  ]);
  expect(refusal(await posted('[]'))).toMatchObject({ status: 400, argument: 'body' });
  expect(refusal(await posted('{"querry":1}'))).toMatchObject({ argument: 'querry' });
  expect(refusal(await posted('{"query":1}'))).toMatchObject({ argument: 'query' });
  expect(refusal(await posted('{"query":'))).toMatchObject({ status: 400 });
  expect(refusal(await posted(JSON.stringify({ query: 'x'.repeat(200_000) })))).toMatchObject({
    status: 413,
  });
  expect((await posted('query=1', { 'content-type': 'text/plain' })).status).toBe(415);
});

test('a page of another site fetches no files, and a link from there opens one', async () => {
  const from = async (mode: string, dest: string) =>
    (
      await http.inject({
        url: '/export/coverage.csv',
        headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode, 'sec-fetch-dest': dest },
      })
    ).statusCode;
  expect(await from('no-cors', 'image')).toBe(403);
  expect(await from('navigate', 'iframe')).toBe(403);
  expect(await from('navigate', 'document')).toBe(200);
});

test('texts that look like formulas run in no spreadsheet', async () => {
  await city.db
    .updateTable('innovation')
    .set({ title_id: '=HYPERLINK("http://x","y")', title_en: '\uFEFF＝1+1' })
    .where('code', '=', 'SIBISA')
    .execute();
  const query =
    '{ i: innovations(filter: { codes: ["SIBISA"] }) { nodes { title { indonesian english } } } }';
  const variants = { query: encodeURIComponent(query) };
  const [, row] = csvRows(await fetched(http, `/export/i.csv?query=${variants.query}`));
  expect(row).toEqual(['\'=HYPERLINK("http://x","y")', "'\uFEFF＝1+1"]);
  const { Data } = await sheets(await fetched(http, `/export/i.xlsx?query=${variants.query}`));
  expect(Data?.[1]).toEqual(row);
});

test('what is asked with stands in the file, and leads back to it', async () => {
  const { bytes } = await fetched(
    http,
    '/export/agencyStates.csv?asOf=2026-10-31&states=NONE,UNREPORTED&lang=en',
  );
  const lines = bytes.toString().split('\r\n');
  expect(lines).toContain('# As of: 2026-10-31');
  expect(lines).toContain("# states: ['NONE','UNREPORTED']");
  const link = lines.find((line) => line.startsWith('# Open in Satu Inovasi: '));
  const { hash } = new URL(link?.split(': ')[1] ?? '', 'http://here');
  const parts = new URLSearchParams(hash.slice(1));
  expect(parts.get('kueri')).toMatch(/^query AgencyStates\(/);
  expect(JSON.parse(parts.get('variabel') ?? '')).toEqual({
    asOf: '2026-10-31',
    states: ['NONE', 'UNREPORTED'],
  });
});
