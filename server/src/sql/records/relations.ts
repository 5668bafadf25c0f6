import { sql } from 'kysely';
import { type Fragment, named, nothing } from '../fragment.js';

/*
 * What ties the records of one kind to one of another. The parent is p, with its government_id and id;
 * the records have the alias of their kind.
 */

/** By a column that names the parent. */
export const namedBy = (alias: string, column: string): Fragment =>
  sql`${named(alias)}.government_id = p.government_id and ${named(`${alias}.${column}`)} = p.id`;

export const attendedByParent: Fragment = sql`e.government_id = p.government_id and exists (
      select from attendance n
      where n.government_id = p.government_id and n.agency_id = p.id and n.facilitation_id = e.facilitation_id)`;

/** Awards to an agency and to the innovations that it owns. */
export const wonByParent: Fragment = sql`r.government_id = p.government_id and (r.agency_id = p.id or r.innovation_id in (
      select n.innovation_id from innovation n where n.government_id = p.government_id and n.owner_id = p.id))`;

export const directlyBelow = (day: Fragment): Fragment => sql`(a.government_id, a.agency_id) in (
      select n.government_id, n.agency_id from agency_parent n
      where n.government_id = p.government_id and n.parent_id = p.id and n.from_day <= ${day} and ${day} < n.until_day)`;

/** Entries of the trail about a record or what it is made of, and the load that last wrote it. */
export const trailOf = (
  table: string,
  idColumn: string,
  parts: readonly string[],
  more: Fragment = nothing,
): Fragment => {
  const record = sql`from ${named(table)} n where n.government_id = p.government_id and n.${named(idColumn)} = p.id`;
  const ofParts =
    parts.length === 0
      ? nothing
      : sql`
      union all
      select c.trail_id from (select n.code ${record}) r
      join trail_entry c on c.government_id = p.government_id and c.record = any (${parts}::text[])
        and c.record_key @> jsonb_build_object(${sql.lit(table)}, r.code)`;
  return sql`t.government_id = p.government_id and t.trail_id in (
      select c.trail_id from (select n.code ${record}) r
      join trail_entry c on c.government_id = p.government_id and c.record = ${sql.lit(table)}
        and c.record_key = jsonb_build_object('code', r.code)
      union all
      select c.trail_id from (select n.file_id ${record}) r
      join import_file f using (file_id)
      join trail_entry c on c.government_id = p.government_id and c.batch_id = f.batch_id and c.action = 'LOAD'
        and c.record_key ->> 'file' = f.name${ofParts}${more})`;
};

/** Promises have no page of their own, so what changed in them stands with their agency. */
export const trailOfAgency: Fragment = trailOf(
  'agency',
  'agency_id',
  ['agency_parent', 'agency_report', 'attendance', 'satisfaction'],
  sql`
      union all
      select c.trail_id from commitment n
      join trail_entry c on c.government_id = n.government_id and c.record = 'commitment'
        and c.record_key = jsonb_build_object('code', n.code)
      where n.government_id = p.government_id and n.agency_id = p.id`,
);

/** Entries of the trail that an import, which is no government's, has left. */
export const doneByBatch: Fragment = sql`t.batch_id = p.id`;
