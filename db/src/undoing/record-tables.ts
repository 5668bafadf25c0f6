import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { inOrderOfReferences, knownFiles } from '../importing/all-files.js';
import { type FileDescription, isGovernmentReference } from '../importing/file-description.js';
import { agencies, agencyParents } from '../importing/files/agencies.js';
import { recordsOf } from '../importing/merging.js';
import { quoted, run } from '../importing/statement.js';

/** The tables of governments' records that files write to, each after those that it refers to. */
export function recordTables(files: readonly FileDescription[] = knownFiles): string[] {
  const ordered = inOrderOfReferences(files).filter(({ scope }) => scope === 'GOVERNMENT');
  return [
    ...new Set(
      ordered.flatMap((file) => [
        ...file.targets.map(({ table }) => table),
        ...(file === agencies || file === agencyParents ? ['agency_parent'] : []),
      ]),
    ),
  ];
}

/** The shared lists that files write to, each after those that it refers to. */
export function listTables(files: readonly FileDescription[] = knownFiles): string[] {
  return inOrderOfReferences(files)
    .filter(({ scope }) => scope === 'SHARED')
    .flatMap(({ targets }) => targets.map(({ table }) => table));
}

/** The file that people know a table by: the one whose rows are its rows. */
export function fileOfTable(table: string): FileDescription {
  if (table === 'agency_parent') return agencyParents;
  if (table === 'government') return agencies;
  const file = knownFiles.find(({ targets }) => targets[0]?.table === table);
  if (!file) throw new Error(`No file has ${table} as its own`);
  return file;
}

/** SQL of what a stored row is called in its file: the values of its key, codes instead of numbers. */
export function keyText(table: string, row: string): string {
  if (table === 'government') return `${row}.code`;
  const codeOf = (to: string, column: string) =>
    `(select x.code from ${to} x where x.government_id = ${row}.government_id and x.${to}_id = ${row}.${column})`;
  if (table === 'agency_parent') {
    const from = `nullif(${row}.from_day, '-infinity')`;
    return `concat_ws(' / ', ${codeOf('agency', 'agency_id')}, ${from})`;
  }
  const keys = fileOfTable(table).targets[0]?.fields.filter(({ isKey }) => isKey) ?? [];
  const parts = keys
    .filter(({ column, generated }) => !generated || column === 'from_day')
    .map((field) =>
      isGovernmentReference(field.type)
        ? codeOf(recordsOf(field).table, field.column)
        : `${row}.${quoted(field.column)}::text`,
    );
  return `concat_ws(' / ', ${parts.join(', ')})`;
}

/** Lists of a record that are kept in tables of their own. */
export function itemsOf(table: string) {
  return (fileOfTable(table).targets[0]?.fields ?? []).flatMap(({ name, items }) =>
    items ? [{ name, ...items }] : [],
  );
}

export interface ColumnsOf {
  /** What a row is told apart by. */
  identity: { name: string; isNullable: boolean }[];
  /** What can be written of a stored row. */
  written: string[];
}

/** The columns of tables as the database itself knows them. */
export async function columnsOf(
  db: Kysely<DB>,
  tables: readonly string[],
): Promise<Map<string, ColumnsOf>> {
  const { rows } = await run<ColumnsOf & { table: string }>(
    db,
    `select c.relname as table,
       (select json_agg(json_build_object('name', a.attname, 'isNullable', not a.attnotnull) order by n)
        from unnest(k.conkey) with ordinality as u(attnum, n)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = u.attnum) as identity,
       (select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          and a.attgenerated = '' and a.attidentity = '') as written
     from pg_class c
     join lateral (
       select conkey from pg_constraint where conrelid = c.oid and contype in ('p', 'u')
       order by contype limit 1) k on true
     where c.relnamespace = current_schema()::regnamespace and c.relname = any ($1::text[])`,
    [tables],
  );
  return new Map(rows.map((row) => [row.table, row]));
}

/** How row `a` and row `b` of a table are known to be the same record. */
export function isSame({ identity }: ColumnsOf, a: string, b: string): string {
  return identity
    .map(({ name, isNullable }) => {
      const column = quoted(name);
      return `${a}.${column} ${isNullable ? 'is not distinct from' : '='} ${b}.${column}`;
    })
    .join(' and ');
}

export interface Reference {
  table: string;
  columns: string[];
  to: string;
  toColumns: string[];
}

/** Every foreign key of the schema. */
export async function references(db: Kysely<DB>): Promise<Reference[]> {
  const names = (relation: string, key: string) =>
    `(select json_agg(a.attname order by n) from unnest(${key}) with ordinality as u(attnum, n)
      join pg_attribute a on a.attrelid = ${relation} and a.attnum = u.attnum)`;
  const { rows } = await run<Reference>(
    db,
    `select t.relname as table, ${names('c.conrelid', 'c.conkey')} as columns,
       u.relname as to, ${names('c.confrelid', 'c.confkey')} as "toColumns"
     from pg_constraint c
     join pg_class t on t.oid = c.conrelid
     join pg_class u on u.oid = c.confrelid
     where c.contype = 'f' and t.relnamespace = current_schema()::regnamespace
     order by t.relname, c.conname`,
  );
  return rows;
}
