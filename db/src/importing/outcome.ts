import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import type { Encoding } from './encoding.js';
import { type FileDescription, mergedTable } from './file-description.js';
import type { Separator } from './separator.js';
import type { StagedFile } from './staging.js';
import { run } from './statement.js';

export interface FileOutcome {
  file: string;
  /** What it is called in the folder, and how it was read. */
  name: string;
  encoding: Encoding;
  separator: Separator;
  rows: number;
  inserted: number;
  updated: number;
  unchanged: number;
}

/** SQL of the rows of a file that changed something, as (row_no, government, is_new). */
function changesOf(file: FileDescription): string {
  const targets = file.targets.map((_, number) => {
    const isNew = number === 0 ? 'is_new' : 'false';
    return `select row_no, government, ${isNew} as is_new from ${mergedTable(file, number)} where is_changed`;
  });
  const parents = `select row_no, government, ${file.targets.length === 0 ? 'is_new' : 'false'}
    from merged_parents where file = '${file.file}' and not is_dated and (is_changed or loses_one)`;
  const governments = 'select row_no, government, false from merged_governments where is_changed';
  if (file.file === 'agency-parents.csv') return parents;
  if (file.file === 'agencies.csv') return [...targets, parents, governments].join(' union all ');
  return targets.join(' union all ');
}

/** Of a file with which everything is stored already. */
export function unchangedOutcome({ description, name, rows, csv }: StagedFile): FileOutcome {
  const { encoding, separator } = csv;
  const { file } = description;
  return { file, name, encoding, separator, rows, inserted: 0, updated: 0, unchanged: rows };
}

/** How many rows of each file were new, changed or neither. */
export async function countOutcomes(
  db: Kysely<DB>,
  files: readonly StagedFile[],
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    const { description, rows } = file;
    const counted = await run<{ inserted: number; changed: number }>(
      db,
      `select count(*) filter (where is_new)::int as inserted, count(*)::int as changed
       from (select row_no, bool_or(is_new) as is_new from (${changesOf(description)}) c(row_no, government, is_new)
         group by row_no) by_row`,
    );
    const { inserted = 0, changed = 0 } = counted.rows[0] ?? {};
    const updated = changed - inserted;
    outcomes.push({ ...unchangedOutcome(file), inserted, updated, unchanged: rows - changed });
  }
  return outcomes;
}

/** One entry for the new rows of each file in each government: they need no image of before. */
export async function leaveLoadEntries(
  db: Kysely<DB>,
  files: readonly StagedFile[],
  { batch, by }: { batch: number; by: string },
): Promise<void> {
  for (const { description } of files) {
    if (description.scope === 'SHARED') continue;
    const record = description.targets[0]?.table ?? 'agency_parent';
    await run(
      db,
      `insert into trail_entry (government_id, batch_id, changed_by, action, record, record_key)
       select g.government_id, $1::int, $2, 'LOAD', $3, jsonb_build_object('file', $4::text, 'rows', n.rows)
       from (select government, count(distinct row_no) as rows
         from (${changesOf(description)}) c(row_no, government, is_new) where is_new group by government) n
       join government g on g.code = n.government order by g.government_id`,
      [batch, by, record, description.file],
    );
  }
}

/** The governments in which a file changed something. */
export async function changedGovernments(
  db: Kysely<DB>,
  files: readonly FileDescription[],
): Promise<number[]> {
  if (files.length === 0) return [];
  const { rows } = await run<{ government_id: number }>(
    db,
    `select distinct g.government_id
     from (${files.map(changesOf).join(' union all ')}) c(row_no, government, is_new)
     join government g on g.code = c.government order by 1`,
  );
  return rows.map((row) => row.government_id);
}
