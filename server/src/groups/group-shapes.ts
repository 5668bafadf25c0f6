import { sql } from 'kysely';
import { type Fragment, named, ratio } from '../sql/fragment.js';
import { type ChosenKey, type ChosenMeasures, chosenColumns, type Named } from './chosen.js';
import type { Measure } from './measure-choice.js';
import { isObject } from './words.js';

/* Groups as JSON in the shape of the answer, from the columns of a group. */

const object = (fields: readonly (readonly [name: string, value: Fragment])[]): Fragment =>
  sql`json_build_object(${sql.join(fields.map(([name, value]) => sql`${sql.lit(name)}, ${value}`))})`;

/** The keys. An object of which nothing is known is null. */
export const keysShape = (keys: readonly ChosenKey[]): Fragment =>
  object(keys.map((key) => [key.field.name, keyShape(key)]));

function keyShape({ field, inside }: ChosenKey): Fragment {
  if (!isObject(field)) {
    const column = named(field.column.name);
    return field.shape
      ? sql`case when ${column} is not null then ${field.shape(column)} end`
      : column;
  }
  const columns = chosenColumns(inside);
  if (columns.length === 0) return sql`null`;
  const names = sql.join(columns.map(({ name }) => named(name)));
  return sql`case when num_nonnulls(${names}) > 0 then ${keysShape(inside)} end`;
}

const measureShape = (measure: Measure): Fragment =>
  measure.way === 'ratio'
    ? ratio(named(`${measure.column}_part`), named(`${measure.column}_of`))
    : named(measure.column);

const namedShape = (measures: Named): Fragment =>
  object([...measures].map(([name, measure]) => [name, measureShape(measure)]));

/** The fields of the measures that were selected, for the object that they are part of. */
export function measureFields({
  count,
  uniq,
  ratio: ratios,
  facts,
  quantiles,
}: ChosenMeasures): (readonly [string, Fragment])[] {
  const fields: (readonly [string, Fragment])[] = [];
  if (count) fields.push(['count', named('count')]);
  if (uniq) fields.push(['uniq', namedShape(uniq)]);
  if (ratios) fields.push(['ratio', namedShape(ratios)]);
  for (const [way, measures] of facts) fields.push([way, namedShape(measures)]);
  if (quantiles.size > 0) {
    // By what they are of, since under several aliases a group has several.
    const each = [...quantiles].map(
      ([p, measures]) => sql`${String(p)}::text, ${namedShape(measures)}`,
    );
    fields.push(['quantile', sql`json_build_object(${sql.join(each)})`]);
  }
  return fields;
}

export const groupShape = (keys: readonly ChosenKey[], measures: ChosenMeasures): Fragment =>
  object([['by', keysShape(keys)], ...measureFields(measures)]);

export const totalsShape = (measures: ChosenMeasures): Fragment => object(measureFields(measures));
