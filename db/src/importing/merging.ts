import {
  type Field,
  type FileDescription,
  isGovernmentReference,
  mergedTable,
  stagedTable,
  type Target,
} from './file-description.js';
import { literals, quoted } from './statement.js';

/**
 * The rows of a target as they will be after the import, in the words of the files: codes instead of
 * numbers. Beside every value stands the one that is stored now, as `was_…`, so that an unchanged row
 * is known and left alone.
 */
export function mergeStatement(file: FileDescription, number: number): string {
  const target = targetOf(file, number);
  const keys = target.fields.filter((field) => field.isKey);
  const values = valuesOf(target);
  const columns = [
    's.row_no',
    's.bad',
    's.government',
    file.scope === 'SHARED' ? 'null::int as government_id' : 'g.government_id',
    't.tableoid is null as is_new',
    ...keys.map((field) => `${staged(field)} as ${quoted(field.name)}`),
    ...values.flatMap(({ name, merged, stored }) => [
      `${merged} as ${quoted(name)}`,
      `${stored} as ${quoted(`was_${name}`)}`,
    ]),
    ...(target.numbered ? [`t.${target.numbered.column}`] : []),
  ];
  const isChanged = `(${values.map(({ name }) => quoted(name)).join(', ')}) is distinct from
    (${values.map(({ name }) => quoted(`was_${name}`)).join(', ')})`;
  return `create temp table ${mergedTable(file, number)} on commit drop as
    select *, is_new or ${isChanged} as is_changed from (
      select ${columns.join(', ')}
      from ${stagedTable(file)} s
      ${joins(file, target)}
      where ${rowsThatCount(file, target)}
    ) rows`;
}

/** By what rules look for merged rows. */
export function indexStatements(file: FileDescription, number: number): string {
  const { fields, alsoBy } = targetOf(file, number);
  const table = mergedTable(file, number);
  const key = fields.filter((field) => field.isKey).map((field) => field.name);
  return [key, ...(alsoBy ? [alsoBy] : [])]
    .map((names) => `create index on ${table} (government, ${names.map(quoted).join(', ')})`)
    .join(';\n');
}

export function targetOf(file: FileDescription, number: number): Target {
  const target = file.targets[number];
  if (!target) throw new Error(`${file.file} has no target ${number}`);
  return target;
}

/** What the row says for a field of the key. */
export const staged = (field: Field) => field.staged ?? `s.${quoted(field.name)}`;

interface MergedValue {
  name: string;
  merged: string;
  stored: string;
}

/** Everything but the key: dates bring their precision along. */
function valuesOf(target: Target): MergedValue[] {
  const values = target.fields.filter((field) => !field.isKey);
  const plain = (field: Field) => mergedValue(field, stored(field), field.name);
  const of = (name: string) => {
    const field = values.find((each) => each.name === name);
    if (!field) throw new Error(`${target.table} has no field ${name}`);
    return plain(field);
  };
  return values.flatMap((field) => {
    const value = plain(field);
    const merged = field.instead?.(value, of) ?? value;
    const main = { name: field.name, merged, stored: stored(field) };
    const { type } = field;
    if (type.kind !== 'DATE' || !type.precision) return [main];
    const precision = `${field.name}_precision`;
    const known = `t.${type.precision}::text`;
    return [main, { name: precision, merged: mergedValue(field, known, precision), stored: known }];
  });
}

/** `-` clears, an empty cell leaves what is stored, and what stays unknown may have a fallback. */
function mergedValue(field: Field, current: string, name: string): string {
  const fallback = field.items ? `'{}'` : field.fallback;
  const cell = `case when s.cleared @> ${literals([field.header])} then null
    else coalesce(s.${quoted(name)}, ${current}) end`;
  return fallback === undefined ? cell : `coalesce(${cell}, ${fallback})`;
}

/** What the database holds now, in the words of the file. */
export function stored(field: Field): string {
  const { type, items } = field;
  if (items) return storedItems(items);
  if (isGovernmentReference(type)) return `v_${field.name}.code`;
  if (type.kind === 'SOURCE') {
    const named = `v_${field.name}`;
    return `case ${named}.kind when 'PERSON' then 'person:' || ${named}.reference else ${named}.reference end`;
  }
  if (type.kind === 'CHOICE') return `t.${field.column}::text`;
  if (type.kind === 'LIST') return `t.${field.column}::text[]`;
  return `t.${quoted(field.column)}`;
}

