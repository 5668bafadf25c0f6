import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';
import {
  anchorsOf,
  fileIn,
  page,
  piecesOf,
  queriesOf,
  queryIn,
  type Sample,
  samplesOf,
} from './handbook.js';
import { run, toolsHere } from './running.js';

const indonesian = page('analysts.md');
const english = page('analysts.en.md');

const city = await freshDatabase({ sample: true });
const { http, ask, close } = await servedCity(city.reader);
let address = '';
beforeAll(async () => {
  address = await http.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await close();
  await city.drop();
});

/** One figure of the answer to a query, by its path. */
async function figure(query: string, path: string): Promise<number> {
  const { body } = await ask(query);
  expect(body.errors).toBeUndefined();
  const found = path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], body.data);
  expect(found).toEqual(expect.any(Number));
  return found as number;
}

const covered = '{ coverage { states { covered } } }';
const coveredOn = (day: string) =>
  figure(`{ coverage(asOf: "${day}") { states { covered } } }`, 'coverage.states.covered');
const coveredNow = () => figure(covered, 'coverage.states.covered');
const eligible = () => figure('{ coverage { eligible } }', 'coverage.eligible');
const recorded = () => figure('{ innovations { totalCount } }', 'innovations.totalCount');

/** The last thing that a sample prints, as a number. */
const lastLine = (out: string) => Number(out.trim().split('\n').at(-1));
const coveredInJson = (out: string): number => JSON.parse(out).data.coverage.states.covered;

interface Expected {
  /** The tool that it takes. */
  readonly tool: keyof typeof toolsHere | null;
  /** The figure in what it prints. */
  readonly read: (out: string) => number;
  /** The same figure, asked of the API itself. */
  readonly figure: () => Promise<number>;
  /** The figure that the query or the file in it gives, for where nothing runs it. */
  readonly without?: (sample: Sample) => Promise<number>;
}

const fromQuery = (path: string) => (sample: Sample) => figure(queryIn(sample), path);

async function rowsOfFile(sample: Sample): Promise<number> {
  const reply = await fetch(`${address}${fileIn(sample)}`);
  expect(reply.status).toBe(200);
  const rows: unknown[] = parseCsv(await reply.text(), { bom: true, columns: true });
  return rows.length;
}

const byKind = async (sample: Sample): Promise<number> => {
  const { body } = await ask(queryIn(sample));
  const { coverage } = body.data as { coverage: { byKind: { eligible: number }[] } };
  return coverage.byKind.reduce((sum, kind) => sum + kind.eligible, 0);
};

const expected: Readonly<Record<string, Expected>> = {
  'curl-headline': { tool: 'curl', read: coveredInJson, figure: coveredNow },
  'curl-file': { tool: 'curl', read: coveredInJson, figure: () => coveredOn('2025-11-24') },
  'python-headline': { tool: 'python', read: lastLine, figure: coveredNow },
  'python-days': { tool: 'python', read: lastLine, figure: () => coveredOn('2025-12-31') },
  'python-groups': { tool: 'python', read: lastLine, figure: recorded },
  'python-pages': { tool: 'python', read: lastLine, figure: recorded },
  'python-export': { tool: 'python', read: lastLine, figure: eligible, without: rowsOfFile },
  'python-pandas': { tool: 'pandas', read: lastLine, figure: eligible, without: rowsOfFile },
  'r-headline': {
    tool: 'httr2',
    read: lastLine,
    figure: coveredNow,
    without: fromQuery('coverage.states.covered'),
  },
  'r-export': { tool: 'r', read: lastLine, figure: eligible, without: rowsOfFile },
  'powerquery-export': { tool: null, read: lastLine, figure: eligible, without: rowsOfFile },
  'powerquery-graphql': { tool: null, read: lastLine, figure: eligible, without: byKind },
};

describe.each([
  ['analysts.md', indonesian],
  ['analysts.en.md', english],
])('%s', (_, text) => {
  const samples = samplesOf(text);
  const opening = samples.find(({ name }) => name === 'python-headline');

  test('every piece of code in it is tried', () => {
    expect(samples.map(({ name }) => name)).toEqual(Object.keys(expected));
    for (const language of ['sh', 'python', 'r', 'powerquery']) {
      const marked = samples.filter((sample) => sample.language === language);
      expect(marked).toHaveLength(piecesOf(text, language));
    }
  });

  test('what it points to within itself is there', () => {
    const { asked, there } = anchorsOf(text);
    expect(asked.length).toBeGreaterThan(10);
    expect(there).toEqual(expect.arrayContaining(asked));
  });

  test.each(queriesOf(text))('the query %# in it is answered', async (query) => {
    const { body } = await ask(query);
    expect(body.errors).toBeUndefined();
  });

  describe.each(Object.entries(expected))('%s', (name, { tool, read, figure, without }) => {
    const sample = samples.find((each) => each.name === name);
    const runs = tool !== null && toolsHere[tool];
    const title = runs
      ? `run by ${tool}, prints the figure of the API`
      : `${tool ?? 'Excel'} is not here: what it asks gives the figure of the API`;

    test(title, async () => {
      if (!sample) throw new Error(`the page has no sample ${name}`);
      // Why: in a notebook they stand below each other, and all use the one that asks.
      const code =
        sample.language === 'python' && sample !== opening
          ? `${opening?.code}\n${sample.code}`
          : sample.code;
      if (!runs && !without) throw new Error(`${tool} is not here, and nothing else tries ${name}`);
      const shown = runs ? read(await run({ ...sample, code }, address)) : await without?.(sample);
      expect(shown).toBe(await figure());
    });
  });
});

test('both pages have the same samples, but for the language that they ask for', () => {
  const inIndonesian = (code: string) =>
    code
      .replaceAll('english', 'indonesian')
      .replaceAll('lang=en', 'lang=id')
      .replaceAll('lang = "en"', 'lang = "id"');
  const codes = (text: string) => samplesOf(text).map(({ code }) => inIndonesian(code));
  expect(codes(english)).toEqual(codes(indonesian));
});
