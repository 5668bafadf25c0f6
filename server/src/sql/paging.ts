import { sql } from 'kysely';
import { type Fragment, inAlphabet, named } from './fragment.js';

/** `text` is read by people and sorted by their alphabet, `code` is not. */
export type KeyType = 'text' | 'code' | 'int' | 'bigint' | 'float8' | 'date';

/** One thing that rows are put in order by. It is never null: what is unknown has a place of its own. */
export interface SortKey {
  readonly sql: Fragment;
  readonly type: KeyType;
  readonly descending: boolean;
}

export const ascending = (type: KeyType, expression: Fragment): SortKey => ({
  sql: expression,
  type,
  descending: false,
});

export const descending = (type: KeyType, expression: Fragment): SortKey => ({
  sql: expression,
  type,
  descending: true,
});

/** Which rows of an order are wanted: so many after, or before, the one that `cursor` names. */
export interface Paging {
  readonly size: number;
  readonly keys: readonly SortKey[];
  readonly cursor: readonly (string | number)[] | null;
  readonly backward: boolean;
}

const collated = (key: SortKey, expression: Fragment): Fragment =>
  key.type === 'text' ? inAlphabet(expression) : expression;

const column = (n: number): Fragment => named(`k${n + 1}`);

const wayOf = ({ descending: down }: SortKey, backward: boolean): Fragment =>
  named(down === backward ? 'asc' : 'desc');

const inOrder = (
  keys: readonly SortKey[],
  backward: boolean,
  of: (key: SortKey, n: number) => Fragment,
): Fragment =>
  sql.join(
    keys.map((key, n) => sql`${collated(key, of(key, n))} ${wayOf(key, backward)}`),
    sql`, `,
  );

/** The place of the cursor in terms of one key; the cast also tells equal values of two types apart. */
const placeOf = (key: SortKey, value: string | number): Fragment =>
  collated(key, sql`${value}::${named(key.type === 'code' ? 'text' : key.type)}`);

/**
 * Whether a row lies behind the cursor. Keys of one direction are compared as a row, which an index
 * in that order answers; else the first key narrows and the others decide.
 */
function behind({ keys, cursor, backward }: Paging): Fragment {
  if (cursor === null) return sql`true`;
  const sign = (key: SortKey) => named(key.descending === backward ? '>' : '<');
  const places = keys.map((key, n) => placeOf(key, cursor[n] as string | number));
  const own = keys.map((key) => collated(key, key.sql));
  const [first] = keys;
  if (first && keys.every((key) => key.descending === first.descending)) {
    return sql`(${sql.join(own)}) ${sign(first)} (${sql.join(places)})`;
  }
  const cases = keys.map((key, n) => {
    const equal = own.slice(0, n).map((each, at) => sql`${each} = ${places[at]}`);
    return sql`(${sql.join([...equal, sql`${own[n]} ${sign(key)} ${places[n]}`], sql` and `)})`;
  });
  return sql`(${sql.join(cases, sql` or `)})`;
}

/** Where the rows of a page are found and what each becomes. */
export interface PageWords {
  readonly table: string;
  readonly alias: string;
  /** What is joined for conditions and keys. */
  readonly joins: Fragment;
  /** What is joined for the shape. */
  readonly shapeJoins: Fragment;
  /** The columns of the primary key. */
  readonly key: readonly string[];
  readonly where: Fragment;
  readonly shape: Fragment;
}

const rowsOf = ({ table, alias, joins }: PageWords): Fragment =>
  sql`${named(`${table} ${alias}`)}${joins}`;

/**
 * The rows of a page as JSON with the keys of each, one more than asked for where there are more. Only
 * the rows of the page are shaped.
 */
export const pageOf = (words: PageWords, paging: Paging): Fragment => {
  const { keys, backward, size } = paging;
  const kept = sql.join(keys.map((key, n) => sql`${key.sql} as ${column(n)}`));
  const primary = sql.join(words.key.map((each) => named(`${words.alias}.${each}`)));
  const columns = sql.join(keys.map((_, n) => column(n)));
  return sql`(
    select coalesce(json_agg(json_build_object('keys', json_build_array(${columns}), 'node', ${words.shape})
      order by ${inOrder(keys, backward, (_, n) => column(n))}), '[]')
    from (
      select ${primary}, ${kept}
      from ${rowsOf(words)}
      where ${words.where} and ${behind(paging)}
      order by ${inOrder(keys, backward, (key) => key.sql)}
      limit ${size + 1}
    ) page
    join ${named(`${words.table} ${words.alias}`)} using (${named(words.key.join(', '))})${words.shapeJoins})`;
};

export const countOf = (words: PageWords): Fragment =>
  sql`(select count(*)::int from ${rowsOf(words)} where ${words.where})`;
