import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { applyList } from './applying-lists.js';
import {
  type Field,
  type FileDescription,
  isGovernmentReference,
  mergedTable,
  storedCast,
  type Target,
} from './file-description.js';
import { insertInto } from './grown-tables.js';
import { recordsOf, targetOf } from './merging.js';
import { literal, quoted, run } from './statement.js';

/** Who writes, in which batch, and which number each file has in it. */
export interface Writing {
  batch: number;
  by: string;
  files: ReadonlyMap<string, number>;
}

/**
 * Writes the changed rows of a target: new records, then changed ones with their before-images. With
 * `upTo` only rows up to that one: to find out which row the database refuses.
 */
export async function applyTarget(
  db: Kysely<DB>,
  file: FileDescription,
  number: number,
  writing: Writing,
  upTo?: number,
): Promise<void> {
  const target = targetOf(file, number);
  const fileId = writing.files.get(file.file);
  const changed = changedRows(file, number, upTo);
  for (const { name, type } of target.fields) {
    if (type.kind === 'SOURCE') await insertSources(db, changed, name, writing.batch);
  }
  const resolved = resolvedRows(file, target, changed);
  const columns = writtenColumns(file, target);
  if (file.scope === 'SHARED') {
    const same = sameRecord(target, true);
    await applyList(db, target, { columns, resolved, same }, writing.batch);
    return;
  }
  // Why first: a new record may take a place that a changed one gives up.
  await updateWithTrail(db, target, columns, resolved, writing, fileId);
  const values = columns.map((column) => (column === 'file_id' ? '$1::int' : `n.${column}`));
  await insertInto(
    db,
    target.table,
    `insert into ${target.table} (${columns.join(', ')})
     select ${values.join(', ')} from (${resolved}) n where n.is_new order by n.file_row`,
    [fileId],
  );
  await writeItems(db, target, changed);
}

/** SQL of the merged rows that differ from what is stored. */
function changedRows(file: FileDescription, number: number, upTo?: number): string {
  const bound = upTo === undefined ? '' : ` and row_no <= ${Number(upTo)}`;
  return `(select * from ${mergedTable(file, number)} where is_changed${bound})`;
}

/** Sources that rows name and that their government does not know yet. */
export async function insertSources(
  db: Kysely<DB>,
  rows: string,
  name: string,
  batch: number,
): Promise<void> {
  const named = `m.${quoted(name)}`;
  await insertInto(
    db,
    'source',
    `insert into source (government_id, kind, reference, batch_id)
     select g.government_id, n.kind::source_kind, n.reference, $1::int
     from (select distinct m.government, ${sourceKind(named)} as kind, ${sourceReference(named)} as reference
       from ${rows} m where ${named} is not null) n
     join government g on g.code = n.government
     order by g.government_id, n.kind, n.reference
     on conflict do nothing`,
    [batch],
  );
}

/** A page has an address, a person is named as one, everything else is a document. */
const sourceKind = (named: string) =>
  `case when ${named} ~* '^https?://' then 'PAGE' when ${named} like 'person:%' then 'PERSON' else 'DOCUMENT' end`;
const sourceReference = (named: string) =>
  `case when ${named} like 'person:%' then substr(${named}, 8) else ${named} end`;

/** The changed rows in the database's own words: numbers for codes, enums for text. */
function resolvedRows(file: FileDescription, target: Target, changed: string): string {
  const isShared = file.scope === 'SHARED';
  const columns = [
    'm.row_no as file_row',
    'm.is_new',
    ...(isShared ? [] : ['g.government_id']),
    ...target.fields
      .filter(({ column }) => column !== target.numbered?.column)
      .flatMap((field) => resolvedColumns(field)),
    ...numberColumn(target),
    ...imageColumns(target),
  ];
  return `select ${columns.join(', ')} from ${changed} m
    ${isShared ? '' : 'join government g on g.code = m.government'}
    ${target.fields.flatMap(resolvingJoin).join('\n    ')}`;
}

function resolvedColumns(field: Field): string[] {
  const { name, column, type, items } = field;
  if (items) return [`m.${quoted(name)} as items_${name}`];
  if (isGovernmentReference(type)) return [`r_${name}.${recordsOf(field).id} as ${column}`];
  if (type.kind === 'SOURCE') return [`r_${name}.source_id as ${column}`];
  const value = `m.${quoted(name)}${storedCast(type)} as ${quoted(column)}`;
  if (type.kind !== 'DATE' || !type.precision) return [value];
  return [value, `m.${quoted(`${name}_precision`)}::date_precision as ${type.precision}`];
}

function resolvingJoin(field: Field): string[] {
  const { name, type } = field;
  const r = `r_${name}`;
  if (isGovernmentReference(type)) {
    return [
      `left join ${recordsOf(field).table} ${r} on ${r}.government_id = g.government_id and ${r}.code = m.${quoted(name)}`,
    ];
  }
  if (type.kind !== 'SOURCE') return [];
  return [sourceJoin(r, `m.${quoted(name)}`)];
}

