import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { cellText } from './cell-text.js';
import { type Field, type FileDescription, mergedTable, type Target } from './file-description.js';
import { agencies, agencyParents } from './files/agencies.js';
import type { StagedFile } from './staging.js';
import { literal, quoted, run } from './statement.js';

/** What an import did, record by record, for those who want to know before it is kept. */
export interface Preview {
  files: FilePreview[];
  states: Listed<StateChange>;
}

/** The first of many, and how many there are. */
export interface Listed<Item> {
  first: Item[];
  total: number;
}

export interface FilePreview {
  file: string;
  added: Listed<{ government: string | null; key: string }>;
  changed: Listed<ChangedRecord>;
}

export interface ChangedRecord {
  government: string | null;
  key: string;
  changes: { column: string; from: string | null; to: string | null }[];
}

export interface StateChange {
  government: string;
  agency: string;
  from: string | null;
  to: string | null;
}

/** At most this many records are listed of each file, and this many agencies. */
const listed = { records: 20, agencies: 30 };

/** Keeps the state of each agency on a day, to be compared with the one after the import. */
export async function keepStates(db: Kysely<DB>, day: string): Promise<void> {
  await run(db, `create temp table state_before on commit drop as ${statesOn('$1')}`, [day]);
}

const statesOn = (day: string) => `
  select government_id, agency_id, state from agency_state_span
  where level = 'AGENCY' and from_day <= ${day}::date and ${day}::date < until_day`;

export async function previewOf(
  db: Kysely<DB>,
  files: readonly StagedFile[],
  day: string | undefined,
): Promise<Preview> {
  const previews: FilePreview[] = [];
  for (const { description } of files) {
    previews.push({
      file: description.file,
      added: await addedRecords(db, description),
      changed: await changedRecords(db, description),
    });
  }
  const none = { first: [], total: 0 };
  return { files: previews, states: day === undefined ? none : await stateChanges(db, day) };
}

async function addedRecords(db: Kysely<DB>, file: FileDescription): Promise<FilePreview['added']> {
  const { rows } = await run<{ government: string | null; key: string; total: number }>(
    db,
    `select government, key, (count(*) over ())::int as total
     from (${recordsOf(file)}) r where is_new order by row_no limit ${listed.records}`,
  );
  const first = rows.map(({ government, key }) => ({ government, key }));
  return { first, total: rows[0]?.total ?? 0 };
}

/** SQL of the rows of a file with what they are called. */
function recordsOf(file: FileDescription): string {
  const target = file.targets[0];
  if (!target) {
    return `select row_no, government, concat_ws(' / ', agency, nullif(from_day, '-infinity')) as key, is_new
      from merged_parents where file = ${literal(file.file)} and not is_dated`;
  }
  const keys = target.fields
    .filter(({ isKey, generated }) => isKey && !generated)
    .map(({ type, name }) => cellText(type, `m.${quoted(name)}`));
  const government = file.scope === 'SHARED' ? 'null::text' : 'm.government';
  return `select m.row_no, ${government} as government, concat_ws(' / ', ${keys.join(', ')}) as key, m.is_new
    from ${mergedTable(file, 0)} m`;
}

async function changedRecords(
  db: Kysely<DB>,
  file: FileDescription,
): Promise<FilePreview['changed']> {
  const { rows } = await run<ChangedRecord & { total: number }>(
    db,
    `select r.government, r.key, c.changes, (count(*) over ())::int as total
     from (
       select row_no, json_agg(json_build_object('column', name, 'from', was, 'to', now) order by place) as changes
       from (${changesIn(file).join(' union all ')}) v(row_no, place, name, was, now)
       where was is distinct from now group by row_no) c
     join (${recordsOf(file)}) r using (row_no)
     where not r.is_new order by row_no limit ${listed.records}`,
  );
  const first = rows.map(({ government, key, changes }) => ({ government, key, changes }));
  return { first, total: rows[0]?.total ?? 0 };
}

/** SQL of the values that may differ, as (row_no, place, name, was, now). */
function changesIn(file: FileDescription): string[] {
  const parent = (table: string, condition: string, values: string) =>
    `select m.row_no, v.* from ${table} m cross join lateral (values ${values}) v where ${condition}`;
  const isOwn = `m.file = ${literal(file.file)} and not m.is_dated and m.is_changed`;
  const parents = parent(
    'merged_parents',
    isOwn,
    `(900, 'parent', m.was_parent, m.parent), (901, 'valid_to', (m.was_until_day - 1)::text, (m.until_day - 1)::text)`,
  );
  const gone = `select m.row_no, 902, 'parent', p.code, null
    from merged_parents m
    join government g on g.code = m.government
    join import_batch b on b.batch_id = (select max(batch_id) from import_batch)
    join trail_entry e on e.government_id = g.government_id and e.batch_id = b.batch_id and e.action = 'DELETE'
      and e.record_key ->> 'agency' = m.agency
    join agency p on p.government_id = g.government_id and p.agency_id = (e.before_image ->> 'parent_id')::int
    where m.file = ${literal(file.file)} and m.loses_one and m.row_no = (
      select min(o.row_no) from merged_parents o
      where o.file = m.file and o.government = m.government and o.agency = m.agency)`;
  const own = file.targets.map((target, number) => valuesIn(file, target, number));
  if (file === agencyParents) return [parents, gone];
  if (file !== agencies) return own;
  const above = parent(
    'merged_governments',
    'm.is_changed and not m.is_new',
    `(900, 'parent', m.was_parent, m.parent)`,
  );
  return [...own, parents, gone, above];
}

/** The values of a target; those of another than the record's own have a key worth telling as well. */
function valuesIn(file: FileDescription, { fields }: Target, number: number): string {
  const shown = ({ type, name }: Field, as: '' | 'was_') => {
    const isDated = type.kind === 'DATE' && type.precision !== null;
    const precision = isDated ? `m.${quoted(`${as}${name}_precision`)}` : undefined;
    return cellText(type, `m.${quoted(`${as}${name}`)}`, precision);
  };
  const values = fields
    .map((field, place) => ({ field, place: 100 * number + place }))
    .filter(({ field }) => !field.isKey || (number > 0 && field.header !== 'code'))
    .filter(({ field }) => !field.generated)
    .map(({ field, place }) => {
      // A new stage or check says itself; that it comes from where the record does is no news.
      const isTold = field.isKey || field.header !== 'source' || number === 0;
      if (!isTold)
        return `(${place}, 'source', ${shown(field, 'was_')}, ${unlessNew(shown(field, ''))})`;
      const was = field.isKey ? unlessNew(shown(field, '')) : shown(field, 'was_');
      return `(${place}, ${literal(field.header)}, ${was}, ${shown(field, '')})`;
    });
  return `select m.row_no, v.* from ${mergedTable(file, number)} m
    cross join lateral (values ${values.join(', ')}) v where m.is_changed`;
}

const unlessNew = (value: string) => `case when not m.is_new then ${value} end`;

async function stateChanges(db: Kysely<DB>, day: string): Promise<Listed<StateChange>> {
  const { rows } = await run<StateChange & { total: number }>(
    db,
    `select g.code as government, a.code as agency, b.state as from, n.state as to,
       (count(*) over ())::int as total
     from state_before b full join (${statesOn('$1')}) n using (government_id, agency_id)
     join government g using (government_id)
     join agency a using (government_id, agency_id)
     where b.state is distinct from n.state
     order by g.code, a.code limit ${listed.agencies}`,
    [day],
  );
  const first = rows.map(({ total: _, ...change }) => change);
  return { first, total: rows[0]?.total ?? 0 };
}
