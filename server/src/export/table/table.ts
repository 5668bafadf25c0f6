import { type Plan, planOf, type Read } from './plan.js';
import { type ColumnType, type Fields, isObject, type Shape, shapeSeen } from './shape.js';

export { fieldsAsked } from './asked.js';
export type { ColumnType, Fields } from './shape.js';

/** What one cell holds; null is not known, which is not zero. */
export type Cell = string | number | boolean | null;

export interface Column {
  /** The names of the fields down to the value, with dots between: `by.owner.name.indonesian`. */
  readonly path: string;
  readonly type: ColumnType;
}

export interface Table {
  readonly columns: Column[];
  readonly rows: Cell[][];
  /** The path of the list whose entries are the rows; null where the answer is one row. */
  readonly list: string | null;
}

export interface TableOptions {
  /** The root field, or its alias, whose rows are wanted; the first that has a list when left out. */
  readonly field?: string | undefined;
  /**
   * What the query asks for (`fieldsAsked`). With it the columns do not depend on what happens to be in
   * the answer; without it they are those that are seen in the answer.
   */
  readonly asked?: Fields | undefined;
}

/**
 * The `data` of an answer as a table.
 *
 * The rows are the entries of the first list of objects that is met in breadth below the root field; an
 * answer without one is one row. An object becomes columns named by their path. A list of plain values
 * is one cell, joined by `; `. A list of objects inside a row repeats the row for each of its entries, and
 * a row whose list is empty stays, with nulls. Where several such lists stand side by side, the one with
 * the deepest chain of lists is taken, of equals the first in breadth; the others are one cell with JSON.
 */
export function tableOf(answer: unknown, options: TableOptions = {}): Table {
  if (!isObject(answer)) return { columns: [], rows: [], list: null };
  const fields = options.asked ?? fieldsOf(shapeSeen(answer));
  const found = rowsFound(fields, options.field);
  const plan = planOf(found.fields);
  const records = plan.columns.length > 0 ? recordsAt(answer, found) : [];
  const rows = records.flatMap((record) => rowsOf(plan, record));
  const columns = plan.columns.map(({ path, type }, index) => ({
    path,
    type: typeOfCells(rows, index, type),
  }));
  return { columns, rows, list: found.isList ? found.at.join('.') : null };
}

interface Found {
  /** The names of the fields down to the rows. */
  readonly at: readonly string[];
  readonly fields: Fields;
  readonly isList: boolean;
}

/** Where the rows of an answer are, and what they hold. */
function rowsFound(roots: Fields, chosen: string | undefined): Found {
  const names = chosen === undefined ? [...roots.keys()] : [chosen];
  const wanted = new Map([...roots].filter(([name]) => names.includes(name)));
  // Why twice: a list in which nothing was seen is taken only where no other can be.
  for (const kind of ['list', 'nothing'] as const) {
    for (const [name, shape] of wanted) {
      const at = firstOf(kind, name, shape);
      if (at) return at;
    }
  }
  const [only] = wanted;
  if (wanted.size === 1 && only && (only[1].kind === 'object' || only[1].kind === 'unknown')) {
    return { at: [only[0]], fields: fieldsOf(only[1]), isList: false };
  }
  return { at: [], fields: wanted, isList: false };
}

/** The first list met in breadth. */
function firstOf(kind: 'list' | 'nothing', root: string, shape: Shape): Found | null {
  let level: { at: string[]; shape: Shape }[] = [{ at: [root], shape }];
  while (level.length > 0) {
    const first = level.find((each) => each.shape.kind === kind);
    if (first) return { at: first.at, fields: fieldsOf(first.shape), isList: true };
    level = level.flatMap(({ at, shape: each }) =>
      each.kind === 'object'
        ? [...each.fields].map(([name, inner]) => ({ at: [...at, name], shape: inner }))
        : [],
    );
  }
  return null;
}

const fieldsOf = (shape: Shape): Fields => ('fields' in shape ? shape.fields : new Map());

function recordsAt(answer: unknown, { at, isList }: Found): unknown[] {
  const value = valueAt(answer, at);
  if (value == null) return [];
  return isList && Array.isArray(value) ? value : [value];
}

/** What is found down a path; null where something on it is null. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (!isObject(found) || !Object.hasOwn(found, name)) return null;
    found = found[name];
  }
  return found ?? null;
}

function rowsOf(plan: Plan, record: unknown): Cell[][] {
  const row: Cell[] = new Array<Cell>(plan.columns.length).fill(null);
  return filled(plan, record, row);
}

/** A row filled from a record, once for each entry of the list inside it. */
function filled({ reads, inner }: Plan, record: unknown, row: Cell[]): Cell[][] {
  for (const read of reads) row[read.column] = cellOf(valueAt(record, read.path), read);
  if (!inner) return [row];
  const entries = valueAt(record, inner.path);
  if (!Array.isArray(entries) || entries.length === 0) return [row];
  return entries.flatMap((entry) => filled(inner.plan, entry, [...row]));
}

function cellOf(value: unknown, { as }: Read): Cell {
  if (value == null) return null;
  if (as === 'values' && Array.isArray(value)) return value.map(plainText).join('; ');
  // Why: an answer in which every such list is empty does not tell of what they are.
  if (Array.isArray(value) && value.length === 0) return '';
  if (as === 'json' || typeof value === 'object') return JSON.stringify(value);
  return value as Cell;
}

/** Why a dash: an entry that is not known is one nevertheless. */
const plainText = (value: unknown): string => (value == null ? '–' : String(value));

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** What the cells of a column are; where the query tells it, no guess is made of texts. */
function typeOfCells(rows: Cell[][], column: number, asked: ColumnType | undefined): ColumnType {
  const types = new Set(
    rows
      .map((row) => row[column] ?? null)
      .filter((cell) => cell !== null)
      .map(typeOfCell),
  );
  if (types.size === 0) return 'empty';
  if (asked) return asked;
  const [only] = types;
  if (types.size === 1 && only) return only;
  return types.has('number') || types.has('boolean') ? 'mixed' : 'text';
}

function typeOfCell(cell: Exclude<Cell, null>): ColumnType {
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'boolean') return 'boolean';
  return dayPattern.test(cell) ? 'date' : 'text';
}
