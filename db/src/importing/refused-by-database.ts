import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { applyTarget, type Writing } from './applying.js';
import { type FileDescription, mergedTable } from './file-description.js';
import { targetOf } from './merging.js';
import { ImportRefused, type Problem } from './problem.js';
import { aboutFile } from './read-folder.js';
import { quoted, run } from './statement.js';

/**
 * Writes a target; what only the database finds becomes an issue like any other, with file and row and
 * without a word of SQL.
 */
export async function applyOrExplain(
  db: Kysely<DB>,
  file: FileDescription,
  number: number,
  writing: Writing,
): Promise<void> {
  const refused = await refusal(db, () => applyTarget(db, file, number, writing));
  if (!refused) return;
  const row = await firstRefusedRow(db, file, number, writing);
  throw await explained(db, file, number, row, refused);
}

/** The same for work that belongs to a file as a whole. */
export async function orExplain<Result>(
  db: Kysely<DB>,
  file: string,
  work: () => Promise<Result>,
): Promise<Result> {
  let result: { of: Result } | undefined;
  const refused = await refusal(db, async () => {
    result = { of: await work() };
  });
  if (!refused && result) return result.of;
  const problem = { code: 'DATABASE', constraint: refused?.constraint ?? null } as const;
  throw new ImportRefused([{ ...aboutFile(file, problem) }], 1);
}

/** A value that another record holds is shown with its column; other constraints by their name. */
async function explained(
  db: Kysely<DB>,
  file: FileDescription,
  number: number,
  row: number | null,
  { constraint, isTaken }: Refusal,
): Promise<ImportRefused> {
  const { table, fields } = targetOf(file, number);
  const { rows } = await run<{ column: string }>(
    db,
    `select a.attname as column from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
     where c.conname = $1 and c.conrelid = $2::regclass`,
    [constraint, table],
  );
  const among = fields.filter((field) => rows.some(({ column }) => column === field.column));
  const field = among.find((each) => !each.isKey) ?? among[0];
  const found = field
    ? await run<{ value: string | null }>(
        db,
        `select ${quoted(field.name)}::text as value from ${mergedTable(file, number)} where row_no = $1`,
        [row],
      )
    : null;
  const problem: Problem = isTaken && field ? { code: 'TAKEN' } : { code: 'DATABASE', constraint };
  const column = field?.header ?? null;
  const value = found?.rows[0]?.value ?? null;
  return new ImportRefused([{ file: file.file, row, column, value, problem }], 1);
}

export interface Refusal {
  constraint: string | null;
  /** Another record holds the value. */
  isTaken: boolean;
}

/** Does the work, or takes it back and says what refused it; other errors are not ours to explain. */
export async function refusal(db: Kysely<DB>, work: () => Promise<void>): Promise<Refusal | null> {
  await run(db, 'savepoint target');
  try {
    await work();
    await run(db, 'release savepoint target');
    return null;
  } catch (error) {
    if (!isAboutValues(error)) throw error;
    await run(db, 'rollback to savepoint target');
    return { constraint: error.constraint ?? null, isTaken: error.code === '23505' };
  }
}

/** Halves the rows until the first one is found with which they are refused. */
async function firstRefusedRow(
  db: Kysely<DB>,
  file: FileDescription,
  number: number,
  writing: Writing,
): Promise<number | null> {
  const { rows } = await run<{ row_no: number }>(
    db,
    `select row_no from ${mergedTable(file, number)} where is_changed order by row_no`,
  );
  let [fine, refused] = [-1, rows.length - 1];
  while (refused - fine > 1) {
    const middle = Math.floor((fine + refused) / 2);
    const found = await refusal(db, async () => {
      await run(db, 'savepoint attempt');
      await applyTarget(db, file, number, writing, rows[middle]?.row_no);
      await run(db, 'rollback to savepoint attempt');
    });
    if (found) refused = middle;
    else fine = middle;
  }
  return rows[refused]?.row_no ?? null;
}

/** SQLSTATE classes 22 and 23: a value that does not fit its type, and a broken constraint. */
function isAboutValues(error: unknown): error is Error & { code: string; constraint?: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^2[23]/.test(code) && code.length === 5;
}
