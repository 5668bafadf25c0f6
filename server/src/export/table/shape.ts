/** What the cells of a column hold; `empty` where not one of them is known. */
export type ColumnType = 'text' | 'number' | 'boolean' | 'date' | 'mixed' | 'empty';

/** What a field may hold, told by the query or seen in the answer. */
export type Shape =
  /** Nothing but null was seen. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'value'; readonly type?: ColumnType }
  /** A list of plain values. */
  | { readonly kind: 'values' }
  /** A list in which nothing was seen, so that nobody can tell of what. */
  | { readonly kind: 'nothing' }
  /** Lists of lists, and whatever no answer of ours holds: one cell with JSON. */
  | { readonly kind: 'json' }
  | { readonly kind: 'object'; readonly fields: Fields }
  /** A list of objects. */
  | { readonly kind: 'list'; readonly fields: Fields };

/** Why a map: a name such as `__proto__` may be asked for, and order matters. */
export type Fields = ReadonlyMap<string, Shape>;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The shape of a value as seen. */
export function shapeSeen(value: unknown): Shape {
  if (value == null) return { kind: 'unknown' };
  if (Array.isArray(value)) return listSeen(value);
  if (isObject(value)) return { kind: 'object', fields: fieldsSeen(value) };
  return { kind: 'value' };
}

function fieldsSeen(object: Record<string, unknown>): Fields {
  return new Map(Object.entries(object).map(([name, value]) => [name, shapeSeen(value)]));
}

function listSeen(entries: readonly unknown[]): Shape {
  if (entries.length === 0) return { kind: 'nothing' };
  const shape = entries.map(shapeSeen).reduce(both);
  if (shape.kind === 'object') return { kind: 'list', fields: shape.fields };
  if (shape.kind === 'value' || shape.kind === 'unknown') return { kind: 'values' };
  return { kind: 'json' };
}

/** What holds for two values of one field. */
function both(one: Shape, other: Shape): Shape {
  if (one.kind === 'unknown') return other;
  if (other.kind === 'unknown') return one;
  if (one.kind === 'nothing' && isList(other)) return other;
  if (other.kind === 'nothing' && isList(one)) return one;
  if (one.kind !== other.kind) return { kind: 'json' };
  if ('fields' in one && 'fields' in other) {
    return { kind: one.kind, fields: bothFields(one.fields, other.fields) };
  }
  return one;
}

const isList = ({ kind }: Shape): boolean =>
  kind === 'nothing' || kind === 'values' || kind === 'list';

/** The fields of both, each where it was met first. */
function bothFields(one: Fields, other: Fields): Fields {
  const fields = new Map(one);
  for (const [name, shape] of other) {
    const known = fields.get(name);
    fields.set(name, known ? both(known, shape) : shape);
  }
  return fields;
}
