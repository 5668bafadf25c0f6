import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../testkit/fresh-database.js';
import { askTrio, questions, sqlFile, trioFile } from './trio.js';

const city = await freshDatabase({ sample: true });
afterAll(city.drop);

test('there are questions to ask', () => {
  expect(questions).toContain('coverage');
});

// What is kept is only compared here. `pnpm fix:questions` writes it, for someone to read.
test.for(questions)('%s is one statement with the kept text and the kept answer', async (name) => {
  const { statements, answer } = await askTrio(name, city.reader);
  expect(statements).toHaveLength(1);
  expect(answer).toBe(readFileSync(trioFile(name, 'json'), 'utf8'));
  expect(statements[0]).toBe(readFileSync(sqlFile(name), 'utf8'));
});
