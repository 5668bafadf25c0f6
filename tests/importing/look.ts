import type { DB } from '@satu-inovasi/db/database';
import { type ImportResult, importFolder } from '@satu-inovasi/db/importing/import-folder';
import { type ImportIssue, ImportRefused } from '@satu-inovasi/db/importing/problem';
import { wordIssue } from '@satu-inovasi/db/importing/word-issue';
import { type Kysely, sql } from 'kysely';

export const today = '2026-11-24';

export function importing(db: Kysely<DB>, folder: string): Promise<ImportResult> {
  return importFolder(db, folder, { by: 'a tester', today });
}

/** The issues with which a folder is refused; it is an error if it is not. */
export async function issuesOf(db: Kysely<DB>, folder: string): Promise<readonly ImportIssue[]> {
  try {
    await importing(db, folder);
  } catch (error) {
    if (error instanceof ImportRefused) return error.issues;
    throw error;
  }
  throw new Error(`${folder} was imported although it should be refused`);
}

export async function linesOf(db: Kysely<DB>, folder: string): Promise<string[]> {
  return (await issuesOf(db, folder)).map((issue) => wordIssue(issue, 'en'));
}

/** One text for everything that is stored, batches and trail included. */
export function everything(db: Kysely<DB>): Promise<string> {
  return sumsOf(db, []);
}

/** The same of all records and what is derived from them, without who wrote what when. */
export function allRecords(db: Kysely<DB>): Promise<string> {
  const bookkeeping = ['import_batch', 'import_file', 'trail_entry', 'list_change', 'data_version'];
  return sumsOf(db, bookkeeping);
}

async function sumsOf(db: Kysely<DB>, without: readonly string[]): Promise<string> {
  const tables = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = current_schema() and tablename not like 'kysely%' order by 1`.execute(db);
  const sums = tables.rows
    .filter(({ name }) => !without.includes(name))
    .map(
      ({ name }) =>
        `select '${name} ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '-') as sum from ${name} t`,
    );
  // Why ordered: the server may run the parts side by side and give them in any order.
  const all = sql.raw(`${sums.join(' union all ')} order by 1`);
  const { rows } = await sql<{ sum: string }>`${all}`.execute(db);
  return rows.map((row) => row.sum).join('\n');
}

/** What coverage is kept ready, and what it is when all of it is made anew. */
export async function coverageKeptAndRebuilt(
  db: Kysely<DB>,
): Promise<{ kept: string; rebuilt: string }> {
  const without = (sums: string) =>
    sums
      .split('\n')
      .filter((line) =>
        /^(agency_credit_span|agency_state_span|coverage_step|coverage_month|coverage_year|innovation_span) /.test(
          line,
        ),
      )
      .join('\n');
  const transaction = await db.startTransaction().execute();
  try {
    const kept = without(await everything(transaction));
    await sql`select rebuild_coverage(), rebuild_innovation_span()`.execute(transaction);
    return { kept, rebuilt: without(await everything(transaction)) };
  } finally {
    await transaction.rollback().execute();
  }
}

export async function rowsOf<Row>(db: Kysely<DB>, query: string): Promise<Row[]> {
  const { rows } = await sql<Row>`${sql.raw(query)}`.execute(db);
  return rows;
}

/** Covered and eligible agencies of a government on the tests' day. */
export async function headline(db: Kysely<DB>, government: string): Promise<string> {
  const [row] = await rowsOf<{ covered: number; eligible: number }>(
    db,
    `select sum(covered)::int as covered, sum(covered + preparing + none + unreported)::int as eligible
     from government g cross join lateral coverage_on(g.government_id, 'AGENCY', '{${today}}')
     where g.code = '${government}'`,
  );
  return `${row?.covered} of ${row?.eligible}`;
}
