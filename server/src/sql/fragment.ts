import { type RawBuilder, sql } from 'kysely';

/** A piece of SQL that takes part in a statement; values in it are bound, never pasted. */
export type Fragment = RawBuilder<unknown>;

/** A name written in our own code, such as a table's alias. Never give it a value from outside. */
export const named = (name: string): Fragment => sql.raw(name);

export const nothing: Fragment = sql.raw('');

/** Whether rows are looked at one by one until a page is full, or all at once, as for a count. */
export type Looking = 'EACH' | 'ALL';

/** Text in the order that Indonesian readers expect, the same on every server. */
export const inAlphabet = (text: Fragment): Fragment => sql`${text} collate "id-x-icu"`;

export const ratio = (numerator: Fragment, denominator: Fragment): Fragment =>
  sql`json_build_object('numerator', ${numerator}, 'denominator', ${denominator},
    'value', (${numerator})::float8 / nullif(${denominator}, 0))`;
