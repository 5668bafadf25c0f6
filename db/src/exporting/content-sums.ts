import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { literal, quoted, run } from '../importing/statement.js';
import { type Reference, references } from '../undoing/record-tables.js';

/** How many rows a table has, and a checksum of what they say. */
export interface TableSum {
  table: string;
  rows: number;
  checksum: string;
}

/**
 * What tells how records came in and what was reported of them, and not what they say. Sources are told with every record that names
 * them; one that nothing names is no record.
 */
const bookkeeping = [
  'import_batch',
  'import_file',
  'trail_entry',
  'list_change',
  'data_version',
  'report',
  'source',
];

/** What follows from the records, for a government and every one above it together. */
const derived = [
  'agency_credit_span',
  'agency_state_span',
  'coverage_step',
  'coverage_month',
  'coverage_year',
  'innovation_span',
];

/**
 * SQL for the checksum of each table, one row a statement. It reads the database's own catalog, so it
 * knows nothing of the columns of files, and a column that an export forgot would be noticed.
 *
 * Numbers that each database gives anew stand for codes, files and rows of files are left out, and the
 * order of rows does not matter: the parts of each row's MD5 are added up.
 */
export async function sumStatements(
  db: Kysely<DB>,
  government: string | null,
): Promise<{ table: string; query: string }[]> {
  const { rows } = await run<TableColumns>(
    db,
    `select c.relname as table,
       json_agg(json_build_object('name', a.attname, 'isNumeric', a.atttypid = 'numeric'::regtype)
         order by a.attnum) filter (where a.attidentity = '' and a.attgenerated = ''
           and a.attname not in ('file_id', 'file_row')) as columns,
       bool_or(a.attname = 'government_id') as "isOfGovernment"
     from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
       and c.relname not like 'kysely\\_%' and c.relname <> all ($1::text[])
     group by c.relname order by c.relname`,
    [government === null ? bookkeeping : [...bookkeeping, ...derived]],
  );
  const all = await references(db);
  return rows.map((columns) => {
    const own = all.filter(({ table }) => table === columns.table);
    return { table: columns.table, query: sumStatement(columns, own, government) };
  });
}

interface TableColumns {
  table: string;
  columns: { name: string; isNumeric: boolean }[];
  isOfGovernment: boolean;
}

function sumStatement(
  { table, columns, isOfGovernment }: TableColumns,
  own: readonly Reference[],
  government: string | null,
): string {
  const joins: string[] = [];
  const values = columns.map(({ name, isNumeric }) => {
    // One government alone has none above it, wherever it came from.
    if (government !== null && name === 'parent_government_id') return 'null';
    const column = `t.${quoted(name)}`;
    const reference =
      name === 'government_id' ? toGovernment : own.find((each) => isBySurrogate(each, name));
    if (!reference) return isNumeric ? `trim_scale(${column})` : column;
    const as = `r${joins.length}`;
    joins.push(
      `left join ${reference.to} ${as} on ${reference.columns
        .map((each, n) => `${as}.${quoted(reference.toColumns[n] ?? '')} = t.${quoted(each)}`)
        .join(' and ')}`,
    );
    return reference.to === 'source' ? `${as}.kind || ':' || ${as}.reference` : `${as}.code`;
  });
  const ofGovernment =
    government !== null && isOfGovernment
      ? `where t.government_id = (select government_id from government where code = ${literal(government)})`
      : '';
  const part = (side: 'left' | 'right') => `('x' || ${side}(md5, 16))::bit(64)::bigint::numeric`;
  return `select count(*)::float as rows,
      md5(concat_ws(' ', count(*), sum(${part('left')}), sum(${part('right')}))) as checksum
    from (select md5(json_build_array(${values.join(', ')})::text) as md5
      from ${table} t ${joins.join('\n      ')} ${ofGovernment}) hashed`;
}

/** Most tables refer to it only together with another record. */
const toGovernment = { columns: ['government_id'], to: 'government', toColumns: ['government_id'] };

/** The column holds a number of another record, which another database would number otherwise. */
function isBySurrogate({ columns, to, toColumns }: Reference, column: string): boolean {
  return toColumns[columns.indexOf(column)] === `${to}_id`;
}

/** The checksums of all tables, or of what one government says and the shared lists. */
export async function tableSums(db: Kysely<DB>, government: string | null): Promise<TableSum[]> {
  const sums: TableSum[] = [];
  for (const { table, query } of await sumStatements(db, government)) {
    const { rows } = await run<Omit<TableSum, 'table'>>(db, query);
    if (rows[0]) sums.push({ table, ...rows[0] });
  }
  return sums;
}
