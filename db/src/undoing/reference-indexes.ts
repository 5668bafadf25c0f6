import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { quoted, run } from '../importing/statement.js';

/** From so many records that go on, an index costs less than looking for each one's users without. */
const many = 500;

/**
 * Whoever deletes a record makes the database look for what refers to it, once for each. Where much goes
 * and no index helps, one is made for the time of the work. Why not for ever: sources are hardly ever
 * deleted, and such indexes would cost every load.
 */
export async function withReferenceIndexes<Result>(
  db: Kysely<DB>,
  batch: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const made: string[] = [];
  // Why before the work: an index made after rows have changed does not see all of them at once.
  for (const { table, columns } of await unindexed(db, batch)) {
    const name = `undo_${made.length}`;
    // Why analyze: a table that grew a moment ago still counts as small, and would be read as a whole.
    await run(
      db,
      `create index ${name} on ${table} (${columns.map(quoted).join(', ')}); analyze ${table}`,
    );
    made.push(name);
  }
  const result = await work();
  if (made.length > 0) await run(db, `drop index ${made.join(', ')}`);
  return result;
}

async function unindexed(
  db: Kysely<DB>,
  batch: number,
): Promise<{ table: string; columns: string[] }[]> {
  const { rows } = await run<{ table: string; columns: string[] }>(
    db,
    `with leaving as (
       select record, count(*) as rows from added_record group by record
       union all
       select 'source', count(*) from source s left join import_batch b using (batch_id)
       where s.batch_id = $1 or b.undone_at is not null
         or s.government_id in (select government_id from added_government))
     select c.conrelid::regclass::text as table,
       (select json_agg(a.attname order by n) from unnest(c.conkey) with ordinality as u(attnum, n)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = u.attnum) as columns
     from pg_constraint c
     join pg_class t on t.oid = c.confrelid
     join leaving l on l.record = t.relname and l.rows >= ${many}
     where c.contype = 'f' and c.connamespace = current_schema()::regnamespace
       and not exists (select from pg_index i where i.indrelid = c.conrelid
         and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)
     order by 1, c.conname`,
    [batch],
  );
  return rows;
}
