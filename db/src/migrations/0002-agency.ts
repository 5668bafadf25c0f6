import { type Kysely, sql } from 'kysely';

/** Agencies, their tree over time, their successions, and the rules they are counted by. */
export const agency = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(enums).execute(db);
    await sql.raw(agencies).execute(db);
    await sql.raw(rules).execute(db);
  },
  async down(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(`
        drop table agency_report, rule_set_kind, rule_set, agency_succession, agency_parent, agency;
        drop type stage, check_state;
      `)
      .execute(db);
  },
};

const enums = `
create type stage as enum ('INITIATIVE', 'TRIAL', 'IMPLEMENTATION', 'STOPPED');
create type check_state as enum ('REPORTED', 'CHECKED', 'REJECTED');
`;

const agencies = `
create table agency (
  government_id int not null references government on delete cascade,
  agency_id int generated always as identity,
  code text not null check (code ~ '^[A-Z0-9][A-Z0-9._-]*$'),
  kind_code text not null references agency_kind,
  name_id text not null check (name_id <> ''),
  name_en text not null check (name_en <> ''),
  short_name text,
  former_names text[] not null default '{}',
  valid_from date,
  valid_from_precision date_precision,
  valid_to date,
  valid_to_precision date_precision,
  area_km2 numeric check (area_km2 > 0),
  wards_total int check (wards_total >= 0),
  facts_source_id int,
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  -- Validity as a half-open span; an unknown start or end is open.
  from_day date not null generated always as (coalesce(valid_from, date '-infinity')) stored,
  until_day date not null generated always as (coalesce(valid_to + 1, date 'infinity')) stored,
  primary key (government_id, agency_id),
  unique (government_id, code),
  foreign key (government_id, source_id) references source,
  foreign key (government_id, facts_source_id) references source,
  constraint agency_valid_from_precision check (is_first_possible_day(valid_from, valid_from_precision)),
  constraint agency_valid_to_precision check (is_last_possible_day(valid_to, valid_to_precision)),
  constraint agency_valid_order check (valid_from <= valid_to)
);
create unique index agency_one_government_row on agency (government_id) where kind_code = 'GOVERNMENT';
create index agency_kind_of on agency (government_id, kind_code);
create index agency_code on agency (code);

-- Who an agency belongs to, over time. A government's own row has no parent here: see government.
create table agency_parent (
  government_id int not null,
  agency_id int not null,
  from_day date not null default '-infinity',
  until_day date not null default 'infinity',
  parent_id int not null check (parent_id <> agency_id),
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  primary key (government_id, agency_id, from_day),
  foreign key (government_id, agency_id) references agency on delete cascade,
  foreign key (government_id, parent_id) references agency,
  foreign key (government_id, source_id) references source,
  constraint agency_parent_order check (from_day < until_day),
  constraint agency_parent_one_at_a_time exclude using gist (
    int4range(government_id, government_id, '[]') with &&,
    int4range(agency_id, agency_id, '[]') with &&,
    daterange(from_day, until_day) with &&)
);
create index agency_parent_children on agency_parent (government_id, parent_id);

-- A successor is valid from the day after its predecessors' last day.
create table agency_succession (
  government_id int not null,
  predecessor_id int not null,
  successor_id int not null check (successor_id <> predecessor_id),
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  primary key (government_id, predecessor_id, successor_id),
  foreign key (government_id, predecessor_id) references agency on delete cascade,
  foreign key (government_id, successor_id) references agency on delete cascade,
  foreign key (government_id, source_id) references source
);
create index agency_succession_back on agency_succession (government_id, successor_id);

-- That an agency reported for a period, and whether it said that it has no innovation.
create table agency_report (
  government_id int not null,
  agency_id int not null,
  period_from date not null,
  period_to date not null,
  says_none boolean not null,
  reported_on date,
  note text,
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  primary key (government_id, agency_id, period_from, period_to),
  foreign key (government_id, agency_id) references agency on delete cascade,
  foreign key (government_id, source_id) references source,
  constraint agency_report_order check (period_from <= period_to),
  constraint agency_report_reported_on check (reported_on >= period_from)
);
`;

const rules = `
-- Rules valid from a day until the next set of the same government (or of the nearest one above that has any).
create table rule_set (
  government_id int not null references government on delete cascade,
  from_day date not null,
  name_id text not null,
  name_en text not null,
  note_id text,
  note_en text,
  quota smallint not null check (quota >= 1),
  counting_stages stage[] not null check (cardinality(counting_stages) >= 1),
  counting_checks check_state[] not null check (cardinality(counting_checks) >= 1),
  report_holds_months smallint not null check (report_holds_months >= 0),
  target_rate numeric check (target_rate > 0 and target_rate <= 1),
  target_from date,
  target_on date,
  target_is_example boolean not null default false,
  start_is_assumed boolean not null default false,
  kipp_min_age_months smallint check (kipp_min_age_months >= 0),
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  primary key (government_id, from_day),
  foreign key (government_id, source_id) references source,
  constraint rule_set_target check ((target_rate is null) = (target_on is null)),
  constraint rule_set_target_later check (target_on > from_day),
  constraint rule_set_target_way check (target_from >= from_day and target_from < target_on)
);
create table rule_set_kind (
  government_id int not null,
  from_day date not null,
  kind_code text not null references agency_kind,
  primary key (government_id, from_day, kind_code),
  foreign key (government_id, from_day) references rule_set on delete cascade
);
`;
