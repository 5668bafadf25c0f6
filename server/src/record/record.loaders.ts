import { sql } from 'kysely';
import { ask, rowsOf } from '../graphql/ask.js';
import type { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Connection } from '../graphql/connection.type.js';
import type { Context } from '../graphql/context.js';
import type { ListAsked } from '../graphql/list.args.js';
import { cursorOf, keysOf, type Window } from '../graphql/page.args.js';
import type { Keyed, RecordKey } from '../graphql/record-key.js';
import { type Fragment, type Looking, nothing } from '../sql/fragment.js';
import { type RecordWords, readingsOf } from '../sql/records/record-words.js';
import {
  type FoundRows,
  forEach,
  type Paged,
  type RecordList,
  type Relation,
  recordCount,
  recordPage,
  recordsByKey,
  relatedCounts,
  relatedPages,
} from './record.queries.js';

interface Read {
  readonly order: string;
  readonly window: Window;
  readonly paging: Paged;
}

function readingOf(
  record: RecordWords,
  { orders, page }: ListAsked,
  day: string,
  looking: Looking = 'EACH',
): Read {
  const window = page.window();
  const { readings, ...needs } = readingsOf(record, orders, sql`${day}::date`, looking);
  const order = [record.table, ...orders].join(' ');
  const cursor = keysOf(window, order, readings[0]?.keys ?? []);
  const paging = { size: window.size, readings, ...needs, cursor, backward: window.backward };
  return { order, window, paging };
}

/** A page in the order that was asked for, whichever way it was read. */
function connectionFrom<T>(
  found: FoundRows<T>,
  { order, window }: Read,
  totalCount: () => Promise<number>,
): Connection<T> {
  const isMore = found.length > window.size;
  const read = found.slice(0, window.size);
  const rows = window.backward ? read.reverse() : read;
  const edges = rows.map(({ keys, node }) => ({ cursor: cursorOf(order, keys), node }));
  return {
    totalCount,
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: window.backward ? window.cursor !== null : isMore,
      hasPreviousPage: window.backward ? isMore : window.cursor !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A page of all records of a kind. */
export async function recordsOf<T>(
  context: Context,
  list: RecordList,
  args: ListAsked,
  scope: DayAndScopeArgs,
): Promise<Connection<T>> {
  const asked = scope.asked(context);
  const listed = { ...list, filter: args.filter };
  const looking = asked.within === null ? 'ALL' : 'EACH';
  const reading = readingOf(list.record, args, asked.day, looking);
  const { reader } = context;
  const found = await ask(
    context,
    recordPage<T>(reader, asked, listed, reading.paging),
    scope.checked(),
  );
  return connectionFrom(found, reading, () =>
    ask(context, recordCount(reader, asked, listed), scope.checked()),
  );
}

/**
 * A page of the records that belong to another one; those of all rows of a page are read at once. How many
 * rows that may be, the cost of the query bounds.
 */
export async function relatedTo<T>(
  context: Context,
  { key, on }: Keyed,
  relation: Relation,
  args: ListAsked,
): Promise<Connection<T>> {
  const related = { ...relation, filter: args.filter };
  const reading = readingOf(relation.record, args, on);
  const name = JSON.stringify([relation.name, on, args.filter, reading.order, reading.window]);
  const found = await context.loaders.load<FoundRows<T>>(name, key, async (keys) => {
    return answers(context, relatedPages<T>(context.reader, keys, on, related, reading.paging));
  });
  return connectionFrom(found, reading, () =>
    context.loaders.load(`count ${name}`, key, (keys) =>
      answers(context, relatedCounts(context.reader, keys, on, related)),
    ),
  );
}

/** The record that another one names; null where it names none. */
export function recordByKey<T>(
  context: Context,
  record: RecordWords,
  key: RecordKey | null,
  on: string,
): Promise<T | null> {
  if (key === null) return Promise.resolve(null);
  return context.loaders.load<T | null>(`${record.table} ${on}`, key, (keys) =>
    answers(context, recordsByKey<T>(context.reader, keys, on, record)),
  );
}

/** A whole list that belongs to a record, short by its nature or bounded by its SQL. */
export function listOf<T>(
  context: Context,
  record: Keyed,
  name: string,
  list: (day: Fragment) => Fragment,
): Promise<readonly T[]> {
  return partOf<readonly T[]>(context, record, name, list);
}

/** What is worked out for a record; `words` are what its SQL needs to be said before. */
export function partOf<T>(
  context: Context,
  { key, on }: Keyed,
  name: string,
  part: (day: Fragment) => Fragment,
  words: (day: Fragment) => Fragment = () => nothing,
): Promise<T> {
  const day = sql`${on}::date`;
  return context.loaders.load(`${name} ${on}`, key, (keys) =>
    answers<T>(context, forEach(context.reader, keys, part(day), words(day))),
  );
}

async function answers<T>(
  context: Context,
  question: ReturnType<typeof forEach<T>>,
): Promise<readonly T[]> {
  const rows = await rowsOf(context, question);
  return rows.map(({ answer }) => answer);
}
