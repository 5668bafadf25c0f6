import { sql } from 'kysely';
import { ImportOrder, TrailOrder } from '../../graphql/record-orders.js';
import { type Fragment, named, nothing } from '../fragment.js';
import { governmentOf } from '../shapes.js';
import { byAscending, byDescending, type RecordWords } from './record-words.js';

/** A moment in UTC as the schema writes it. */
const instant = (moment: string): Fragment =>
  sql`to_char(${named(moment)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const files: Fragment = sql`(
      select coalesce(json_agg(json_build_object('name', f.name, 'sha256', f.sha256, 'rows', f.row_count)
        order by f.name), '[]')
      from import_file f where f.batch_id = b.batch_id)`;

const rowsOf: Fragment = sql`(
      select coalesce(sum(f.row_count), 0)::int from import_file f where f.batch_id = b.batch_id)`;

/** Records that the batch brought, and those that it changed, as its trail tells. */
const tally: Fragment = sql`
  cross join lateral (
    select coalesce(sum((n.record_key ->> 'rows')::int) filter (where n.action = 'LOAD'), 0)
        + count(*) filter (where n.action = 'INSERT') as added,
      count(*) filter (where n.action = 'UPDATE') as changed
    from trail_entry n where n.batch_id = b.batch_id
  ) c`;

export const importWords: RecordWords = {
  table: 'import_batch',
  alias: 'b',
  key: ['batch_id'],
  onRecord: () => sql`true`,
  inSubtree: () => sql`true`,
  shapeJoins: () => tally,
  shape: (
    day,
  ) => sql`json_build_object('key', json_build_array(0, b.batch_id), 'on', ${day}, 'number', b.batch_id,
      'importedAt', ${instant('b.imported_at')}, 'importedBy', b.imported_by, 'label', b.label,
      'undoneAt', ${instant('b.undone_at')}, 'undoneBy', b.undone_by, 'files', ${files}, 'rows', ${rowsOf}, 'added', c.added, 'changed', c.changed)`,
  orders: {
    [ImportOrder.NEWEST]: () => byDescending('int', sql`b.batch_id`),
    [ImportOrder.OLDEST]: () => byAscending('int', sql`b.batch_id`),
  } satisfies Record<ImportOrder, unknown>,
};

/** A value of an image as people know it: a number of another record becomes its code or reference. */
const valueIn = (image: string): Fragment => {
  const value = named(`(t.${image} ->> d.field)`);
  return sql`case
        when d.field in ('owner_id', 'agency_id', 'adopter_id', 'parent_id', 'predecessor_id', 'successor_id')
          then (select n.code from agency n where n.government_id = t.government_id and n.agency_id = ${value}::int)
        when d.field = 'innovation_id'
          then (select n.code from innovation n where n.government_id = t.government_id and n.innovation_id = ${value}::int)
        when d.field in ('source_id', 'facts_source_id')
          then (select n.reference from source n where n.government_id = t.government_id and n.source_id = ${value}::int)
        else ${value} end`;
};

/** The columns whose values differ before and after, but for those that the database derives. */
const changes: Fragment = sql`(
      select coalesce(json_agg(json_build_object('field', d.field, 'before', ${valueIn('before_image')},
        'after', ${valueIn('after_image')}) order by d.field), '[]')
      from (
        select jsonb_object_keys(coalesce(t.before_image, '{}')) as field
        union select jsonb_object_keys(coalesce(t.after_image, '{}'))
      ) d
      where t.action in ('UPDATE', 'UNDO') and t.before_image -> d.field is distinct from t.after_image -> d.field
        and d.field not in ('file_id', 'file_row', 'search_text', 'search_words', 'from_day', 'until_day'))`;

const keyFields: Fragment = sql`(
      select coalesce(json_agg(json_build_object('name', n.key, 'value', n.value) order by n.key), '[]')
      from jsonb_each_text(t.record_key) n)`;

export const trailWords: RecordWords = {
  table: 'trail_entry',
  alias: 't',
  key: ['government_id', 'trail_id'],
  onRecord: () => sql`true`,
  inSubtree: () => sql`false`,
  shapeJoins: () => nothing,
  shape:
    () => sql`json_build_object('at', ${instant('t.changed_at')}, 'by', t.changed_by, 'action', t.action,
      'government', ${governmentOf('t')}, 'record', t.record, 'recordKey', ${keyFields}, 'batch', t.batch_id,
      'changes', ${changes})`,
  orders: {
    [TrailOrder.NEWEST]: () => byDescending('bigint', sql`t.trail_id`),
    [TrailOrder.OLDEST]: () => byAscending('bigint', sql`t.trail_id`),
  } satisfies Record<TrailOrder, unknown>,
};
