import type { ColumnType, Fields, Shape } from './shape.js';

/** How the value of one column is read from a record. */
export interface Read {
  readonly column: number;
  readonly path: readonly string[];
  readonly as: 'value' | 'values' | 'json';
}

/** How records become rows: what is read of each, and the list inside that repeats it. */
export interface Plan {
  readonly columns: readonly PlannedColumn[];
  readonly reads: readonly Read[];
  readonly inner: Inner | null;
}

interface PlannedColumn {
  readonly path: string;
  readonly type: ColumnType | undefined;
}

interface Inner {
  readonly path: readonly string[];
  readonly plan: Plan;
}

/** The plan for records with these fields; columns stand in the order of the query. */
export const planOf = (fields: Fields): Plan => planWithin(fields, [], []);

function planWithin(fields: Fields, prefix: readonly string[], columns: PlannedColumn[]): Plan {
  const reads: Read[] = [];
  const chosen = repeatingList(fields);
  let inner: Inner | null = null;
  const visit = (path: readonly string[], shape: Shape): void => {
    if (shape.kind === 'object') {
      for (const [name, below] of shape.fields) visit([...path, name], below);
    } else if (shape.kind === 'list' && shape === chosen) {
      inner = { path, plan: planWithin(shape.fields, [...prefix, ...path], columns) };
    } else {
      reads.push({ column: columns.length, path, as: cellKind(shape) });
      columns.push({ path: [...prefix, ...path].join('.'), type: typeAsked(shape) });
    }
  };
  for (const [name, shape] of fields) visit([name], shape);
  return { columns, reads, inner };
}

function cellKind({ kind }: Shape): Read['as'] {
  if (kind === 'values' || kind === 'nothing') return 'values';
  return kind === 'list' || kind === 'json' ? 'json' : 'value';
}

function typeAsked(shape: Shape): ColumnType | undefined {
  if (shape.kind === 'value') return shape.type;
  return shape.kind === 'unknown' ? undefined : 'text';
}

/** Of the lists of objects side by side the one with the deepest chain; of equals the first in breadth. */
function repeatingList(fields: Fields): Shape | null {
  let best: Shape | null = null;
  for (const list of listsWithin(fields)) {
    if (best === null || depthOf(list) > depthOf(best)) best = list;
  }
  return best;
}

function listsWithin(fields: Fields): Shape[] {
  const lists: Shape[] = [];
  let level: Shape[] = [...fields.values()];
  while (level.length > 0) {
    lists.push(...level.filter(({ kind }) => kind === 'list'));
    level = level.flatMap((shape) => (shape.kind === 'object' ? [...shape.fields.values()] : []));
  }
  return lists;
}

function depthOf(list: Shape): number {
  if (!('fields' in list)) return 0;
  return 1 + Math.max(0, ...listsWithin(list.fields).map(depthOf));
}
