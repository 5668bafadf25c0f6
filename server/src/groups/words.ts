import type { ClassType } from 'type-graphql';
import type { FilteredKind } from '../sql/filters/walk.js';
import type { Fragment } from '../sql/fragment.js';
import type { Wanted } from '../sql/innovation-sets.js';
import type { MeasureEntry } from '../sql/measure.js';
import type { RecordWords } from '../sql/records/record-words.js';

/*
 * What groups are made of. A root says which records are counted, by which keys they may be grouped and
 * what may be measured; types, arguments and SQL all follow from it, so a key is added in one place.
 */

/** Something worked out for a record on a day, and the joins that it needs beside the record. */
export interface Word {
  sql(day: Fragment): Fragment;
  readonly needs?: readonly string[];
}

/** The type of a column in PostgreSQL; of an enum also its values, since a cursor may hold one. */
export interface ColumnType {
  readonly cast: string;
  readonly values?: readonly string[];
}

export const int: ColumnType = { cast: 'int' };
export const bigint: ColumnType = { cast: 'bigint' };
export const text: ColumnType = { cast: 'text' };
export const boolean: ColumnType = { cast: 'boolean' };
export const date: ColumnType = { cast: 'date' };
export const enumOf = (cast: string, values: object): ColumnType => ({
  cast,
  values: Object.values(values) as string[],
});

/** What rows are grouped by; several fields of the schema may be told from one column. */
export interface Column extends Word {
  readonly name: string;
  readonly type: ColumnType;
  /** The list of the root from which it comes, where a record may have several of it. */
  readonly spread?: string;
  /** What is sorted by, where that is not the column itself. */
  readonly sortedBy?: (column: Fragment) => Fragment;
}

/** A field whose value is told from one column. */
export interface KeyLeaf {
  readonly name: string;
  readonly description: string;
  readonly type: () => object;
  readonly column: Column;
  /** The value in the shape of its type; the column itself when left out. */
  readonly shape?: (column: Fragment) => Fragment;
  /** False where it is never null while the object around it is there. */
  readonly nullable?: false;
}

/** A field that holds further ones; null where every column selected in it is. */
export interface KeyObject {
  readonly name: string;
  readonly description: string;
  readonly type: ObjectWords;
  readonly fields: readonly KeyField[];
  /** Where it is a date by its periods: the day itself, of which groups have an earliest and a latest. */
  readonly date?: Word;
}

export type KeyField = KeyLeaf | KeyObject;

/** The GraphQL type of an object of keys: one that exists, or one made of its fields. */
export type ObjectWords =
  | { readonly existing: () => ClassType<object> }
  | { readonly name: string; readonly description: string };

interface Measured extends Word {
  readonly name: string;
  readonly entry: MeasureEntry;
  /** The same from what is joined for all records at once, for where each of them is looked at. */
  readonly ofAll?: Word;
}

/** A share of the records: `sql` is true, false, or null for those that are left out of both parts. */
export type RatioWord = Measured;

/** A number that records have; null where it is not known. */
export interface FactWord extends Measured {
  /** Whether it may be added up: counts of things may, lengths of time and changes not. */
  readonly adds: boolean;
}

/** How many different things the records have to do with. */
export interface UniqWord extends Word {
  readonly name: string;
  readonly description: string;
  readonly type: ColumnType;
  /** Where a record may have several, the list that they come from. */
  readonly spread?: string;
}

/** A list that a record has; b is the record, with its key. */
export interface Spread {
  /** Whether anything is known of it for b: what was never entered is not known to be none. */
  readonly known: Fragment;
  readonly from: Fragment;
  readonly joins?: Readonly<Record<string, Join>>;
  where(day: Fragment): Fragment;
}

/** What is joined beside a record; it needs the joins that have to stand before it. */
export interface Join extends Pick<Word, 'needs'> {
  sql(day: Fragment, wanted: Wanted): Fragment;
  /** The join in whose place it stands where nothing needs that one. */
  readonly unless?: string;
}

/** A day that records have; null where it is not known. */
export interface DayWord extends Word {
  readonly name: string;
  readonly description: string;
}

export interface GroupsRoot {
  /** What the records are called in the names of types, as `Innovation`. */
  readonly noun: string;
  /** The same in a sentence, more than one. */
  readonly nouns: string;
  readonly record: RecordWords;
  readonly kind: FilteredKind;
  readonly filter: () => ClassType<object>;
  /** Says in the schema which records are counted. */
  readonly counts: string;
  /** Where they are read from, if not from their own table. */
  readonly from?: Fragment;
  /** The records that are counted. */
  where(day: Fragment): Fragment;
  /** The joins that every statement has. */
  readonly always: readonly string[];
  /** The joins that a filter speaks of. */
  readonly filterNeeds?: (filter: object) => readonly string[];
  /** In the order in which they stand in a statement. */
  readonly joins: Readonly<Record<string, Join>>;
  readonly spreads: Readonly<Record<string, Spread>>;
  readonly keys: readonly KeyField[];
  readonly uniq: readonly UniqWord[];
  readonly ratios: readonly RatioWord[];
  readonly facts: readonly FactWord[];
  /** The keys that are dates of which groups tell the earliest and the latest day. */
  readonly days: readonly string[];
}

export const isObject = (field: KeyField): field is KeyObject => 'fields' in field;

/** Every column that the keys can be told from, each once. */
export function columnsOf(fields: readonly KeyField[]): Column[] {
  const columns = fields.flatMap((field) =>
    isObject(field) ? columnsOf(field.fields) : [field.column],
  );
  return [...new Map(columns.map((column) => [column.name, column])).values()];
}

/** The days of a root, each by the one definition that its key has. */
export const daysOf = ({ keys, days }: GroupsRoot): DayWord[] =>
  days.map((name) => {
    const key = keys.find((each) => each.name === name);
    if (!key || !isObject(key) || !key.date) throw new Error(`no date called ${name}`);
    return { name, description: key.description, ...key.date };
  });
