import { sql } from 'kysely';
import { checkLength, isStorable } from '../graphql/arguments.js';
import { isInt4, readCursor, refuseCursor } from '../graphql/cursor.js';
import { isCalendarDay } from '../graphql/day.js';
import { SortDirection } from '../graphql/enums.js';
import { InvalidArgumentError } from '../graphql/errors.js';
import { type Fragment, named } from '../sql/fragment.js';
import { shareOf } from './chosen.js';
import type { HavingInput, OrderInput } from './group-args.js';
import { isDay, type Measure, type Measures, measureNames } from './measure-choice.js';
import { bigint, boolean, type Column, type ColumnType, date, int, text } from './words.js';

/** Something that groups are sorted by, in terms of the columns of a group. */
export interface Term {
  readonly sql: Fragment;
  readonly type: ColumnType;
  readonly descending: boolean;
  /** The name of the column that it is, where it is nothing more. */
  readonly column?: string;
}

const float8: ColumnType = { cast: 'float8' };
const mostOrders = 5;
const mostConditions = 10;

/** What a measure comes to; a ratio is kept as its two parts. */
export const figureOf = (measure: Measure): Fragment =>
  measure.way === 'ratio'
    ? sql`(${named(measure.column)}_part::float8 / nullif(${named(measure.column)}_of, 0))`
    : sql`${named(measure.column)}::float8`;

function measureNamed(
  name: string,
  p: number | null | undefined,
  path: readonly string[],
  measures: Measures,
): Measure {
  const found = measureNames(measures.root).get(name);
  if (!found) throw new Error(`no measure called ${name}`);
  if (found.takesP && p == null) {
    throw new InvalidArgumentError([...path, 'p'], 'Expected `p` beside a quantile, from 0 to 1.');
  }
  if (!found.takesP && p != null) {
    throw new InvalidArgumentError([...path, 'p'], 'Expected no `p`: only quantiles have one.');
  }
  const measure = found.pick(measures, p == null ? null : shareOf(p, [...path, 'p']));
  measures.deciding.add(measure.column);
  return measure;
}

/** A measure that can lie between two numbers. */
function numberNamed(
  name: string,
  p: number | null | undefined,
  path: readonly string[],
  measures: Measures,
): Measure {
  const measure = measureNamed(name, p, path, measures);
  if (!isDay(measure)) return measure;
  throw new InvalidArgumentError(
    [...path, 'measure'],
    'Expected a figure that is a number; days have no `min` and `max` here. Use `filter` to choose records by their days.',
  );
}

/** The conditions that groups have to fulfil, in terms of their columns. */
export function conditionsOf(
  having: readonly HavingInput[] | null | undefined,
  measures: Measures,
): Fragment[] {
  if (having == null) return [];
  checkLength(having, ['having'], mostConditions, 'conditions');
  return having.flatMap(({ measure, p, min, max }, place) => {
    const path = ['having', String(place)];
    if (min == null && max == null) {
      throw new InvalidArgumentError(path, 'Expected `min`, `max` or both.');
    }
    if (min != null && max != null && min > max) {
      throw new InvalidArgumentError([...path, 'min'], 'Expected `min` to be at most `max`.');
    }
    const value = figureOf(numberNamed(measure, p, path, measures));
    return [
      ...(min == null ? [] : [sql`${value} >= ${min}::float8`]),
      ...(max == null ? [] : [sql`${value} <= ${max}::float8`]),
    ];
  });
}

const byKey = (column: Column, descending: boolean): Term =>
  column.sortedBy
    ? { sql: column.sortedBy(named(column.name)), type: text, descending }
    : { sql: named(column.name), type: column.type, descending, column: column.name };

