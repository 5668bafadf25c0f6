import type { DB } from '@satu-inovasi/db/database';
import { type CompiledQuery, type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import type { RecordKey } from '../graphql/record-key.js';
import { compiled } from '../sql/compiled.js';
import { filterCondition } from '../sql/filters/all-filters.js';
import type { FilteredKind } from '../sql/filters/walk.js';
import { type Fragment, type Looking, named, nothing } from '../sql/fragment.js';
import { anywhere, countOf, type Paging, type Place, pageOf } from '../sql/paging.js';
import { pageWords, type RecordWords } from '../sql/records/record-words.js';
import { askedColumns, scopeWords, subtreeWords } from '../sql/scope.js';

/** A page as the database answers it: one row more than asked for where there are more. */
export type FoundRows<T> = readonly { readonly keys: readonly unknown[]; readonly node: T }[];

/** A list of records of one kind. */
export interface RecordList {
  readonly record: RecordWords;
  /** The kind that its filter is about. */
  readonly kind: FilteredKind;
}

/** A page, and what its order needs. */
export interface Paged extends Paging {
  readonly beside: boolean;
  /** Whether the order looks at all rows, and conditions with it. */
  readonly how: Looking;
}

export interface Listed extends RecordList {
  readonly filter: object | null;
}

/** Records that belong to another: `link` ties them to its key, p.government_id and p.id. */
export interface Relation extends RecordList {
  readonly name: string;
  readonly link: Fragment;
}

const conditionOf = ({ kind, filter }: Listed, day: Fragment, how: Looking = 'EACH'): Fragment =>
  filter === null ? sql`true` : filterCondition(kind, filter, day, how);

/** Whether the condition of a list may speak of what is joined beside the row. */
const speaksOfBeside = ({ filter }: Listed): boolean => filter !== null;

const rootWords = ({ day, within }: DayAndScope, moment: Fragment): Fragment => sql`
with recursive moments(day) as (values (${sql`${day}::date`})), ${scopeWords(within, moment)}${subtreeWords(within)}`;

/** Whether a record is of the government s of `inside`, and in what is asked for of it. */
const oneOfThem = (record: RecordWords, day: Fragment): Fragment =>
  sql`${named(record.alias)}.government_id = s.government_id and (s.whole or ${record.inSubtree(day)})`;

/** Governments that are looked at one by one; of more, any page of all is soon filled. */
const mostOneByOne = 20;

/**
 * The places in which a page lies. Why two for a scope: in each of a few governments the first rows are
 * read in order; of many governments together, the rows of all are, and the few others left out. Which
 * it is, is known when `within` has been looked up, and the other place is then not entered.
 */
function placesOf(record: RecordWords, { within }: DayAndScope, day: Fragment): readonly Place[] {
  if (within === null) return [anywhere];
  const government = named(`${record.alias}.government_id`);
  const areMany = sql`(select count(*) from inside) > ${sql.lit(mostOneByOne)}`;
  return [
    {
      where: oneOfThem(record, day),
      rows: (ofOne) => sql`
      select own.* from inside s cross join lateral (${ofOne}
      ) own
      where not ${areMany}`,
    },
    {
      where: sql`${government} in (select government_id from inside) and ${areMany}`,
      rows: (ofOne) => ofOne,
    },
  ];
}

function rootQuestion<T>(db: Kysely<DB>, asked: DayAndScope, answer: Fragment): Question<T> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<T>>`${rootWords(asked, day)}
select ${askedColumns}, ${answer} as answer`,
  );
}

/** A page of all records of a kind. */
export function recordPage<T>(
  db: Kysely<DB>,
  asked: DayAndScope,
  listed: Listed,
  { beside, how, ...paging }: Paged,
): Question<FoundRows<T>> {
  const day = sql`${asked.day}::date`;
  const words = pageWords(listed.record, day, {
    where: conditionOf(listed, day, how),
    beside: beside || speaksOfBeside(listed),
    how,
    places: placesOf(listed.record, asked, day),
  });
  return rootQuestion(db, asked, pageOf(words, paging));
}

/** How many records of a kind there are in all. */
export function recordCount(db: Kysely<DB>, asked: DayAndScope, listed: Listed): Question<number> {
  const day = sql`${asked.day}::date`;
  const where = conditionOf(listed, day, asked.within === null ? 'ALL' : 'EACH');
  const words = { beside: speaksOfBeside(listed), how: 'ALL' } as const;
  if (asked.within === null) {
    return rootQuestion(db, asked, countOf(pageWords(listed.record, day, { ...words, where })));
  }
  const inOne = sql`${oneOfThem(listed.record, day)} and ${where}`;
  // Why one by one, and its rows too: what a government holds is then all that is read of any table.
  const counted = sql`(
  select coalesce(sum(own.rows), 0)::int
  from inside s cross join lateral (select ${countOf(pageWords(listed.record, day, { ...words, where: inOne }))} as rows) own)`;
  return rootQuestion(db, asked, counted);
}

/** One answer for each of many parents, in their order. */
export function forEach<T>(
  db: Kysely<DB>,
  keys: readonly RecordKey[],
  answer: Fragment,
  words: Fragment = nothing,
): CompiledQuery<{ answer: T }> {
  const [governments, numbers] = [keys.map(([first]) => first), keys.map(([, second]) => second)];
  return compiled(
    db,
    sql<{ answer: T }>`${words}
select ${answer} as answer
from unnest(${governments}::int[], ${numbers}::int[]) with ordinality as p(government_id, id, place)
order by p.place`,
  );
}

/** The rules, where a filter may ask whether something counts by them. */
const filterWords = ({ filter }: Listed, day: Fragment): Fragment =>
  filter === null ? nothing : sql`with recursive ${scopeWords(null, day)}`;

export function relatedPages<T>(
  db: Kysely<DB>,
  keys: readonly RecordKey[],
  onDay: string,
  related: Relation & Listed,
  { beside, ...paging }: Paged,
): CompiledQuery<{ answer: FoundRows<T> }> {
  const day = sql`${onDay}::date`;
  const words = pageWords(related.record, day, {
    where: sql`${related.link} and ${conditionOf(related, day)}`,
    beside: beside || speaksOfBeside(related),
    parent: sql`p.id`,
  });
  return forEach(db, keys, pageOf(words, paging), filterWords(related, day));
}

export function relatedCounts(
  db: Kysely<DB>,
  keys: readonly RecordKey[],
  onDay: string,
  related: Relation & Listed,
): CompiledQuery<{ answer: number }> {
  const day = sql`${onDay}::date`;
  const words = pageWords(related.record, day, {
    where: sql`${related.link} and ${conditionOf(related, day)}`,
    beside: speaksOfBeside(related),
  });
  return forEach(db, keys, countOf(words), filterWords(related, day));
}

/** The record of each key. */
export function recordsByKey<T>(
  db: Kysely<DB>,
  keys: readonly RecordKey[],
  onDay: string,
  { table, alias, key, shape, shapeJoins }: RecordWords,
): CompiledQuery<{ answer: T | null }> {
  const day = sql`${onDay}::date`;
  const [government, id] = key.map((column) => sql.raw(`${alias}.${column}`));
  const answer = sql`(
  select ${shape(day, null)} from ${sql.raw(`${table} ${alias}`)}${shapeJoins(day)}
  where ${government} = p.government_id and ${id} = p.id)`;
  return forEach(db, keys, answer);
}
