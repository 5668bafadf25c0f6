import { readFileSync } from 'node:fs';
import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import { afterAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../testkit/fresh-database.js';
import {
  askTrio,
  keptSql,
  madeUpCity,
  questions,
  sqlFile,
  statementsOf,
  trioFile,
} from './trio.js';

const sample = await freshDatabase({ sample: true });
const madeUp = await freshDatabase({ sample: false });
await importFolder(madeUp.db, madeUpCity, { by: 'test', today: '2026-11-24' });
afterAll(() => Promise.all([sample.drop(), madeUp.drop()]));

test('there are questions to ask', () => {
  expect(questions.sample).toContain('coverage');
  expect(questions.madeUp).toContain('made-up/adoptions');
});

// What is kept is only compared here. `pnpm fix:questions` writes it, for someone to read.
describe.each([
  { city: 'sample', names: questions.sample, reader: sample.reader },
  { city: 'made-up', names: questions.madeUp, reader: madeUp.reader },
])('$city', ({ names, reader }) => {
  test.for(names)(
    '%s runs the kept statements, as many as it says, and gives the kept answer',
    async (name) => {
      const { statements, answer, cost } = await askTrio(name, reader);
      expect(statements).toHaveLength(statementsOf(name));
      expect(cost.used, 'no more came back than was told').toBeLessThanOrEqual(cost.requested);
      expect(answer).toBe(readFileSync(trioFile(name, 'json'), 'utf8'));
      expect(keptSql(statements)).toBe(readFileSync(sqlFile(name), 'utf8'));
    },
  );
});