function termOf(
  { key, measure, p, direction }: OrderInput,
  path: readonly string[],
  columns: readonly Column[],
  measures: Measures,
): Term {
  const descending = direction === SortDirection.DESC;
  if ((key == null) === (measure == null)) {
    throw new InvalidArgumentError(path, 'Expected either `key` or `measure`.');
  }
  if (measure != null) {
    const found = measureNamed(measure, p, path, measures);
    if (isDay(found)) return { sql: named(found.column), type: date, descending };
    return { sql: figureOf(found), type: float8, descending };
  }
  if (p != null) {
    throw new InvalidArgumentError([...path, 'p'], 'Expected no `p`: only quantiles have one.');
  }
  const column = columns.find(({ name }) => name.toUpperCase() === key);
  if (column) return byKey(column, descending);
  const names = columns.map(({ name }) => name.toUpperCase()).join(', ');
  throw new InvalidArgumentError(
    [...path, 'key'],
    `Groups can be sorted by a key only where it is selected under \`by\`; here ${names || 'none is'}.`,
  );
}

/** What groups are sorted by. It ends in the keys, so that no two have the same place. */
export function termsOf(
  orderBy: readonly OrderInput[] | null | undefined,
  columns: readonly Column[],
  measures: Measures,
): Term[] {
  if (orderBy) checkLength(orderBy, ['orderBy'], mostOrders, 'orders');
  const wanted = orderBy
    ? orderBy.map((order, place) => termOf(order, ['orderBy', String(place)], columns, measures))
    : columns.map((column) => byKey(column, false));
  const sorted = new Set(wanted.flatMap(({ column }) => column ?? []));
  const others = columns.filter(({ name }) => !sorted.has(name));
  const keys = others.map(({ name, type }) => ({ sql: named(name), type, descending: false }));
  return [...wanted, ...keys];
}

/** What is not known comes last, whichever end comes first. */
export const sortedBy = (terms: readonly Term[], name: (place: number) => Fragment): Fragment =>
  sql.join(
    terms.map(
      ({ descending }, place) =>
        sql`${name(place)}${sql.raw(descending ? ' desc' : '')} nulls last`,
    ),
  );

type Place = readonly (string | number | boolean | null)[];

/** Whether a group comes after a place: later in one term, and equal in those before it. */
export function isAfter(
  place: Place,
  terms: readonly Term[],
  name: (place: number) => Fragment,
): Fragment {
  const bound = (n: number) => sql`${place[n]}::${named(terms[n]?.type.cast ?? 'text')}`;
  const ways = terms.flatMap(({ descending }, n) => {
    if (place[n] === null) return [];
    const sooner = terms
      .slice(0, n)
      .map((_, before) =>
        place[before] === null
          ? sql`${name(before)} is null`
          : sql`${name(before)} = ${bound(before)}`,
      );
    const later = sql`(${name(n)} ${sql.raw(descending ? '<' : '>')} ${bound(n)} or ${name(n)} is null)`;
    return [sql`(${sql.join([...sooner, later], sql` and `)})`];
  });
  return ways.length === 0 ? sql`false` : sql`(${sql.join(ways, sql` or `)})`;
}

/** A cursor belongs to one root, one order and one set of keys. */
export const orderName = (
  noun: string,
  orderBy: readonly OrderInput[] | null | undefined,
  columns: readonly Column[],
): string => {
  const orders = (orderBy ?? []).map(({ key, measure, p, direction }) =>
    [key, measure, p, direction ?? SortDirection.ASC].join(' '),
  );
  return [noun, ...columns.map(({ name }) => name), '', ...orders].join(',');
};

function fits({ cast, values }: ColumnType, value: unknown): boolean {
  if (value === null) return true;
  if (values) return values.includes(value as string);
  switch (cast) {
    case int.cast:
      return isInt4(value);
    case bigint.cast:
      return Number.isSafeInteger(value);
    case boolean.cast:
      return typeof value === 'boolean';
    case date.cast:
      return typeof value === 'string' && isCalendarDay(value);
    case float8.cast:
      return Number.isFinite(value);
    default:
      return typeof value === 'string' && isStorable(value);
  }
}

/** Reads where a page ended; any text that is no cursor of this order is refused. */
export function placeIn(
  after: string | null | undefined,
  order: string,
  terms: readonly Term[],
): Place | null {
  if (after == null) return null;
  const [name, ...values] = readCursor(after);
  const isOne =
    name === order &&
    values.length === terms.length &&
    terms.every(({ type }, n) => fits(type, values[n]));
  return isOne ? (values as Place) : refuseCursor();
}
