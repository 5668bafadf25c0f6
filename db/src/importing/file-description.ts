import {
  type CellType,
  type Column,
  code,
  type Entity,
  type GovernmentEntity,
  isListEntity,
  keyOrEmpty,
  named,
  type UnnamedColumn,
} from './column.js';
import type { RuleName } from './problem.js';
import { spelling } from './spelling.js';

/**
 * One file of the import. Everything the import does with it follows from this: reading, checking,
 * writing, and which file must be written before it.
 */
export interface FileDescription {
  file: string;
  /** Its names in Indonesian: the word of the dictionary first, then one that people say as well. */
  inIndonesian: readonly [string, ...string[]];
  /** Records of a government, or entries of the lists that all governments share. */
  scope: 'GOVERNMENT' | 'SHARED';
  columns: Record<string, Column>;
  /** What the codes of this file's `code` column name. */
  defines?: Entity;
  /** Files that a rule of this one looks into without referring to it by a column. */
  after?: readonly string[];
  /** The tables that its rows are written to; the first holds the record itself. */
  targets: readonly Target[];
  rules: readonly Rule[];
}

/** A table and how a row of the file becomes a row of it. */
export interface Target {
  table: string;
  fields: readonly Field[];
  /** SQL over the staged row `s`: which rows of the file are written to this table. */
  when?: string;
  /** Entries are numbered within the owner, and a new one gets the next number. */
  numbered?: { column: string; within: string; by: string };
  /** Only the entry with the highest number is compared with. */
  latestOnly?: boolean;
  /** Fields by which a rule looks for rows, beside the key. */
  alsoBy?: readonly string[];
  /** SQL over the staged row `s` and the stored one `t`: what makes them the same, beside the key. */
  alsoSame?: string;
  /** Depends on rows of another target, so it is worked out when these are written. */
  late?: boolean;
}

export interface Field {
  /** Its name while it is imported: the header's, mostly. */
  name: string;
  /** The header whose cell clears or leaves it. */
  header: string;
  /** Column of the target's table. */
  column: string;
  type: CellType;
  isKey: boolean;
  /** A key that may be null. */
  orEmpty: boolean;
  required: boolean;
  fallback?: string;
  /** SQL over the staged row `s`, where it is not simply the cell. */
  staged?: string;
  /** SQL for the value after the import, from what it would be without. `of` names another field's. */
  instead?: (value: string, of: (name: string) => string) => string;
  /** The database makes it. */
  generated?: boolean;
  /** A list kept in a table of its own, one row an item; `mark` is set on the first. */
  items?: { table: string; column: string; within: string; mark?: string };
}

/** A rule over one row; SQL of what breaks it. */
export interface Rule {
  rule: RuleName;
  /** The headers it is about; the first is named in the issue. Silent where one of them is bad already. */
  columns: readonly [string, ...string[]];
  /** Over the staged row, or over the target of that number as it will be. The row is `m`. */
  over: 'STAGED' | number;
  broken: string;
}

/** A file each of whose rows is one row of one table, and whose columns are that table's. */
export function record(
  description: Omit<FileDescription, 'targets' | 'rules'> & {
    table: string;
    fields?: Record<string, Partial<Field>>;
    without?: readonly string[];
    extra?: readonly Field[];
    numbered?: Target['numbered'];
    alsoSame?: string;
    alsoBy?: readonly string[];
    more?: readonly Target[];
    rules?: readonly Rule[];
  },
): FileDescription {
  const { table, fields = {}, without = [], extra = [], more = [], rules = [] } = description;
  const { file, inIndonesian, scope, columns, defines, after } = description;
  const { numbered, alsoSame, alsoBy } = description;
  const ofCells = Object.entries(columns)
    .filter(([header]) => !without.includes(header))
    .map(([header, column]) => fieldOf(header, column, fields[header]));
  const main: Target = {
    table,
    fields: [...ofCells, ...extra],
    ...(numbered && { numbered }),
    ...(alsoSame && { alsoSame }),
    ...(alsoBy && { alsoBy }),
  };
  return {
    file,
    inIndonesian,
    scope,
    columns,
    ...(defines && { defines }),
    ...(after && { after }),
    targets: [main, ...more],
    rules,
  };
}

/** The field that a header's cell goes to. */
export function fieldOf(
  header: string,
  column: UnnamedColumn,
  changed: Partial<Field> = {},
): Field {
  return {
    name: header,
    header,
    column: column.column ?? defaultColumn(header, column),
    type: column.type,
    isKey: column.role === 'KEY' || column.role === 'KEY_OR_EMPTY',
    orEmpty: column.role === 'KEY_OR_EMPTY',
    required: column.role === 'REQUIRED',
    ...(column.fallback !== undefined && { fallback: column.fallback }),
    ...changed,
  };
}

function defaultColumn(header: string, { type }: UnnamedColumn): string {
  return isGovernmentReference(type) ? `${header}_id` : header;
}

export function isGovernmentReference(
  type: CellType,
): type is { kind: 'REFERENCE'; to: GovernmentEntity } {
  return type.kind === 'REFERENCE' && !isListEntity(type.to);
}

const governmentColumn = named('pemerintah', keyOrEmpty(code()));

/** The columns that a file can have; `government` belongs to every file of a government's records. */
export function columnsOf({ scope, columns }: FileDescription): Record<string, Column> {
  return scope === 'GOVERNMENT' ? { government: governmentColumn, ...columns } : columns;
}

/** The columns of a file by their spelling in either language. */
export function namesOfColumns(file: FileDescription): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(columnsOf(file)).flatMap(([header, { indonesian }]) => [
      [spelling(header), header],
      [spelling(indonesian), header],
    ]),
  );
}

/** The type that a cell has while it is staged. Enums are text until they are written. */
export function stagedType(type: CellType): string {
  switch (type.kind) {
    case 'WHOLE':
      return 'int';
    case 'DECIMAL':
      return 'numeric';
    case 'YES_NO':
      return 'boolean';
    case 'DATE':
      return 'date';
    case 'LIST':
      return type.of.kind === 'WHOLE' ? 'int[]' : 'text[]';
    default:
      return 'text';
  }
}

/** What the staged value becomes when it is written. */
export function storedCast(type: CellType): string {
  if (type.kind === 'CHOICE') return `::${type.enumType}`;
  if (type.kind === 'LIST' && type.of.kind === 'CHOICE') return `::${type.of.enumType}[]`;
  return '';
}

export const stagedTable = (file: FileDescription) =>
  `staged_${file.file.replace('.csv', '').replaceAll('-', '_')}`;

/** The rows of a target as they will be: `merged_innovations_0` is the first target of that file. */
export const mergedTable = (file: FileDescription, target: number) =>
  `${stagedTable(file).replace('staged_', 'merged_')}_${target}`;
