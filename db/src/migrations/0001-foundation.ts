import { type Kysely, sql } from 'kysely';

/** Words shared by all tables, governments, where rows come from, and the lists that name things. */
export const foundation = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(words).execute(db);
    await sql.raw(provenance).execute(db);
    await sql.raw(lists).execute(db);
  },
  async down(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(`
        drop table theme, affair, agency_kind, trail_entry, source, data_version, government, import_file, import_batch;
        drop function is_first_possible_day(date, date_precision), is_last_possible_day(date, date_precision);
        drop type date_precision, source_kind;
      `)
      .execute(db);
  },
};

const words = `
create type date_precision as enum ('DAY', 'MONTH', 'YEAR');
create type source_kind as enum ('PAGE', 'DOCUMENT', 'PERSON');

-- A start is kept by its first possible day, a last day by its last possible one.
create function is_first_possible_day(day date, known date_precision) returns boolean
language sql immutable parallel safe as $$
  select case known
    when 'YEAR' then extract(month from day) = 1 and extract(day from day) = 1
    when 'MONTH' then extract(day from day) = 1
    when 'DAY' then day is not null
    else day is null end
$$;
create function is_last_possible_day(day date, known date_precision) returns boolean
language sql immutable parallel safe as $$
  select case known
    when 'YEAR' then extract(month from day) = 12 and extract(day from day) = 31
    when 'MONTH' then extract(day from day + 1) = 1
    when 'DAY' then day is not null
    else day is null end
$$;
`;

const provenance = `
-- One run of the import. Every record names the file and row of the batch that last wrote it.
create table import_batch (
  batch_id int generated always as identity primary key,
  imported_at timestamptz not null default now(),
  imported_by text not null check (imported_by <> ''),
  label text not null,
  undone_at timestamptz
);
create table import_file (
  file_id int generated always as identity primary key,
  batch_id int not null references import_batch,
  name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  row_count int not null check (row_count >= 0),
  unique (batch_id, name)
);

-- A government owns its records; governments nest (nation, province, city).
create table government (
  government_id int generated always as identity primary key,
  code text not null unique check (code ~ '^[A-Z0-9][A-Z0-9._-]*$'),
  parent_government_id int references government check (parent_government_id <> government_id),
  made_up boolean not null default false
);
create index government_parent on government (parent_government_id);

-- Counts the writes to a government's records; answers kept in memory are valid for one version.
create table data_version (
  government_id int primary key references government on delete cascade,
  version bigint not null default 0,
  changed_at timestamptz
);

-- A page, a document or a person that states what a record holds.
create table source (
  government_id int not null references government on delete cascade,
  source_id int generated always as identity,
  kind source_kind not null,
  reference text not null check (reference <> ''),
  primary key (government_id, source_id),
  unique (government_id, kind, reference)
);

-- Who changed which record when, from what to what; loaded data leave one entry a batch and file.
create table trail_entry (
  government_id int not null references government on delete cascade,
  trail_id bigint generated always as identity,
  batch_id int references import_batch,
  changed_at timestamptz not null default now(),
  changed_by text not null,
  action text not null check (action in ('INSERT', 'UPDATE', 'DELETE', 'LOAD', 'UNDO')),
  record text not null,
  record_key jsonb not null,
  before_image jsonb,
  after_image jsonb,
  primary key (government_id, trail_id)
);
create index trail_entry_record on trail_entry (government_id, record, record_key);
create index trail_entry_batch on trail_entry (batch_id);
`;

const lists = `
create table agency_kind (
  code text primary key check (code ~ '^[A-Z][A-Z_]*$'),
  name_id text not null,
  name_en text not null,
  position smallint not null unique
);
-- Urusan: the fields of government; six of them are basic services (index rule on count points).
create table affair (
  code text primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
  name_id text not null,
  name_en text not null,
  basic_service boolean not null default false,
  source text
);
create table theme (
  code text primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
  name_id text not null,
  name_en text not null
);
`;
