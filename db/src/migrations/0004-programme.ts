import { type Kysely, sql } from 'kysely';

/** What the programme does and earns: facilitation, recognition, commitments; index and competition lists. */
export const programme = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(events).execute(db);
    await sql.raw(index).execute(db);
  },
  async down(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(`
        drop table index_level_reached, index_score, index_year, competition_year, satisfaction_grade,
          index_predicate, index_indicator, commitment, recognition, attendance, facilitation;
        drop type index_scale, region_kind, index_aspect, recognition_programme, facilitation_kind;
      `)
      .execute(db);
  },
};

const events = `
create type facilitation_kind as enum ('TRAINING', 'WORKSHOP', 'MEETING', 'FACILITATION', 'BRIEFING',
  'AWARD', 'REGULATION', 'DECREE', 'CIRCULAR', 'DATA_REQUEST');
create table facilitation (
  government_id int not null references government on delete cascade,
  facilitation_id int generated always as identity,
  code text not null check (code ~ '^[A-Z0-9][A-Z0-9._-]*$'),
  held_on date not null,
  held_precision date_precision not null,
  kind facilitation_kind not null,
  name_id text not null,
  name_en text not null,
  organiser text,
  place text,
  -- Who was invited, in the source's words: an invitation is not attendance.
  participants_note text,
  resource_person text,
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  primary key (government_id, facilitation_id),
  unique (government_id, code),
  foreign key (government_id, source_id) references source,
  constraint facilitation_precision check (is_first_possible_day(held_on, held_precision))
);
create table attendance (
  government_id int not null,
  facilitation_id int not null,
  agency_id int not null,
  people int check (people > 0),
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  primary key (government_id, facilitation_id, agency_id),
  foreign key (government_id, facilitation_id) references facilitation on delete cascade,
  foreign key (government_id, agency_id) references agency,
  foreign key (government_id, source_id) references source
);
create index attendance_agency on attendance (government_id, agency_id);

create type recognition_programme as enum ('KIPP', 'IGA', 'CITY', 'OTHER');
create table recognition (
  government_id int not null references government on delete cascade,
  recognition_id int generated always as identity,
  code text not null check (code ~ '^[A-Z0-9][A-Z0-9._-]*$'),
  innovation_id int,
  agency_id int,
  programme recognition_programme not null,
  name_id text not null,
  name_en text not null,
  tier text,
  rank smallint check (rank >= 1),
  year smallint check (year between 1990 and 2200),
  awarded_on date,
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  primary key (government_id, recognition_id),
  unique (government_id, code),
  foreign key (government_id, innovation_id) references innovation on delete cascade,
  foreign key (government_id, agency_id) references agency,
  foreign key (government_id, source_id) references source,
  constraint recognition_of_something check (innovation_id is not null or agency_id is not null)
);
create index recognition_innovation on recognition (government_id, innovation_id);
create index recognition_agency on recognition (government_id, agency_id);

create table commitment (
  government_id int not null,
  commitment_id int generated always as identity,
  code text not null check (code ~ '^[A-Z0-9][A-Z0-9._-]*$'),
  agency_id int not null,
  promise_id text not null,
  promise_en text not null,
  promised_on date not null,
  due_on date not null,
  kept_on date,
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  primary key (government_id, commitment_id),
  unique (government_id, code),
  foreign key (government_id, agency_id) references agency,
  foreign key (government_id, source_id) references source,
  constraint commitment_due_order check (promised_on <= due_on),
  constraint commitment_kept_order check (promised_on <= kept_on)
);
create index commitment_agency on commitment (government_id, agency_id, due_on);
`;

const index = `
create type index_aspect as enum ('SPD', 'SID');
create type region_kind as enum ('CITY', 'REGENCY', 'PROVINCE');
create type index_scale as enum ('OLD', 'PERCENT');
-- The regional innovation index (IID): indicators and thresholds of a year's rules.
create table index_indicator (
  rule_year smallint not null check (rule_year between 1990 and 2200),
  code text not null,
  aspect index_aspect not null,
  position smallint not null,
  name_id text not null,
  name_en text not null,
  weight numeric not null check (weight > 0),
  max_score numeric not null check (max_score > 0),
  level1_id text, level1_en text,
  level2_id text, level2_en text,
  level3_id text, level3_en text,
  source text,
  primary key (rule_year, code),
  unique (rule_year, position)
);
create table index_predicate (
  rule_year smallint not null check (rule_year between 1990 and 2200),
  name_id text not null,
  name_en text not null,
  lower_bound numeric not null check (lower_bound >= 0),
  source text,
  primary key (rule_year, lower_bound),
  unique (rule_year, name_id)
);
create table satisfaction_grade (
  grade text primary key,
  name_id text not null,
  name_en text not null,
  lower_bound numeric not null unique check (lower_bound between 0 and 100),
  source text
);
-- KIPP by year; what no source gives stays null.
create table competition_year (
  year smallint primary key check (year between 1990 and 2200),
  registered int check (registered >= 0),
  submitted int check (submitted >= 0),
  passed_admin int check (passed_admin >= 0),
  finalists int check (finalists >= 0),
  top99 int check (top99 >= 0),
  top_tier_name text,
  top_tier_count int check (top_tier_count >= 0),
  note_id text,
  note_en text,
  source text
);
create table index_year (
  year smallint primary key check (year between 1990 and 2200),
  participating_governments int check (participating_governments >= 0),
  innovations_reported int check (innovations_reported >= 0),
  source text
);
create table index_score (
  region text not null,
  region_kind region_kind not null,
  year smallint check (year between 1990 and 2200),
  scale index_scale not null,
  score numeric not null check (score >= 0),
  predicate text,
  rank int check (rank >= 1),
  source text,
  unique nulls not distinct (region, year, scale)
);
-- The level (1 to 3) that an innovation, or the government itself, reached on an indicator in a year.
create table index_level_reached (
  government_id int not null references government on delete cascade,
  innovation_id int,
  rule_year smallint not null,
  indicator_code text not null,
  level smallint not null check (level between 1 and 3),
  evidence_id int,
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  unique nulls not distinct (government_id, innovation_id, rule_year, indicator_code),
  foreign key (government_id, innovation_id) references innovation on delete cascade,
  foreign key (rule_year, indicator_code) references index_indicator,
  foreign key (government_id, evidence_id) references evidence,
  foreign key (government_id, source_id) references source
);
`;
