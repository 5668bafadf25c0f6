import { loadMadeUp } from '@satu-inovasi/db/generating/load-made-up';
import { fieldsAsked, tableOf } from '@satu-inovasi/server/export/table';
import { questionSchema } from '@satu-inovasi/server/graphql/build-schema';
import { limits } from '@satu-inovasi/server/limits/limits';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'graphql';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import type { Example } from '../../client/src/analyst/examples/example.js';
import { examples, inLanguage, usualVariables } from '../../client/src/analyst/examples.js';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';
import { slugs, textOf } from './example-texts.js';
import { figures } from './figures.js';

const today = '2026-11-24';
const schema = await questionSchema();

const sample = await freshDatabase({ sample: true });
const madeUp = await freshDatabase({ sample: false });
await loadMadeUp(madeUp.connectionString, { size: 'city', seed: 1, today, by: 'a tester' });
// Why fewer: likeness of titles compares each with each, which a busy machine may not do in five seconds.
await sql`delete from innovation where innovation_id > 400`.execute(madeUp.db);
await sql`select rebuild_coverage()`.execute(madeUp.db);
await sql`analyze`.execute(madeUp.db);
const medan = await servedCity(sample.reader);
const city = await servedCity(madeUp.reader);
afterAll(async () => {
  await Promise.all([medan.close(), city.close()]);
  await Promise.all([sample.drop(), madeUp.drop()]);
});

const named = examples.map((example) => [example.slug, example] as const);

const run = (served: typeof medan, example: Example, lang: 'id' | 'en' = 'id') =>
  served.ask(inLanguage(textOf(example.slug), lang), usualVariables(example, today));

test('there is a text for every example, and an example for every text', () => {
  expect(examples.map(({ slug }) => slug)).toEqual(slugs);
  expect(examples.length).toBeGreaterThanOrEqual(24);
  for (const reader of ['leaders', 'orta', 'analysts']) {
    expect(examples.some((example) => example.for === reader)).toBe(true);
  }
});

describe.each(named)('%s', (slug, example) => {
  const operation = slug
    .slice(3)
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');

  test('says in both languages what it answers, and its operation has its name', () => {
    for (const text of [example.title, example.answers]) {
      expect(text.id.length).toBeGreaterThan(0);
      expect(text.en).not.toBe(text.id);
    }
    expect(textOf(slug)).toMatch(new RegExp(`^query ${operation}\\b`));
  });

  test('gives the sample city an answer that costs no more than is allowed', async () => {
    const { body, cost } = await run(medan, example);
    expect(body.errors).toBeUndefined();
    expect(cost?.requested).toBeLessThanOrEqual(limits.cost);
  });

  test('leaves as a file with the rows of the table', async () => {
    const { body } = await run(medan, example);
    const [field = ''] = Object.keys(body.data ?? {});
    const payload = {
      query: textOf(slug),
      variables: usualVariables(example, today),
      comment: false,
    };
    const url = `/export/${field}.csv`;
    const file = await medan.http.inject({ method: 'POST', url, payload });
    expect(file.statusCode).toBe(200);
    const [head, ...rows]: string[][] = parseCsv(file.body, { bom: true });
    const asked = fieldsAsked(schema, parse(payload.query), payload);
    const table = tableOf(body.data, { field, asked });
    expect(head).toEqual(table.columns.map(({ path }) => path));
    expect(rows).toHaveLength(table.rows.length);
  });

  test('gives a table of the made-up city, in both languages the same but for names', async () => {
    const indonesian = await run(city, example);
    const english = await run(city, example, 'en');
    const table = tableOf(indonesian.body.data);
    expect(indonesian.body.errors).toBeUndefined();
    expect(english.body.errors).toBeUndefined();
    expect(table.rows.length).toBeGreaterThan(0);
    expect(table.columns.length).toBeGreaterThan(1);
    // Why: a chart of one row, or without a number, has nothing to show.
    const numbers = table.columns.filter(({ type }) => type === 'number').length;
    if (example.view === 'chart')
      expect(Math.min(table.rows.length - 1, numbers)).toBeGreaterThan(0);
    const inEnglish = tableOf(english.body.data);
    expect(inEnglish.rows).toHaveLength(table.rows.length);
    expect(inEnglish.columns.map(({ path }) => path.replace('english', 'indonesian'))).toEqual(
      table.columns.map(({ path }) => path),
    );
  });
});

describe('figures counted by hand', () => {
  test.each(Object.entries(figures))('%s', async (slug, { read, byHand }) => {
    const example = examples.find((each) => each.slug === slug);
    if (!example) throw new Error(`there is no example ${slug}`);
    const { body } = await run(medan, example);
    expect(read(body.data)).toEqual(byHand);
  });
});
