import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { literal, quoted, run } from '../importing/statement.js';
import { inRounds } from './in-rounds.js';
import { type ColumnsOf, columnsOf, isSame, itemsOf } from './record-tables.js';
import { identityIn, isAddedBy, type WrittenBy } from './written-by.js';

export interface RecordCounts {
  removed: number;
  restored: number;
}

/**
 * Brings the records of governments back to what they were before the batch, from the images that its
 * trail kept, and leaves an entry for each. Tables that refer to others come first, so that what the
 * batch added is no longer referred to when it goes.
 */
export async function restoreRecords(
  db: Kysely<DB>,
  written: WrittenBy,
  by: string,
): Promise<RecordCounts> {
  const counts: RecordCounts = { removed: 0, restored: 0 };
  const columns = await columnsOf(db, written.records);
  for (const table of [...written.records].reverse()) {
    const known = columns.get(table);
    if (!known) throw new Error(`${table} is no table of records`);
    await findImages(db, table, known, written);
    const removed = await run(
      db,
      `delete from ${table} t where ${isAddedBy(table, columns)}`,
      parameters(written),
    );
    const restored = await updateFromImages(db, table, known);
    await restoreItems(db, table);
    const returned = await insertFromImages(db, table, known);
    await leaveEntries(db, table, written.batch, by);
    await run(db, 'drop table undo_image');
    counts.removed += Number(removed.numAffectedRows ?? 0);
    counts.restored += restored + returned;
  }
  await leaveRemovalEntries(db, written.batch, by);
  return counts;
}

const parameters = ({ batch, fileIds }: WrittenBy) => [batch, fileIds];

/**
 * The image of each record from before its first change by the batch, and the one from after the last.
 * What the batch itself had brought goes as a whole and needs none.
 */
async function findImages(
  db: Kysely<DB>,
  table: string,
  { identity }: ColumnsOf,
  written: WrittenBy,
): Promise<void> {
  const key = `government_id, ${identityIn('before_image', identity)}`;
  await run(
    db,
    `create temp table undo_image on commit drop as
     select * from (
       select distinct on (${key}) government_id, trail_id, record_key, action, before_image as image,
         last_value(after_image) over (partition by ${key} order by trail_id
           rows between unbounded preceding and unbounded following) as changed_image
       from trail_entry
       where batch_id = ${Number(written.batch)} and record = ${literal(table)}
         and action in ('UPDATE', 'DELETE')
       order by ${key}, trail_id) first
     where (image ->> 'file_id')::int <> all (array[${written.fileIds.map(Number).join(', ')}]::int[])`,
  );
}

/** What an image holds as a row `b` of the table; words for the search are derived by the database. */
const imageRow = (table: string) =>
  `cross join lateral jsonb_populate_record(null::${table}, n.image - 'search_words' - 'search_text') b`;

async function updateFromImages(db: Kysely<DB>, table: string, known: ColumnsOf): Promise<number> {
  const sets = known.written.map((name) => `${quoted(name)} = b.${quoted(name)}`);
  const { rows } = await run<{ trail_id: number }>(
    db,
    `select trail_id from undo_image where action = 'UPDATE' order by trail_id`,
  );
  const entries = rows.map(({ trail_id }) => trail_id);
  return inRounds(db, entries, async (some) => {
    const { numAffectedRows } = await run(
      db,
      `update ${table} t set ${sets.join(', ')}
       from undo_image n ${imageRow(table)}
       where n.trail_id = any ($1::bigint[]) and ${isSame(known, 't', 'b')}`,
      [some],
    );
    return Number(numAffectedRows ?? 0);
  });
}

async function insertFromImages(db: Kysely<DB>, table: string, known: ColumnsOf): Promise<number> {
  const names = known.written.map(quoted);
  const { numAffectedRows } = await run(
    db,
    `insert into ${table} (${names.join(', ')})
     select ${names.map((name) => `b.${name}`).join(', ')}
     from undo_image n ${imageRow(table)} where n.action = 'DELETE'`,
  );
  return Number(numAffectedRows ?? 0);
}

/** The lists that are part of a record's image. */
async function restoreItems(db: Kysely<DB>, table: string): Promise<void> {
  for (const { name, table: items, column, within, mark } of itemsOf(table)) {
    const records = `undo_image n ${imageRow(table)}`;
    await run(
      db,
      `delete from ${items} x using ${records}
       where n.action = 'UPDATE' and x.government_id = b.government_id and x.${within} = b.${within}`,
    );
    const item = column === 'sdg' ? 'i.item::smallint' : 'i.item';
    await run(
      db,
      `insert into ${items} (government_id, ${within}, ${column}${mark ? `, ${mark}` : ''})
       select b.government_id, b.${within}, ${item}${mark ? ', i.place = 1' : ''}
       from ${records}
       cross join lateral jsonb_array_elements_text(n.image -> ${literal(name)})
         with ordinality as i(item, place)
       where n.action = 'UPDATE'`,
    );
  }
}

async function leaveEntries(
  db: Kysely<DB>,
  table: string,
  batch: number,
  by: string,
): Promise<void> {
  await run(
    db,
    `insert into trail_entry (government_id, batch_id, changed_by, action, record, record_key,
       before_image, after_image)
     select government_id, $1::int, $2, 'UNDO', ${literal(table)}, record_key, changed_image, image
     from undo_image order by trail_id`,
    [batch, by],
  );
}

/** As its new records left one entry for each file, so does their going. */
async function leaveRemovalEntries(db: Kysely<DB>, batch: number, by: string): Promise<void> {
  await run(
    db,
    `insert into trail_entry (government_id, batch_id, changed_by, action, record, record_key)
     select government_id, batch_id, $2, 'UNDO', record, record_key from trail_entry
     where batch_id = $1::int and action = 'LOAD'
       and government_id not in (select government_id from added_government)
     order by trail_id`,
    [batch, by],
  );
}
