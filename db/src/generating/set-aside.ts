import type { Client } from 'pg';

/** A key, index, foreign key or trigger as the catalog describes it, and how it is made again. */
export interface Kept {
  kind: 'KEY' | 'INDEX' | 'FOREIGN_KEY' | 'TRIGGER';
  table: string;
  name: string;
  drop: string;
  restore: string;
}

/**
 * Takes away the keys, indexes, foreign keys and triggers of all tables, so that rows come in without
 * looking each one up, and tells how to restore them. All of it inside the transaction of the caller: whoever
 * looks on never sees the tables without them.
 */
export async function setAside(client: Client): Promise<Kept[]> {
  const { rows } = await client.query<Kept>(catalog);
  // Why foreign keys first: they rest on the keys.
  for (const kind of ['TRIGGER', 'FOREIGN_KEY', 'KEY', 'INDEX'] as const) {
    for (const kept of rows) if (kept.kind === kind) await client.query(kept.drop);
  }
  return rows;
}

const catalog = `
  with tables as (
    select c.oid, quote_ident(c.relname) as name
    from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
      and c.relname not like 'kysely\\_%'
  )
  select case when k.contype = 'f' then 'FOREIGN_KEY' else 'KEY' end as kind, t.name as table,
    k.conname as name,
    format('alter table %s drop constraint %I', t.name, k.conname) as drop,
    format('alter table %s add constraint %I %s', t.name, k.conname, pg_get_constraintdef(k.oid)) as restore
  from pg_constraint k join tables t on t.oid = k.conrelid
  where k.contype in ('f', 'p', 'u', 'x')
  union all
  select 'INDEX', t.name, c.relname, format('drop index %I', c.relname), pg_get_indexdef(i.indexrelid)
  from pg_index i join tables t on t.oid = i.indrelid join pg_class c on c.oid = i.indexrelid
  where not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
  union all
  select 'TRIGGER', t.name, r.tgname, format('alter table %s disable trigger %I', t.name, r.tgname),
    format('alter table %s enable trigger %I', t.name, r.tgname)
  from pg_trigger r join tables t on t.oid = r.tgrelid
  where not r.tgisinternal
  order by 1, 2, 3`;
