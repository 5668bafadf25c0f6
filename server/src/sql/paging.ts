import { sql } from 'kysely';
import { type Fragment, inAlphabet, named, nothing } from './fragment.js';

/** `text` is read by people and sorted by their alphabet, `code` is not. */
export type KeyType = 'text' | 'code' | 'stage' | 'int' | 'bigint' | 'float8' | 'date';

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

/** One way to read rows in an order. */
export interface Reading {
  readonly keys: readonly SortKey[];
  /** Joins that only the keys need: an index of the joined table can then give the order. */
  readonly joins: Fragment;
  /** The rows that are read this way. */
  readonly only: Fragment;
}

/** Which rows of an order are wanted: so many after, or before, the one that `cursor` names. */
export interface Paging {
  readonly size: number;
  /** Every row is read in one of these ways, which have keys of the same types; the rows of each come before those of the next. */
  readonly readings: readonly Reading[];
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
 * in that order answers. Else, and where they come from two tables, the first key narrows by itself.
 */
function behind({ keys, joins }: Reading, { cursor, backward }: Paging): Fragment {
  const [first] = keys;
  if (cursor === null || first === undefined) return sql`true`;
  const sign = (key: SortKey) => named(key.descending === backward ? '>' : '<');
  const places = keys.map((key, n) => placeOf(key, cursor[n] as string | number));
  const own = keys.map((key) => collated(key, key.sql));
  const narrowed = sql`${own[0]} ${sign(first)}= ${places[0]}`;
  if (keys.every((key) => key.descending === first.descending)) {
    const asRow = sql`(${sql.join(own)}) ${sign(first)} (${sql.join(places)})`;
    return joins === nothing ? asRow : sql`${narrowed} and ${asRow}`;
  }
  const cases = keys.map((key, n) => {
    const equal = own.slice(0, n).map((each, at) => sql`${each} = ${places[at]}`);
    return sql`(${sql.join([...equal, sql`${own[n]} ${sign(key)} ${places[n]}`], sql` and `)})`;
  });
  return sql`${narrowed} and (${sql.join(cases, sql` or `)})`;
}

/** Where the rows of a page may lie, so that each place can be read in order by itself. */
export interface Place {
  /** Whether a row lies there. */
  readonly where: Fragment;
  /** The rows of the page that lie there, as a query; takes the query for one of its kind. */
  readonly rows: (ofOne: Fragment) => Fragment;
}

export const anywhere: Place = { where: sql`true`, rows: (ofOne) => ofOne };

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
  readonly places: readonly Place[];
  readonly shape: Fragment;
}

const rowsOf = ({ table, alias, joins }: PageWords): Fragment =>
  sql`${named(`${table} ${alias}`)}${joins}`;

const primaryOf = ({ key, alias }: PageWords): Fragment =>
  sql.join(key.map((each) => named(`${alias}.${each}`)));

/** The rows of a page that are read in one way, each with its keys. */
const readIn = (words: PageWords, paging: Paging, place: Place, reading: Reading): Fragment => {
  const { keys, joins, only } = reading;
  const kept = sql.join(keys.map((key, n) => sql`${key.sql} as ${column(n)}`));
  return sql`
      select ${primaryOf(words)}, ${kept}
      from ${rowsOf(words)}${joins}
      where ${words.where} and ${place.where} and ${only} and ${behind(reading, paging)}
      order by ${inOrder(keys, paging.backward, (key) => key.sql)}
      limit ${paging.size + 1}`;
};

/**
 * The rows of a page that lie in one place, way after way. Why the later ways count what the earlier
 * ones found: where a page is full they need not be tried, and to find nothing may take long.
 */
const chosenIn = (words: PageWords, paging: Paging, place: Place): readonly Fragment[] => {
  const ways = paging.backward ? [...paging.readings].reverse() : paging.readings;
  const read = ways.map((reading) => readIn(words, paging, place, reading));
  return ways.map((reading, n) => {
    const before = read.slice(0, n);
    if (before.length === 0) return place.rows(readIn(words, paging, place, reading));
    const found = sql.join(
      before.map((each) => sql`(select count(*) from (${each}) earlier)`),
      sql` + `,
    );
    const only = sql`${reading.only} and ${found} <= ${paging.size}`;
    return place.rows(readIn(words, paging, place, { ...reading, only }));
  });
};

/**
 * The rows of a page as JSON with the keys of each, one more than asked for where there are more. Only
 * the rows of the page are shaped.
 */
export const pageOf = (words: PageWords, paging: Paging): Fragment => {
  const { readings, backward, size } = paging;
  const keys = readings[0]?.keys ?? [];
  const columns = sql.join(keys.map((_, n) => column(n)));
  const order = inOrder(keys, backward, (_, n) => column(n));
  const [first, ...others] = words.places.flatMap((place) => chosenIn(words, paging, place));
  const chosen =
    others.length === 0
      ? sql`${first}`
      : sql`
      select * from (${sql.join(
        [first, ...others].map(
          (each) => sql`(${each}
      )`,
        ),
        sql` union all `,
      )}) parts
      order by ${order}
      limit ${size + 1}`;
  return sql`(
    select coalesce(json_agg(json_build_object('keys', json_build_array(${columns}), 'node', ${words.shape})
      order by ${order}), '[]')
    from (${chosen}
    ) page
    join ${named(`${words.table} ${words.alias}`)} using (${named(words.key.join(', '))})${words.shapeJoins})`;
};

export const countOf = (words: PageWords): Fragment =>
  sql`(select count(*)::int from ${rowsOf(words)} where ${words.where})`;
