import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { fileNamed } from '../importing/all-files.js';
import type { FileDescription } from '../importing/file-description.js';
import { literal, run } from '../importing/statement.js';
import { columnsOf, isSame, listTables, recordTables } from './record-tables.js';

/** A batch and what its files can have written to, each table after those that it refers to. */
export interface WrittenBy {
  batch: number;
  fileIds: number[];
  files: FileDescription[];
  records: string[];
  lists: string[];
}

export async function writtenBy(db: Kysely<DB>, batch: number): Promise<WrittenBy> {
  const rows = await db
    .selectFrom('import_file')
    .select(['file_id', 'name'])
    .where('batch_id', '=', batch)
    .orderBy('file_id')
    .execute();
  // A file keeps the name that it had in its folder, in either language.
  const files = [...new Set(rows.flatMap(({ name }) => fileNamed(name) ?? []))];
  return {
    batch,
    fileIds: rows.map(({ file_id }) => file_id),
    files,
    records: recordTables(files),
    lists: listTables(files),
  };
}

/**
 * What is there because of the batch alone, and would go with it: `added_record` holds numbers of
 * records, `added_entry` entries of shared lists, `added_government` governments. What the batch found
 * and changed is not among it.
 */
export async function findAdded(db: Kysely<DB>, written: WrittenBy): Promise<void> {
  const { batch, fileIds, records } = written;
  await run(
    db,
    `create temp table added_record (record text, government_id int, id int) on commit drop;
     create temp table added_government (government_id int) on commit drop;
     create temp table added_entry (record text, image jsonb) on commit drop`,
  );
  const columns = await columnsOf(db, records);
  for (const table of records.filter((each) => numbered.includes(each))) {
    await run(
      db,
      `insert into added_record select ${literal(table)}, t.government_id, t.${table}_id
       from ${table} t where ${isAddedBy(table, columns)}`,
      [batch, fileIds],
    );
  }
  await run(
    db,
    `insert into added_government select a.government_id from agency a join added_record r
       on r.record = 'agency' and r.government_id = a.government_id and r.id = a.agency_id
     where a.kind_code = 'GOVERNMENT'`,
  );
  await run(
    db,
    `insert into added_entry select record, after_image from list_change
     where batch_id = $1 and before_image is null`,
    [batch],
  );
  await run(db, 'analyze added_record; analyze added_government; analyze added_entry');
}

/** Tables whose records others can refer to by their number. */
const numbered = ['agency', 'innovation', 'adoption', 'outcome', 'evidence', 'facilitation'];

/** SQL: row `t` is of the files $2 of batch $1, and the batch did not find it there and change it. */
export function isAddedBy(table: string, columns: Awaited<ReturnType<typeof columnsOf>>): string {
  const known = columns.get(table);
  if (!known) throw new Error(`${table} is no table of records`);
  return `t.file_id = any ($2::int[]) and not exists (
    select from trail_entry e
    cross join lateral jsonb_populate_record(null::${table}, ${identityIn('e.before_image', known.identity)}) b
    where e.batch_id = $1::int and e.record = ${literal(table)} and e.action = 'UPDATE'
      and e.government_id = t.government_id and ${isSame(known, 't', 'b')}
      and (e.before_image ->> 'file_id')::int <> all ($2::int[]))`;
}

/** SQL of an image with nothing but what tells the record apart: the rest need not be read. */
export function identityIn(image: string, identity: readonly { name: string }[]): string {
  const fields = identity.map(({ name }) => `${literal(name)}, ${image} -> ${literal(name)}`);
  return `jsonb_build_object(${fields.join(', ')})`;
}
