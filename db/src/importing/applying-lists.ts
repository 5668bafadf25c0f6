import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import type { Target } from './file-description.js';
import { literal, run } from './statement.js';

/**
 * Writes entries of a list that all governments share. Lists have no government, so what changed is not
 * in the trail of one: it is kept beside the batch, which can be undone by it.
 */
export async function applyList(
  db: Kysely<DB>,
  { table }: Target,
  { columns, resolved, same }: { columns: string[]; resolved: string; same: string },
  batch: number,
): Promise<void> {
  const sets = columns.map((column) => `${column} = n.${column}`);
  const leave = `insert into list_change (batch_id, record, before_image, after_image)`;
  await run(
    db,
    `with next as materialized (select * from (${resolved}) all_rows where not is_new),
     before as (select n.file_row, to_jsonb(t) as image from ${table} t join next n on ${same}),
     written as (
       update ${table} t set ${sets.join(', ')} from next n where ${same}
       returning n.file_row, to_jsonb(t) as image)
     ${leave}
     select $1::int, ${literal(table)}, b.image, w.image
     from written w join before b using (file_row) order by w.file_row`,
    [batch],
  );
  await run(
    db,
    `with written as (
       insert into ${table} as t (${columns.join(', ')})
       select ${columns.map((column) => `n.${column}`).join(', ')}
       from (${resolved}) n where n.is_new order by n.file_row
       returning to_jsonb(t) as image)
     ${leave} select $1::int, ${literal(table)}, null, image from written`,
    [batch],
  );
}
