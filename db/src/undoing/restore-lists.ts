import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import type { Field } from '../importing/file-description.js';
import { literal, quoted, run } from '../importing/statement.js';
import { inRounds } from './in-rounds.js';
import { columnsOf, fileOfTable } from './record-tables.js';
import type { RecordCounts } from './restore-records.js';
import type { WrittenBy } from './written-by.js';

/** Brings the shared lists back to what they were before the batch. */
export async function restoreLists(db: Kysely<DB>, written: WrittenBy): Promise<RecordCounts> {
  const counts: RecordCounts = { removed: 0, restored: 0 };
  const columns = await columnsOf(db, written.lists);
  for (const table of [...written.lists].reverse()) {
    const keys = fileOfTable(table).targets[0]?.fields.filter(({ isKey }) => isKey) ?? [];
    const changes = await firstChanges(db, table, keys, written.batch);
    const same = keys.map(isSameEntry).join(' and ');
    const images = (image: 'before_image' | 'after_image') =>
      `list_change c cross join lateral jsonb_populate_record(null::${table}, c.${image}) b
       where c.batch_id = $1::int and c.change_no = any ($2::bigint[]) and ${same}`;
    const removed = await run(db, `delete from ${table} t using ${images('after_image')}`, [
      written.batch,
      changes.filter(({ isNew }) => isNew).map(({ change_no }) => change_no),
    ]);
    const names = columns.get(table)?.written.map(quoted) ?? [];
    const sets = names.map((name) => `${name} = b.${name}`).join(', ');
    const changed = changes.filter(({ isNew }) => !isNew).map(({ change_no }) => change_no);
    counts.removed += Number(removed.numAffectedRows ?? 0);
    counts.restored += await inRounds(db, changed, async (some) => {
      const { numAffectedRows } = await run(
        db,
        `update ${table} t set ${sets} from ${images('before_image')}`,
        [written.batch, some],
      );
      return Number(numAffectedRows ?? 0);
    });
  }
  return counts;
}

/** The first change of each entry, which tells what it was before all of them. */
async function firstChanges(
  db: Kysely<DB>,
  table: string,
  keys: readonly Field[],
  batch: number,
): Promise<{ change_no: number; isNew: boolean }[]> {
  const key = keys.map(({ column }) => `after_image -> ${literal(column)}`).join(', ');
  const { rows } = await run<{ change_no: number; isNew: boolean }>(
    db,
    `select distinct on (${key}) change_no, before_image is null as "isNew" from list_change
     where batch_id = $1::int and record = ${literal(table)} order by ${key}, change_no`,
    [batch],
  );
  return rows;
}

function isSameEntry({ column, orEmpty }: Field): string {
  const name = quoted(column);
  return `t.${name} ${orEmpty ? 'is not distinct from' : '='} b.${name}`;
}
