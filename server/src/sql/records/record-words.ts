import { sql } from 'kysely';
import { type Fragment, named } from '../fragment.js';
import { ascending, type PageWords, type SortKey } from '../paging.js';
import type { Scope } from '../scope.js';

/** How the records of one kind are found, put in order and shaped, on a day. */
export interface RecordWords {
  readonly table: string;
  readonly alias: string;
  /** The columns of the primary key; two where records belong to a government. */
  readonly key: readonly string[];
  /** What conditions and orders need beside the row itself. */
  joins(day: Fragment): Fragment;
  /** Whether the record was there on the day. */
  onRecord(day: Fragment): Fragment;
  /** Whether the record belongs to what `within` names. */
  inScope(within: Scope | null, day: Fragment): Fragment;
  shapeJoins(day: Fragment): Fragment;
  /** `parent` names the agency that is looked at, where the records are listed for one. */
  shape(day: Fragment, parent: Fragment | null): Fragment;
  /** By the name of an order. */
  readonly orders: Readonly<Record<string, (day: Fragment) => readonly SortKey[]>>;
}

/** Every order ends in the primary key, so that no two rows have the same place. */
export function sortKeys(
  record: RecordWords,
  orders: readonly string[],
  day: Fragment,
): readonly SortKey[] {
  const keys = orders.flatMap((order) => record.orders[order]?.(day) ?? []);
  const way = keys.at(-1)?.descending ?? false;
  const primary = record.key.map((column) => ({
    ...ascending(column === 'trail_id' ? 'bigint' : 'int', named(`${record.alias}.${column}`)),
    descending: way,
  }));
  return [...keys, ...primary];
}

/** The words of a page of such records, of those that fulfil a condition. */
export const pageWords = (
  record: RecordWords,
  where: Fragment,
  day: Fragment,
  parent: Fragment | null = null,
): PageWords => ({
  table: record.table,
  alias: record.alias,
  key: record.key,
  joins: record.joins(day),
  shapeJoins: record.shapeJoins(day),
  where: sql`${record.onRecord(day)} and ${where}`,
  shape: record.shape(day, parent),
});

/** Codes are unique within a government, so the government comes first. */
export const byCode = (alias: string): readonly SortKey[] => [
  ascending('int', named(`${alias}.government_id`)),
  ascending('code', named(`${alias}.code`)),
];
