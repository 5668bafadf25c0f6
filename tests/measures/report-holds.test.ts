import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../testkit/fresh-database.js';

const fresh = await freshDatabase({ sample: false });
afterAll(() => fresh.drop());

test.each([
  // Of a period that ends with a month: to the end of the last month, however long it is.
  ['2025-09-30', 3, '2025-12-31'],
  ['2025-06-30', 1, '2025-07-31'],
  ['2025-02-28', 12, '2026-02-28'],
  ['2023-02-28', 12, '2024-02-29'],
  ['2024-12-31', 2, '2025-02-28'],
  ['2025-06-30', 0, '2025-06-30'],
  // Of any other: to the same day, or the last one of a shorter month.
  ['2025-09-29', 3, '2025-12-29'],
  ['2024-02-28', 1, '2024-03-28'],
  ['2025-01-30', 1, '2025-02-28'],
])('a report of a period until %s for %i months holds to %s', async (to, months, until) => {
  const { rows } = await sql<{ until: string }>`
    select report_holds_until(${to}::date, ${months}::int) as until`.execute(fresh.db);
  expect(rows).toEqual([{ until }]);
});
