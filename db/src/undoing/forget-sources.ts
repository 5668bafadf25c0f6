import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { run } from '../importing/statement.js';
import { references } from './record-tables.js';

/**
 * Sources that undone batches brought, once nothing names them: no record, and no image that the
 * undoing of another batch would bring back.
 */
export async function forgetSources(db: Kysely<DB>): Promise<void> {
  await run(
    db,
    `create temp table forgotten_source on commit drop as
     select s.government_id, s.source_id from source s join import_batch b using (batch_id)
     where b.undone_at is not null;
     create index on forgotten_source (government_id, source_id);
     analyze forgotten_source`,
  );
  for (const { table, columns, to } of await references(db)) {
    const column = columns.find((each) => each !== 'government_id');
    if (to !== 'source' || !column) continue;
    await run(
      db,
      `delete from forgotten_source f using ${table} t
       where t.government_id = f.government_id and t.${column} = f.source_id`,
    );
  }
  for (const column of ['source_id', 'facts_source_id']) {
    await run(
      db,
      `delete from forgotten_source f using trail_entry e left join import_batch b using (batch_id)
       where e.government_id = f.government_id and e.action <> 'UNDO' and b.undone_at is null
         and (e.before_image ->> '${column}')::int = f.source_id`,
    );
  }
  await run(
    db,
    `delete from source s using forgotten_source f
     where s.government_id = f.government_id and s.source_id = f.source_id`,
  );
}
