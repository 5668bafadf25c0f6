import { type Kysely, sql } from 'kysely';

/**
 * What a batch needs to be undone whole: what it did to the shared lists, which sources it brought, and
 * a way to find the records that others have changed since.
 */
export const undo = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(tables).execute(db);
  },
  async down(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(`
        drop index trail_entry_before_file;
        drop table list_change;
        alter table source drop column batch_id;
        alter table import_batch drop constraint import_batch_undone, drop column undone_by,
          drop column last_version;
      `)
      .execute(db);
  },
};

const tables = `
-- last_version: how far versions had come when a batch left no government behind. Those opened later
-- begin above it, so that no answer made of the old records can be taken for one of the new.
alter table import_batch
  add column undone_by text check (undone_by <> ''),
  add column last_version bigint,
  add constraint import_batch_undone check ((undone_at is null) = (undone_by is null));

-- The batch that first named it; null where that is not known.
alter table source add column batch_id int references import_batch;

-- What a batch did to the lists that all governments share, entry by entry: the trail has a government in
-- its key, and these have none. Without a before_image the entry was new.
create table list_change (
  batch_id int not null references import_batch,
  change_no bigint generated always as identity,
  record text not null,
  before_image jsonb,
  after_image jsonb not null,
  primary key (batch_id, change_no)
);
create index list_change_record on list_change (record);

-- A record that a batch wrote and that was changed since is found by the file it was of before.
create index trail_entry_before_file on trail_entry (((before_image ->> 'file_id')::int))
  where action in ('INSERT', 'UPDATE', 'DELETE');
`;
