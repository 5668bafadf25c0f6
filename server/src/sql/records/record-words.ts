import { sql } from 'kysely';
import { type Fragment, type Looking, named, nothing } from '../fragment.js';
import {
  anywhere,
  ascending,
  descending,
  type KeyType,
  type PageWords,
  type Place,
  type Reading,
  type SortKey,
} from '../paging.js';
import { inScopeBy, type Scope } from '../scope.js';

/** Something that records can be sorted by. */
export interface Order {
  readonly keys: readonly SortKey[];
  /** The keys need what `beside` joins. */
  readonly beside?: true;
  /** What only the keys need. */
  readonly joins?: Fragment;
  /** The rows are put in order by what is worked out for all of them at once. */
  readonly whole?: true;
  /** The table whose copy of the primary key decides between equals, where its index gives the order. */
  readonly tie?: string;
  /**
   * Where no index has the keys in order, but in each of some parts one has: together they hold every
   * row, and the rows of each come before those of the next.
   */
  readonly parts?: readonly (Omit<Order, 'parts'> & { readonly only: Fragment })[];
}

/**
 * What ends a condition on other tables that is to be looked up row by row: an offset keeps the
 * planner from working it out for the whole table, which a page does not need.
 */
export const lookedUp = (how: Looking): Fragment => (how === 'EACH' ? sql` offset 0` : nothing);

/** How the records of one kind are found, put in order and shaped, on a day. */
export interface RecordWords {
  readonly table: string;
  readonly alias: string;
  /** The columns of the primary key; two where records belong to a government. */
  readonly key: readonly string[];
  /** Whether the record was there on the day, found out for `each` row that is looked at, or for all at once. */
  onRecord(day: Fragment, how: Looking): Fragment;
  /** What filters and some orders need beside the row itself. */
  readonly beside?: {
    joins(day: Fragment): Fragment;
    /** True where the joins leave only records that were there on the day. */
    readonly onRecord: boolean;
  };
  /** Whether the record belongs to the agencies that `within` names, where it is no whole government. */
  inSubtree(day: Fragment): Fragment;
  shapeJoins(day: Fragment): Fragment;
  /** `parent` names the agency that is looked at, where the records are listed for one. */
  shape(day: Fragment, parent: Fragment | null): Fragment;
  /** By the name of an order; a list of all records of a kind looks at all, others at each of a few. */
  readonly orders: Readonly<Record<string, (day: Fragment, how: Looking) => Order>>;
}

/** Every order ends in the primary key, so that no two rows have the same place. */
function readingOf(
  record: RecordWords,
  orders: readonly Omit<Order, 'parts'>[],
  only: Fragment,
): Reading {
  const keys = orders.flatMap((order) => order.keys);
  const way = keys.at(-1)?.descending ?? false;
  const holder = (orders.length === 1 ? orders[0]?.tie : undefined) ?? record.alias;
  const primary = record.key.map((column) => ({
    ...ascending(column === 'trail_id' ? 'bigint' : 'int', named(`${holder}.${column}`)),
    descending: way,
  }));
  const joins = orders.flatMap((order) => (order.joins ? [order.joins] : []));
  return {
    keys: [...keys, ...primary],
    joins: joins.length === 0 ? nothing : sql.join(joins, nothing),
    only,
  };
}

/** The ways in which the records are read in the orders asked for, and what conditions then look at. */
export function readingsOf(
  record: RecordWords,
  names: readonly string[],
  day: Fragment,
  looking: Looking,
) {
  const orders = names.flatMap((name) => record.orders[name]?.(day, looking) ?? []);
  const parts = orders.length === 1 ? orders[0]?.parts : undefined;
  const readings = parts
    ? parts.map((part) => readingOf(record, [part], part.only))
    : [readingOf(record, orders, sql`true`)];
  const how: Looking = orders.some(({ whole }) => whole) ? 'ALL' : 'EACH';
  return { readings, beside: (parts ?? orders).some(({ beside }) => beside), how };
}

/** Whether a record lies in the scope; needs scopeWords and subtreeWords. */
export const recordInScope = (record: RecordWords, within: Scope | null, day: Fragment): Fragment =>
  inScopeBy(within, `${record.alias}.government_id`, () => record.inSubtree(day));

interface Wanted {
  readonly where: Fragment;
  /** Whether `where`, or the order, needs what is joined beside the row. */
  readonly beside: boolean;
  readonly how?: Looking;
  readonly parent?: Fragment | null;
  readonly places?: readonly Place[];
}

/** The words of a page of such records, of those that fulfil a condition. */
export function pageWords(
  record: RecordWords,
  day: Fragment,
  { where, beside, how = 'EACH', parent = null, places = [anywhere] }: Wanted,
): PageWords {
  const joined = beside ? record.beside : undefined;
  return {
    table: record.table,
    alias: record.alias,
    key: record.key,
    joins: joined?.joins(day) ?? nothing,
    shapeJoins: record.shapeJoins(day),
    where: joined?.onRecord ? where : sql`${record.onRecord(day, how)} and ${where}`,
    places,
    shape: record.shape(day, parent),
  };
}

const by = (key: SortKey, more: Omit<Order, 'keys'> = {}): Order => ({ keys: [key], ...more });

export const byAscending = (type: KeyType, expression: Fragment, more?: Omit<Order, 'keys'>) =>
  by(ascending(type, expression), more);

export const byDescending = (type: KeyType, expression: Fragment, more?: Omit<Order, 'keys'>) =>
  by(descending(type, expression), more);

/** Codes are unique within a government, so the government comes first. */
export const byCode = (alias: string): Order => ({
  keys: [
    ascending('int', named(`${alias}.government_id`)),
    ascending('code', named(`${alias}.code`)),
  ],
});
