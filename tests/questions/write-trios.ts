import { writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../testkit/fresh-database.js';
import { askTrio, questions, sqlFile, trioFile } from './trio.js';

/*
 * Run by `pnpm fix:questions` and by nothing else: writes the SQL and the answer beside each question.
 * What it wrote is to be read as carefully as code before it is committed.
 */

const city = await freshDatabase({ sample: true });
afterAll(city.drop);

test.for(questions)('%s', async (name) => {
  const { statements, answer } = await askTrio(name, city.reader);
  expect(statements).toHaveLength(1);
  expect(answer).not.toContain('"errors"');
  writeFileSync(trioFile(name, 'json'), answer);
  writeFileSync(sqlFile(name), statements[0] ?? '');
});
