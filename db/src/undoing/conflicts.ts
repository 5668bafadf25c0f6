import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { knownFiles } from '../importing/all-files.js';
import { literal, run } from '../importing/statement.js';
import {
  fileOfTable,
  itemsOf,
  keyText,
  type Reference,
  recordTables,
  references,
} from './record-tables.js';
import type { UndoConflict, UndoProblem } from './undo-refused.js';
import type { WrittenBy } from './written-by.js';

/** At most this many records are named; the others are counted. */
const listed = 20;

/**
 * What stands in the way of undoing a batch: records of it that something changed later, and records
 * of others, stored or to be restored by another undo, that need what it added.
 */
export async function findConflicts(
  db: Kysely<DB>,
  written: WrittenBy,
): Promise<Extract<UndoProblem, { code: 'LATER' }> | null> {
  const found = new Conflicts(db, written);
  await found.changedRecords();
  await found.movedGovernments();
  await found.changedEntries();
  const { rows } = await run<{ record: string }>(
    db,
    `select distinct record from added_record union select distinct record from added_entry
     union select 'government' where exists (select from added_government)`,
  );
  for (const reference of await references(db)) {
    if (rows.some(({ record }) => record === reference.to)) await found.usersOf(reference);
  }
  return found.problem();
}

interface Found {
  why: UndoConflict['why'];
  government: string | null;
  record: string;
  key: string;
  user: string | null;
  user_key: string | null;
  batch: number | null;
  total: number;
}

const entryKey = (entry: string) =>
  `(select string_agg(k.value, ' / ' order by k.key <> 'code', k.key)
    from jsonb_each_text(${entry}.record_key) k where k.value <> '-infinity')`;

class Conflicts {
  readonly #found: Found[] = [];
  #total = 0;

  constructor(
    private readonly db: Kysely<DB>,
    private readonly written: WrittenBy,
  ) {}

