import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { questions } from './client';

it('keeps the answers of every question that the schema knows apart', () => {
  const file = path.join(import.meta.dirname, '../../../server/schema.graphql');
  const query = buildSchema(readFileSync(file, 'utf8')).getQueryType();
  expect([...questions].sort()).toEqual(Object.keys(query?.getFields() ?? {}).sort());
});
