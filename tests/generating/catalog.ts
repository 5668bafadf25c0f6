import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';

/** Everything that the catalog says of the tables, as one text. */
export async function catalogOf(db: Kysely<DB>): Promise<string[]> {
  const { rows } = await sql<{ said: string }>`
    select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || condeferrable
      || ' ' || condeferred || ' ' || convalidated || ' ' || coalesce(conindid::regclass::text, '') as said
    from pg_constraint where connamespace = current_schema()::regnamespace
    union all
    select i.indexrelid::regclass || ' ' || pg_get_indexdef(i.indexrelid) || ' ' || i.indisvalid || ' ' || i.indisprimary
      || ' ' || i.indisunique || ' ' || i.indnullsnotdistinct || ' ' || coalesce(array_to_string(c.reloptions, ','), '')
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where c.relnamespace = current_schema()::regnamespace
    union all
    select attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull
      || ' ' || attidentity::text || ' ' || attgenerated::text
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'v') and attnum > 0 and not attisdropped
    union all
    select tgrelid::regclass || ' ' || pg_get_triggerdef(t.oid) || ' ' || tgenabled::text
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = current_schema()::regnamespace and not tgisinternal
    order by 1`.execute(db);
  return rows.map(({ said }) => said);
}