  async changedRecords(): Promise<void> {
    await this.#ask(
      `select 'CHANGED' as why, g.code as government, e.record, ${entryKey('e')} as key,
         null as user, null as user_key, e.batch_id as batch
       from trail_entry e
       join government g using (government_id)
       left join import_batch b using (batch_id)
       where e.action in ('INSERT', 'UPDATE', 'DELETE') and b.undone_at is null
         and e.batch_id is distinct from $1::int
         and (e.before_image ->> 'file_id')::int = any ($2::int[])`,
    );
  }

  /** A government that the batch put under another, and that was moved again. */
  async movedGovernments(): Promise<void> {
    await this.#ask(
      `select 'CHANGED' as why, g.code as government, 'government' as record, g.code as key,
         null as user, null as user_key, later.batch_id as batch
       from government g
       join trail_entry later on later.government_id = g.government_id and later.record = 'government'
         and later.action = 'UPDATE' and later.batch_id is distinct from $1::int
       left join import_batch b on b.batch_id = later.batch_id
       where b.undone_at is null and $2::int[] is not null
         and (g.government_id in (select government_id from added_government)
           or later.trail_id > (select max(e.trail_id) from trail_entry e
             where e.government_id = g.government_id and e.batch_id = $1::int and e.record = 'government'))`,
    );
  }

  async changedEntries(): Promise<void> {
    for (const table of this.written.lists) {
      const keys = keysOfList(table);
      const same = keys.map(
        (key) => `o.after_image -> ${literal(key)} = c.after_image -> ${literal(key)}`,
      );
      const key = keys.map((each) => `c.after_image ->> ${literal(each)}`).join(', ');
      await this.#ask(
        `select distinct 'CHANGED' as why, null as government, ${literal(table)} as record,
           concat_ws(' / ', ${key}) as key, null as user, null as user_key, o.batch_id as batch
         from list_change c
         join list_change o on o.record = c.record and o.change_no > c.change_no and ${same.join(' and ')}
         join import_batch b on b.batch_id = o.batch_id
         where c.batch_id = $1::int and c.record = ${literal(table)} and o.batch_id <> $1::int
           and b.undone_at is null and $2::int[] is not null`,
      );
    }
  }

  async usersOf(reference: Reference): Promise<void> {
    const added = addedBy(reference);
    if (!added) return;
    const { table } = reference;
    if (recordTables().includes(table)) {
      await this.#ask(usersInRecords(reference, added, table, 't'));
      await this.#ask(usersInImages(reference, added));
    }
    const owner = recordTables().find((each) =>
      itemsOf(each).some((items) => items.table === table),
    );
    if (owner) await this.#ask(usersInRecords(reference, added, owner, 'owner'));
    if (table === 'government') await this.#ask(governmentsBelow);
  }

  /** Those found so far as one problem, or null when there are none. */
  async problem(): Promise<Extract<UndoProblem, { code: 'LATER' }> | null> {
    if (this.#total === 0) return null;
    const batches = [...new Set(this.#found.flatMap(({ batch }) => batch ?? []))];
    const { rows } = await run<{ batch: number; label: string }>(
      this.db,
      `select batch_id as batch, label from import_batch where batch_id = any ($1::int[])
       order by batch_id desc`,
      [batches],
    );
    return {
      code: 'LATER',
      batch: this.written.batch,
      conflicts: this.#found.map(conflictOf),
      total: this.#total,
      first: rows,
    };
  }

  async #ask(query: string): Promise<void> {
    const { rows } = await run<Found>(
      this.db,
      `select *, (count(*) over ())::int as total from (${query}) found
       order by batch desc nulls last, record, government, key limit ${listed}`,
      [this.written.batch, this.written.fileIds],
    );
    this.#total += rows[0]?.total ?? 0;
    this.#found.push(...rows.slice(0, Math.max(0, listed - this.#found.length)));
  }
}

function conflictOf({ why, government, record, key, user, user_key, batch }: Found): UndoConflict {
  const isOfList = fileOfTable(record).scope === 'SHARED';
  const isNamed = isOfList || record === 'government';
  const userKey = [isOfList ? government : null, user_key].filter(Boolean).join(' ');
  return {
    why,
    // An entry of a shared list has no government; who uses it has. A government is its own.
    government: isNamed ? null : government,
    file: fileOfTable(record).file,
    key,
    user: user === null ? null : { file: fileOfTable(user).file, key: userKey },
    batch,
  };
}

const keysOfList = (table: string) =>
  fileOfTable(table).targets[0]?.fields.flatMap(({ isKey, column }) => (isKey ? [column] : [])) ??
  [];

interface Added {
  /** SQL: which additions `u` of the batch there are, and how a row of values refers to one. */
  from: string;
  isReferredTo: (value: (column: string) => string) => string;
  key: string;
}

/** What the batch added of the table that the foreign key leads to; null where no record stands in it. */
function addedBy({ columns, to, toColumns }: Reference): Added | null {
  const isOfList = knownFiles.some(
    ({ scope, targets }) => scope === 'SHARED' && targets.some(({ table }) => table === to),
  );
  if (isOfList) {
    const same = (value: (column: string) => string) =>
      columns.map(
        (column, n) => `(${value(column)})::text = u.image ->> ${literal(toColumns[n] ?? '')}`,
      );
    return {
      from: `(select image from added_entry where record = ${literal(to)}) u`,
      isReferredTo: (value) => same(value).join(' and '),
      key: `concat_ws(' / ', ${keysOfList(to)
        .map((key) => `u.image ->> ${literal(key)}`)
        .join(', ')})`,
    };
  }
  if (to === 'government') {
    return {
      from: '(select government_id, code from added_government join government using (government_id)) u',
      isReferredTo: (value) => `(${value(columns[0] ?? '')})::int = u.government_id`,
      key: 'u.code',
    };
  }
  const number = columns.find((column) => column !== 'government_id');
  if (to === 'source' || !number || toColumns.length !== 2 || !toColumns.includes(`${to}_id`))
    return null;
  return {
    from: `(select government_id, id from added_record where record = ${literal(to)}) u`,
    isReferredTo: (value) =>
      `(${value('government_id')})::int = u.government_id and (${value(number)})::int = u.id`,
    key: `(select ${keyText(to, 'a')} from ${to} a where a.government_id = u.government_id and a.${to}_id = u.id)`,
  };
}

/** Stored rows of others; with `owner` rows of a list, which belong to a record of that table. */
function usersInRecords(
  { table, to }: Reference,
  { from, isReferredTo, key }: Added,
  owner: string,
  row: 't' | 'owner',
): string {
  const within = itemsOf(owner)[0]?.within;
  const join =
    row === 't'
      ? ''
      : `join ${owner} owner on owner.government_id = t.government_id and owner.${within} = t.${within}`;
  return `select 'USED' as why, g.code as government, ${literal(to)} as record, ${key} as key,
      ${literal(owner)} as user, ${keyText(owner, row)} as user_key, f.batch_id as batch
    from ${from} join ${table} t on ${isReferredTo((column) => `t.${column}`)}
    ${join}
    join import_file f on f.file_id = ${row}.file_id
    join government g on g.government_id = t.government_id
    where f.batch_id <> $1::int and ${row}.file_id <> all ($2::int[])`;
}

/** Images of records that the undoing of another batch would bring back. */
function usersInImages({ table, to }: Reference, { from, isReferredTo, key }: Added): string {
  return `select 'USED' as why, g.code as government, ${literal(to)} as record, ${key} as key,
      ${literal(table)} as user, ${entryKey('e')} as user_key, e.batch_id as batch
    from trail_entry e
    join government g using (government_id)
    join import_batch b using (batch_id)
    join ${from} on ${isReferredTo((column) => `e.before_image ->> ${literal(column)}`)}
    where e.record = ${literal(table)} and e.action in ('UPDATE', 'DELETE')
      and e.batch_id <> $1::int and b.undone_at is null
      and (e.before_image ->> 'file_id')::int <> all ($2::int[])`;
}

/** Governments that stay and stand below one that would go; those that the batch moved move back. */
const governmentsBelow = `
  select 'USED' as why, u.code as government, 'government' as record, u.code as key,
    'government' as user, g.code as user_key,
    coalesce((select max(e.batch_id) from trail_entry e
      where e.government_id = g.government_id and e.record = 'government' and e.action = 'UPDATE'), f.batch_id) as batch
  from added_government n join government u using (government_id)
  join government g on g.parent_government_id = u.government_id
  join agency a on a.government_id = g.government_id and a.kind_code = 'GOVERNMENT'
  join import_file f using (file_id)
  where g.government_id not in (select government_id from added_government)
    and not exists (select from trail_entry e where e.government_id = g.government_id
      and e.batch_id = $1::int and e.record = 'government' and e.action = 'UPDATE')
    and $2::int[] is not null`;
