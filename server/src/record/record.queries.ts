import type { DB } from '@satu-inovasi/db/database';
import { type CompiledQuery, type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import type { RecordKey } from '../graphql/record-key.js';
import { compiled } from '../sql/compiled.js';
import { filterCondition } from '../sql/filters/all-filters.js';
import type { FilteredKind } from '../sql/filters/walk.js';
import { type Fragment, nothing } from '../sql/fragment.js';
import { countOf, type Paging, pageOf } from '../sql/paging.js';
import { pageWords, type RecordWords } from '../sql/records/record-words.js';
import { askedColumns, scopeWords, subtreeWords } from '../sql/scope.js';

/** A page as the database answers it: one row more than asked for where there are more. */
export type FoundRows<T> = readonly { readonly keys: readonly unknown[]; readonly node: T }[];

/** A list of records of one kind. */
export interface RecordList {
  readonly record: RecordWords;
  /** The kind that its filter is about; null where it takes none, or one of its own. */
  readonly kind: FilteredKind | null;
}

export interface Listed extends RecordList {
  readonly filter: object | null;
  /** A condition of the list itself, beside the filter. */
  readonly condition?: Fragment;
}

/** Records that belong to another: `link` ties them to its key, p.government_id and p.id. */
export interface Relation extends RecordList {
  readonly name: string;
  readonly link: Fragment;
}

const conditionOf = ({ kind, filter, condition }: Listed, day: Fragment): Fragment => {
  const filtered =
    kind === null || filter === null ? sql`true` : filterCondition(kind, filter, day);
  return condition === undefined ? filtered : sql`${filtered} and ${condition}`;
};

const rootWords = ({ day, within }: DayAndScope, moment: Fragment): Fragment => sql`
with recursive moments(day) as (values (${sql`${day}::date`})), ${scopeWords(within, moment)}${subtreeWords(within)}`;

/** A page of records, or how many there are in all. */
function rootQuestion<T>(
  db: Kysely<DB>,
  asked: DayAndScope,
  listed: Listed,
  answer: (words: ReturnType<typeof pageWords>) => Fragment,
): Question<T> {
  const day = sql`${asked.day}::date`;
  const { record } = listed;
  const where = sql`${record.inScope(asked.within, day)} and ${conditionOf(listed, day)}`;
  return compiled(
    db,
    sql<Answered<T>>`${rootWords(asked, day)}
select ${askedColumns}, ${answer(pageWords(record, where, day))} as answer`,
  );
}

export const recordPage = <T>(
  db: Kysely<DB>,
  asked: DayAndScope,
  listed: Listed,
  paging: Paging,
): Question<FoundRows<T>> => rootQuestion(db, asked, listed, (words) => pageOf(words, paging));

export const recordCount = (db: Kysely<DB>, asked: DayAndScope, listed: Listed): Question<number> =>
  rootQuestion(db, asked, listed, countOf);

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
  paging: Paging,
): CompiledQuery<{ answer: FoundRows<T> }> {
  const day = sql`${onDay}::date`;
  const where = sql`${related.link} and ${conditionOf(related, day)}`;
  const words = pageWords(related.record, where, day, sql`p.id`);
  return forEach(db, keys, pageOf(words, paging), filterWords(related, day));
}

export function relatedCounts(
  db: Kysely<DB>,
  keys: readonly RecordKey[],
  onDay: string,
  related: Relation & Listed,
): CompiledQuery<{ answer: number }> {
  const day = sql`${onDay}::date`;
  const where = sql`${related.link} and ${conditionOf(related, day)}`;
  return forEach(
    db,
    keys,
    countOf(pageWords(related.record, where, day)),
    filterWords(related, day),
  );
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
