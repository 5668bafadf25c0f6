import { writeFileSync } from 'node:fs';
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

/*
 * Run by `pnpm fix:questions` and by nothing else: writes the SQL and the answer beside each question.
 * What it wrote is to be read as carefully as code before it is committed.
 */

const sample = await freshDatabase({ sample: true });
const madeUp = await freshDatabase({ sample: false });
await importFolder(madeUp.db, madeUpCity, { by: 'test', today: '2026-11-24' });
afterAll(() => Promise.all([sample.drop(), madeUp.drop()]));

describe.each([
  { city: 'sample', names: questions.sample, reader: sample.reader },
  { city: 'made-up', names: questions.madeUp, reader: madeUp.reader },
])('$city', ({ names, reader }) => {
  test.for(names)('%s', async (name) => {
    const { statements, answer } = await askTrio(name, reader);
    expect(answer).not.toContain('"errors"');
    expect(statements).toHaveLength(statementsOf(name));
    writeFileSync(trioFile(name, 'json'), answer);
    writeFileSync(sqlFile(name), keptSql(statements));
  });
});
