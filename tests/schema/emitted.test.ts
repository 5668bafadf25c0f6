import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { questionSchema } from '@satu-inovasi/server/graphql/build-schema';
import { innovationMeasures } from '@satu-inovasi/server/sql/innovation-measures';
import { coverageMeasures } from '@satu-inovasi/server/sql/measures';
import { printSchema } from 'graphql';
import { expect, test } from 'vitest';

const schema = await questionSchema();

test('the committed schema is the one that the classes make', () => {
  const committed = fileURLToPath(new URL('../../server/schema.graphql', import.meta.url));
  expect(readFileSync(committed, 'utf8')).toBe(`${printSchema(schema)}\n`);
});

test('a measure names only questions that can be asked, and no two share a name', () => {
  const measures = [...coverageMeasures, ...innovationMeasures];
  const questions = Object.keys(schema.getQueryType()?.getFields() ?? {});
  for (const { name, questions: named } of measures) {
    expect(named.length, name).toBeGreaterThan(0);
    expect(questions, name).toEqual(expect.arrayContaining([...named]));
  }
  expect(new Set(measures.map(({ name }) => name)).size).toBe(measures.length);
});

// Why: the client's cache would take a field called id for an identity.
test('no field is called id', () => {
  expect(printSchema(schema)).not.toMatch(/^\s+id\b/m);
});