/** SQL that finds the stored source which a row of government `g` names. */
export const sourceJoin = (as: string, named: string) =>
  `left join source ${as} on ${as}.government_id = g.government_id
    and ${as}.kind = (${sourceKind(named)})::source_kind and ${as}.reference = ${sourceReference(named)}`;

/** A new entry gets the number that its row says, else the next one of its owner. */
function numberColumn({ numbered, table, fields }: Target): string[] {
  if (!numbered) return [];
  const { column, within, by } = numbered;
  const owner = fields.find((field) => field.column === within);
  const id = owner ? `r_${owner.name}.${within}` : within;
  const said = fields.find((field) => field.column === column);
  return [
    `coalesce(m.${column}, ${said ? `m.${quoted(said.name)}, ` : ''}(
      coalesce((select max(x.${column}) from ${table} x
        where x.government_id = g.government_id and x.${within} = ${id}), 0)
      + row_number() over (partition by g.government_id, ${id}, m.is_new order by m.${by}, m.row_no))::int) as ${column}`,
  ];
}

/** Lists kept in tables of their own are part of a record's image. */
function imageColumns(target: Target): string[] {
  const lists = target.fields.filter((field) => field.items);
  const image = (prefix: string) =>
    lists.length === 0
      ? `'{}'::jsonb`
      : `jsonb_build_object(${lists.map(({ name }) => `${literal(name)}, m.${quoted(prefix + name)}`).join(', ')})`;
  const key = target.fields
    .filter(({ isKey, column }) => isKey && column !== target.numbered?.column)
    .map(({ name }) => `${literal(name)}, m.${quoted(name)}`);
  return [
    `${image('was_')} as lists_before`,
    `${image('')} as lists_after`,
    `jsonb_build_object(${key.join(', ')}) as record_key`,
  ];
}

function writtenColumns(file: FileDescription, target: Target): string[] {
  const columns = target.fields.flatMap(({ column, type, items, generated }) => {
    if (items || generated) return [];
    const isDated = type.kind === 'DATE' && type.precision;
    return isDated ? [quoted(column), isDated] : [quoted(column)];
  });
  const numbered = target.numbered ? [target.numbered.column] : [];
  if (file.scope === 'SHARED') return columns;
  return ['government_id', ...columns, ...numbered, 'file_id', 'file_row'];
}

/** How a stored row `t` and a resolved row `n` are known to be the same record. */
function sameRecord({ fields, numbered }: Target, isShared: boolean): string {
  const keys = fields.filter((field) => field.isKey);
  const owned = numbered ? keys.filter(({ column }) => column === numbered.within) : keys;
  return [
    ...(isShared ? [] : ['t.government_id = n.government_id']),
    ...owned.map(({ column, orEmpty }) => {
      const name = quoted(column);
      return `t.${name} ${orEmpty ? 'is not distinct from' : '='} n.${name}`;
    }),
    ...(numbered ? [`t.${numbered.column} = n.${numbered.column}`] : []),
  ].join(' and ');
}

async function updateWithTrail(
  db: Kysely<DB>,
  target: Target,
  columns: string[],
  resolved: string,
  { batch, by }: Writing,
  fileId: number | undefined,
): Promise<void> {
  const same = sameRecord(target, false);
  const sets = columns.map(
    (column) => `${column} = ${column === 'file_id' ? '$1::int' : `n.${column}`}`,
  );
  await run(
    db,
    `with next as materialized (select * from (${resolved}) all_rows where not is_new),
     before as (
       select n.file_row, to_jsonb(t) || n.lists_before as image
       from ${target.table} t join next n on ${same}),
     written as (
       update ${target.table} t set ${sets.join(', ')} from next n where ${same}
       returning n.file_row, n.government_id, n.record_key, to_jsonb(t) || n.lists_after as image)
     insert into trail_entry (government_id, batch_id, changed_by, action, record, record_key,
       before_image, after_image)
     select w.government_id, $2::int, $3, 'UPDATE', ${literal(target.table)}, w.record_key, b.image, w.image
     from written w join before b using (file_row) order by w.file_row`,
    [fileId, batch, by],
  );
}

/** Rewrites the lists of changed records. */
async function writeItems(db: Kysely<DB>, target: Target, changed: string): Promise<void> {
  const keys = target.fields.filter((field) => field.isKey);
  for (const { name, items } of target.fields) {
    if (!items) continue;
    const { table, column, within, mark } = items;
    const records = `(select t.government_id, t.${within}, c.${quoted(name)} as items
      from ${changed} c
      join government g on g.code = c.government
      join ${target.table} t on t.government_id = g.government_id
        and ${keys.map((key) => `t.${key.column} = c.${quoted(key.name)}`).join(' and ')})`;
    await run(
      db,
      `delete from ${table} x using ${records} r
       where x.government_id = r.government_id and x.${within} = r.${within}`,
    );
    await run(
      db,
      `insert into ${table} (government_id, ${within}, ${column}${mark ? `, ${mark}` : ''})
       select r.government_id, r.${within}, i.item${mark ? ', i.place = 1' : ''}
       from ${records} r cross join lateral unnest(r.items) with ordinality as i(item, place)`,
    );
  }
}
