import { sql } from 'kysely';
import { checkLength, isStorable } from '../../graphql/arguments.js';
import { type Fragment, named } from '../fragment.js';
import type { FilterPlace } from './walk.js';

/** Days from one to another, both included; either may be left out. */
export interface Range<T> {
  readonly from?: T | null;
  readonly to?: T | null;
}

function textAt(text: string, at: FilterPlace): string {
  if (!isStorable(text)) at.refuse('Expected text without U+0000 or unpaired surrogates.');
  return text;
}

/** Text to search for, without what stands around it. */
function wantedAt(text: string, at: FilterPlace): string {
  const wanted = textAt(text, at).trim();
  if (wanted === '') at.refuse('Expected some text to search for.');
  return wanted;
}

/** Several values, each of them once. */
function valuesAt<T extends string | number>(
  values: readonly T[],
  at: FilterPlace,
  most?: number,
): readonly T[] {
  checkLength(values, at.path, most);
  for (const each of values) if (typeof each === 'string') textAt(each, at);
  return [...new Set(values)];
}

export const textsAt = (
  values: readonly string[],
  at: FilterPlace,
  most?: number,
): readonly string[] => valuesAt(values, at, most);

/** One of several values; the type is that of the column. */
export const oneOf =
  (column: Fragment, type: string) =>
  (values: readonly (string | number)[], at: FilterPlace): Fragment =>
    sql`${column} = any (${valuesAt(values, at)}::${named(type)}[])`;

/** Some text anywhere in it, in capitals or not. */
export const holding =
  (column: Fragment) =>
  (text: string, at: FilterPlace): Fragment =>
    sql`position(lower(${wantedAt(text, at)}::text) in lower(${column})) > 0`;

/** Whether something holds, or does not. What is not known does not hold. */
export const whether = (condition: Fragment, wanted: boolean): Fragment =>
  wanted ? sql`coalesce(${condition}, false)` : sql`not coalesce(${condition}, false)`;

export const flag =
  (condition: (at: FilterPlace) => Fragment) =>
  (wanted: boolean, at: FilterPlace): Fragment =>
    whether(condition(at), wanted);

/** The same for what stands in other tables. */
export const hasAny =
  (condition: (at: FilterPlace) => Fragment) =>
  (wanted: boolean, at: FilterPlace): Fragment =>
    whether(at.lookedUp(condition(at)), wanted);

function inRange<T extends string | number>(
  value: Fragment,
  type: string,
  { from, to }: Range<T>,
  at: FilterPlace,
): Fragment {
  if (from == null && to == null) at.refuse('Expected `from`, `to` or both.');
  if (from != null && to != null && from > to) {
    at.refuse('Expected `from` to be on or before `to`.', 'from');
  }
  const bounds = [
    ...(from == null ? [] : [sql`${value} >= ${from}::${named(type)}`]),
    ...(to == null ? [] : [sql`${value} <= ${to}::${named(type)}`]),
  ];
  return sql`(${sql.join(bounds, sql` and `)})`;
}

export const days =
  (value: (at: FilterPlace) => Fragment) =>
  (range: Range<string>, at: FilterPlace): Fragment =>
    inRange(value(at), 'date', range, at);

export const numbers =
  (value: Fragment) =>
  (range: Range<number>, at: FilterPlace): Fragment =>
    inRange(value, 'int', range, at);

/**
 * Words of the record, stemmed; or letters much like some of its text, which forgives a slip. Takes
 * the alias of a row with search columns.
 */
export const found =
  (alias: string) =>
  (text: string, at: FilterPlace): Fragment => {
    const wanted = wantedAt(text, at).toLowerCase();
    return sql`(${named(alias)}.search_words @@ websearch_to_tsquery('indonesian', ${wanted}::text)
      or ${wanted}::text <% ${named(alias)}.search_text)`;
  };
