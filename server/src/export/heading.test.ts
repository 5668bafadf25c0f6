import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { TimeoutError } from '../graphql/errors.js';
import type { Ask } from './asking.js';
import { refusedFor } from './export-error.js';
import type { FileAsked } from './file-asked.js';
import { fileQuery } from './file-query.js';
import { makeFile } from './make-file.js';

const schema = buildSchema('type Query { coverage: Coverage! } type Coverage { eligible: Int! }');

const edition = { version: 'v1', today: '2026-11-24' };
const dataset = { ...edition, changedAt: null, madeUp: false, governments: [] };

/** A file made of answers that are always the same, and what was asked for it. */
async function made(comment: boolean) {
  const questions: string[] = [];
  const ask: Ask = async ({ query }) => {
    questions.push(query);
    if (query.includes('qualityNotes')) throw refusedFor(new TimeoutError());
    return { dataset, imports: { nodes: [] }, coverage: { eligible: 50 } };
  };
  const asked: FileAsked = {
    ...{ field: 'coverage', format: 'csv', lang: 'en', comment, operationName: null },
    ...{ query: '{ coverage { eligible } }', variables: {}, others: new Map() },
  };
  const { body } = await makeFile(
    asked,
    fileQuery(schema, asked),
    ask,
    new AbortController().signal,
  );
  let text = '';
  for await (const piece of body) text += piece;
  return { text, questions };
}

it('leaves notes out that take too long, and says so', async () => {
  const { text } = await made(true);
  expect(text).toContain('# Notes on the quality of the data: Left out: they took too long');
  expect(text).toMatch(/eligible\r\n50\r\n$/);
});

it('asks for nothing but the version and the day where nothing is explained', async () => {
  const { text, questions } = await made(false);
  expect(text).toBe('\uFEFFeligible\r\n50\r\n');
  expect(questions.filter((query) => query.includes('dataset'))).toEqual([
    '{ dataset { version today } }',
    '{ dataset { version today } }',
  ]);
});
