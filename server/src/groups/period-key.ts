import { sql } from 'kysely';
import { Int } from 'type-graphql';
import { DateBasis } from '../graphql/enums.js';
import type { Fragment } from '../sql/fragment.js';
import { snake } from './measure-choice.js';
import { type Column, enumOf, int, type KeyLeaf, type KeyObject, text } from './words.js';

/** A date that records have: the day, how exactly it is stated, and what it rests on. */
export interface DateWords {
  readonly day: Fragment;
  readonly precision?: Fragment;
  /** True where the day counts from the first source that shows it. */
  readonly isKnownSince?: Fragment;
  readonly needs?: readonly string[];
}

const periodType = {
  name: 'GroupedPeriod',
  description:
    'The period in which a date lies. The finest part selected makes the groups. A date stated only by its year has a year and no quarter or month.',
};

/** A date by year, quarter and month; `name` is also what its columns are called after. */
export function periodKey(
  name: string,
  description: string,
  { day, precision, isKnownSince, needs }: DateWords,
): KeyObject {
  const prefix = snake(name);
  const beside = needs ? { needs } : {};
  const exact = (value: Fragment) =>
    precision ? sql`case when ${precision} is distinct from 'YEAR' then ${value} end` : value;
  const leaf = (
    part: string,
    type: () => object,
    column: Omit<Column, 'name'>,
    says: string,
  ): KeyLeaf => ({
    name: part,
    description: says,
    type,
    column: { ...beside, ...column, name: `${prefix}_${part}` },
  });
  const basis = sql`case when ${day} is null then null ${isKnownSince ? sql`when ${isKnownSince} then 'KNOWN_ON' ` : sql``}${precision ? sql`when ${precision} = 'YEAR' then 'YEAR' ` : sql``}else 'EXACT' end::date_basis`;
  return {
    name,
    description,
    type: periodType,
    date: { ...beside, sql: () => day },
    fields: [
      leaf(
        'year',
        () => Int,
        { type: int, sql: () => sql`date_part('year', ${day})::int` },
        'Calendar year, such as 2026; null where the date is not known.',
      ),
      leaf(
        'quarter',
        () => String,
        { type: text, sql: () => exact(sql`to_char(${day}, 'YYYY-"Q"Q')`) },
        'Quarter of the calendar year, written "2026-Q4"; null where only the year is known.',
      ),
      leaf(
        'month',
        () => String,
        { type: text, sql: () => exact(sql`to_char(${day}, 'YYYY-MM')`) },
        'Calendar month, written "2026-11"; null where only the year is known.',
      ),
      leaf(
        'basis',
        () => DateBasis,
        { type: enumOf('date_basis', DateBasis), sql: () => basis },
        'What the date rests on; null where there is no date.',
      ),
    ],
  };
}