function storedItems(items: NonNullable<Field['items']>): string {
  const order = items.mark ? `not x.${items.mark}, ` : '';
  const sorted = items.column === 'sdg' ? 'x.sdg' : `x.${items.column} collate "C"`;
  const cast = items.column === 'sdg' ? '::int' : '';
  return `case when t.tableoid is not null then array(
    select x.${items.column}${cast} from ${items.table} x
    where x.government_id = t.government_id and x.${items.within} = t.${items.within}
    order by ${order}${sorted}) end`;
}

function joins(file: FileDescription, target: Target): string {
  const keys = target.fields.filter((field) => field.isKey);
  const own = file.scope === 'SHARED' ? ['true'] : ['t.government_id = g.government_id'];
  const compared = keys.filter(({ column }) => column !== target.numbered?.column);
  const also = target.alsoSame ? [target.alsoSame] : [];
  const same = [...own, ...compared.map(sameKey), ...latest(target), ...also];
  const keyReferences = keys.filter((field) => isGovernmentReference(field.type));
  const valueReferences = target.fields.filter((field) => !field.isKey);
  return [
    ...(file.scope === 'SHARED' ? [] : ['left join government g on g.code = s.government']),
    ...keyReferences.map((field) => {
      const k = `k_${field.name}`;
      return `left join ${recordsOf(field).table} ${k} on ${k}.government_id = g.government_id and ${k}.code = ${staged(field)}`;
    }),
    `left join ${target.table} t on ${same.join(' and ')}`,
    ...valueReferences.flatMap((field) => storedJoin(field)),
  ].join('\n      ');
}

export function storedJoin(field: Field): string[] {
  const v = `v_${field.name}`;
  if (isGovernmentReference(field.type)) {
    const { table, id } = recordsOf(field);
    return [
      `left join ${table} ${v} on ${v}.government_id = t.government_id and ${v}.${id} = t.${field.column}`,
    ];
  }
  if (field.type.kind !== 'SOURCE') return [];
  return [
    `left join source ${v} on ${v}.government_id = t.government_id and ${v}.source_id = t.${field.column}`,
  ];
}

/** The table that a reference leads to, and its number there. */
export function recordsOf(field: Field): { table: string; id: string } {
  if (!isGovernmentReference(field.type)) throw new Error(`${field.name} refers to no record`);
  const table = field.type.to;
  return { table, id: `${table}_id` };
}

function sameKey(field: Field): string {
  const stored = `t.${quoted(field.column)}`;
  if (isGovernmentReference(field.type)) {
    const id = `k_${field.name}.${recordsOf(field).id}`;
    if (!field.orEmpty) return `${stored} = ${id}`;
    // Why the second half: a record that is new has no number yet, and is not the same as none.
    return `${stored} is not distinct from ${id} and (${stored} is null) = (${staged(field)} is null)`;
  }
  const cast = field.type.kind === 'CHOICE' ? `::${field.type.enumType}` : '';
  const value = `(${staged(field)})${cast}`;
  return field.orEmpty ? `${stored} is not distinct from ${value}` : `${stored} = ${value}`;
}

function latest({ latestOnly, numbered, table }: Target): string[] {
  if (!latestOnly || !numbered) return [];
  const { column, within } = numbered;
  return [
    `t.${column} = (select max(x.${column}) from ${table} x
      where x.government_id = t.government_id and x.${within} = t.${within})`,
  ];
}

/** Rows whose key is sound and whose government is known; the others are issues already. */
export function rowsThatCount(file: FileDescription, target: Target): string {
  const keys = target.fields.filter((field) => field.isKey).map((field) => field.header);
  return [
    ...(file.scope === 'SHARED' ? [] : ['s.government is not null']),
    `not s.bad && ${literals(keys)}`,
    ...(target.when ? [`(${target.when})`] : []),
  ].join(' and ');
}
