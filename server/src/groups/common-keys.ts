import { sql } from 'kysely';
import { Wording } from '../graphql/wording.type.js';
import { type Fragment, inAlphabet, named } from '../sql/fragment.js';
import { wording } from '../sql/shapes.js';
import { type Column, int, type KeyLeaf, type KeyObject, text, type Word } from './words.js';

/*
 * Keys that several roots have. A record of a government is known by two numbers; as a key they are one,
 * which groups and compares faster, and is taken apart again where names are looked up.
 */

export const pairOf = (governmentId: string, id: string): Fragment =>
  sql`(${named(governmentId)}::bigint << 32 | ${named(id)})`;

/** The agency that agencyJoins found; null where it is nobody. Null | number is null, so no case is needed. */
export const creditedPair = (governmentId: string, alias: string): Fragment =>
  pairOf(governmentId, `${alias}.credited_id`);

export const governmentIn = (pair: Fragment): Fragment => sql`(${pair} >> 32)::int`;
export const numberIn = (pair: Fragment): Fragment => sql`(${pair} & 4294967295)::int`;

/** Something of the record that a pair names; `l` is its row. */
export const lookedUp =
  (table: string, shape: Fragment) =>
  (pair: Fragment): Fragment =>
    sql`(select ${shape} from ${named(table)} l where l.government_id = ${governmentIn(pair)} and l.${named(table)}_id = ${numberIn(pair)})`;

const inCatalogue =
  (table: string, shape: Fragment) =>
  (code: Fragment): Fragment =>
    sql`(select ${shape} from ${named(table)} l where l.code = ${code})`;

const ofGovernment =
  (shape: Fragment) =>
  (id: Fragment): Fragment =>
    sql`(select ${shape} from agency l join government lg using (government_id) where l.government_id = ${id} and l.kind_code = 'GOVERNMENT')`;

export const nameOfIt = wording('l', 'name');

/** Code and name told from one column. */
export const coded = (
  column: Column,
  code: ((column: Fragment) => Fragment) | null,
  name: (column: Fragment) => Fragment,
  says: { readonly code: string; readonly name: string },
): KeyLeaf[] => [
  {
    name: 'code',
    description: says.code,
    type: () => String,
    column,
    ...(code && { shape: code }),
    nullable: false,
  },
  {
    name: 'name',
    description: says.name,
    type: () => Wording,
    column,
    shape: name,
    nullable: false,
  },
];

/** The government that a record belongs to. */
export function governmentKey(
  { sql: id, needs }: Word,
  description: string,
  prefix = '',
  spread?: string,
): KeyObject {
  const column: Column = {
    name: `${prefix}government`,
    type: int,
    sql: id,
    sortedBy: (of) => inAlphabet(ofGovernment(sql`l.name_id`)(of)),
    ...(needs && { needs }),
    ...(spread && { spread }),
  };
  return {
    name: 'government',
    description,
    type: {
      name: 'GroupedGovernment',
      description: 'The government whose records these are: a city, a province or a nation.',
    },
    fields: coded(column, ofGovernment(sql`lg.code`), ofGovernment(nameOfIt), {
      code: 'Stable code of the government itself.',
      name: 'What it is called, in both languages.',
    }),
  };
}

/** A code with the name that a list of the program gives it. */
export const listedKey = (
  name: string,
  description: string,
  table: string,
  type: KeyObject['type'],
  column: Omit<Column, 'name' | 'type' | 'sortedBy'>,
  columnName = name,
): KeyObject => ({
  name,
  description,
  type,
  fields: coded(
    {
      ...column,
      name: columnName,
      type: text,
      sortedBy: (code) => inAlphabet(inCatalogue(table, sql`l.name_id`)(code)),
    },
    null,
    inCatalogue(table, nameOfIt),
    {
      code: 'Stable code in the list that it is of; used in filters.',
      name: 'What it is called on screen, in both languages.',
    },
  ),
});
