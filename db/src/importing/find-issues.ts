import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { type IssueList, listedIssues, type Problem } from './problem.js';
import { run } from './statement.js';

export interface IssueQuestion {
  file: string;
  column: string | null;
  problem:
    | Problem
    | ((value: string | null, government: string | null) => Problem | Promise<Problem>);
  /** What to show of the value, where that is not all. */
  shown?: (value: string | null) => string | null;
  /** SQL of the rows that are wrong, as (row_no, value), and (government) where that is asked for. */
  rows: string;
  /** Where the value is looked up instead, for the listed rows alone: SQL over a row `w`. */
  cell?: { table: string; value: string };
  withGovernment?: boolean;
  parameters?: unknown[];
}

/** Asks the database which rows break something, lists the first of them and counts the rest. */
export async function addIssues(
  db: Kysely<DB>,
  issues: IssueList,
  {
    file,
    column,
    problem,
    shown = (value) => value,
    rows,
    cell,
    withGovernment,
    parameters,
  }: IssueQuestion,
): Promise<void> {
  const found = await run<Found>(
    db,
    `select l.row_no, ${cell?.value ?? 'l.value'} as value, l.government, l.total from (
       select row_no, value::text as value, ${withGovernment ? 'government' : 'null'} as government,
         (count(*) over ())::int as total
       from (${rows}) wrong order by row_no limit ${listedIssues}
     ) l ${cell ? `left join ${cell.table} w on w.row_no = l.row_no` : ''} order by l.row_no`,
    parameters,
  );
  for (const { row_no: row, value, government } of found.rows) {
    const what = typeof problem === 'function' ? await problem(value, government) : problem;
    issues.add({ file, row, column, value: shown(value), problem: what });
  }
  issues.count((found.rows[0]?.total ?? 0) - found.rows.length);
}

interface Found {
  row_no: number;
  value: string | null;
  government: string | null;
  total: number;
}
