import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { run } from '../importing/statement.js';

/** Puts governments that the batch moved back under the one above them before. */
export async function moveGovernmentsBack(
  db: Kysely<DB>,
  batch: number,
  by: string,
): Promise<number> {
  const { rows } = await run<{ restored: number }>(
    db,
    `with first as (
       select distinct on (government_id) government_id, before_image, after_image, record_key from trail_entry
       where batch_id = $1 and record = 'government' and action = 'UPDATE'
       order by government_id, trail_id),
     written as (
       update government g set parent_government_id = above.government_id
       from first f left join government above on above.code = f.before_image ->> 'parent'
       where g.government_id = f.government_id
       returning g.government_id, f.record_key, f.before_image, f.after_image),
     trail as (
       insert into trail_entry (government_id, batch_id, changed_by, action, record, record_key,
         before_image, after_image)
       select government_id, $1::int, $2, 'UNDO', 'government', record_key, after_image, before_image
       from written)
     select count(*)::int as restored from written`,
    [batch, by],
  );
  return rows[0]?.restored ?? 0;
}

/**
 * Removes the governments that the batch opened, with what belongs to them alone: their trail, versions
 * and sources. Returns what the versions add up to that go with them.
 */
export async function closeGovernments(db: Kysely<DB>): Promise<number> {
  const { rows } = await run<{ versions: number }>(
    db,
    `select coalesce(sum(version), 0)::int as versions from data_version
     where government_id in (select government_id from added_government)`,
  );
  await run(
    db,
    'delete from government where government_id in (select government_id from added_government)',
  );
  return rows[0]?.versions ?? 0;
}
