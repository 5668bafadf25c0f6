import { type Kysely, sql } from 'kysely';

/** Innovations with their stages, checks and classes; adoptions; outcomes; evidence; satisfaction. */
export const innovation = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(innovations).execute(db);
    await sql.raw(adoptions).execute(db);
    await sql.raw(outcomes).execute(db);
    await sql.raw(evidence).execute(db);
  },
  async down(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(`
        drop table satisfaction, evidence, measurement, outcome, adoption_stage, adoption,
          innovation_sdg, innovation_affair, innovation_check, innovation_stage, innovation;
        drop type satisfaction_measure, evidence_kind, better_direction, adoption_stage_name,
          innovation_initiator, innovation_form, owner_basis;
      `)
      .execute(db);
  },
};

const innovations = `
create type owner_basis as enum ('STATED', 'INFERRED', 'UNKNOWN');
create type innovation_form as enum ('GOVERNANCE', 'PUBLIC_SERVICE', 'OTHER');
create type innovation_initiator as enum ('HEAD_OF_REGION', 'COUNCIL_MEMBER', 'AGENCY', 'CIVIL_SERVANT', 'COMMUNITY');

create table innovation (
  government_id int not null references government on delete cascade,
  innovation_id int generated always as identity,
  code text not null check (code ~ '^[A-Z0-9][A-Z0-9._-]*$'),
  title_id text not null check (title_id <> ''),
  title_en text not null check (title_en <> ''),
  summary_id text,
  summary_en text,
  owner_id int,
  owner_basis owner_basis not null,
  form innovation_form,
  digital boolean,
  initiator innovation_initiator,
  theme_code text references theme,
  -- What it was copied from, when that lies outside its government.
  origin_place text,
  origin_title text,
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  primary key (government_id, innovation_id),
  unique (government_id, code),
  foreign key (government_id, owner_id) references agency,
  foreign key (government_id, source_id) references source,
  constraint innovation_owner_basis check ((owner_id is null) = (owner_basis = 'UNKNOWN'))
);
create index innovation_owner on innovation (government_id, owner_id);

-- The stages an innovation went through. A start that no source states counts from known_on,
-- the first day on which a source shows it.
create table innovation_stage (
  government_id int not null,
  innovation_id int not null,
  stage stage not null,
  started_on date,
  started_precision date_precision,
  known_on date,
  known_basis text,
  from_day date not null generated always as (coalesce(started_on, known_on)) stored,
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  primary key (government_id, innovation_id, from_day, stage),
  foreign key (government_id, innovation_id) references innovation on delete cascade,
  foreign key (government_id, source_id) references source,
  constraint innovation_stage_precision check (is_first_possible_day(started_on, started_precision)),
  constraint innovation_stage_known check ((known_on is null) = (known_basis is null)),
  constraint innovation_stage_dated check (started_on is not null or known_on is not null)
);

-- What Orta found when it looked: the entry with the highest number holds now.
create table innovation_check (
  government_id int not null,
  innovation_id int not null,
  check_no smallint not null check (check_no >= 1),
  check_state check_state not null,
  checked_on date,
  checked_by text,
  note text,
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  primary key (government_id, innovation_id, check_no),
  foreign key (government_id, innovation_id) references innovation on delete cascade,
  foreign key (government_id, source_id) references source
);

create table innovation_affair (
  government_id int not null,
  innovation_id int not null,
  affair_code text not null references affair,
  is_main boolean not null default false,
  primary key (government_id, innovation_id, affair_code),
  foreign key (government_id, innovation_id) references innovation on delete cascade
);
create unique index innovation_affair_one_main on innovation_affair (government_id, innovation_id) where is_main;
create table innovation_sdg (
  government_id int not null,
  innovation_id int not null,
  sdg smallint not null check (sdg between 1 and 17),
  primary key (government_id, innovation_id, sdg),
  foreign key (government_id, innovation_id) references innovation on delete cascade
);
`;

const adoptions = `
create type adoption_stage_name as enum ('INTERESTED', 'AGREED', 'ADAPTED', 'APPLIED');
-- One agency takes over another's innovation inside one government; only APPLIED counts as adopted.
create table adoption (
  government_id int not null,
  adoption_id int generated always as identity,
  code text not null check (code ~ '^[A-Z0-9][A-Z0-9._-]*$'),
  innovation_id int not null,
  adopter_id int not null,
  stopped_on date,
  stopped_precision date_precision,
  proof text,
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  primary key (government_id, adoption_id),
  unique (government_id, code),
  unique (government_id, innovation_id, adopter_id),
  foreign key (government_id, innovation_id) references innovation on delete cascade,
  foreign key (government_id, adopter_id) references agency,
  foreign key (government_id, source_id) references source,
  constraint adoption_stopped_precision check (is_first_possible_day(stopped_on, stopped_precision))
);
create index adoption_adopter on adoption (government_id, adopter_id);
create table adoption_stage (
  government_id int not null,
  adoption_id int not null,
  stage adoption_stage_name not null,
  reached_on date not null,
  reached_precision date_precision not null,
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  primary key (government_id, adoption_id, stage),
  foreign key (government_id, adoption_id) references adoption on delete cascade,
  foreign key (government_id, source_id) references source,
  constraint adoption_stage_precision check (is_first_possible_day(reached_on, reached_precision))
);
`;

const outcomes = `
create type better_direction as enum ('HIGHER', 'LOWER');
-- An indicator of an innovation. Different units are never added.
create table outcome (
  government_id int not null,
  outcome_id int generated always as identity,
  code text not null check (code ~ '^[A-Z0-9][A-Z0-9._-]*$'),
  innovation_id int not null,
  indicator_id text not null,
  indicator_en text not null,
  unit_id text not null,
  unit_en text not null,
  is_percent boolean not null default false,
  better better_direction not null,
  baseline_value numeric,
  baseline_from date,
  baseline_to date,
  baseline_note text,
  target_value numeric,
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  primary key (government_id, outcome_id),
  unique (government_id, code),
  foreign key (government_id, innovation_id) references innovation on delete cascade,
  foreign key (government_id, source_id) references source,
  constraint outcome_baseline_period check ((baseline_from is null) = (baseline_to is null)),
  constraint outcome_baseline_order check (baseline_from <= baseline_to)
);
create index outcome_innovation on outcome (government_id, innovation_id);
create table measurement (
  government_id int not null,
  outcome_id int not null,
  period_from date not null,
  period_to date not null,
  period_note text,
  value numeric not null,
  sample_size int check (sample_size > 0),
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  primary key (government_id, outcome_id, period_from, period_to),
  foreign key (government_id, outcome_id) references outcome on delete cascade,
  foreign key (government_id, source_id) references source,
  constraint measurement_order check (period_from <= period_to)
);
`;

const evidence = `
create type evidence_kind as enum ('DECREE', 'MOU', 'GUIDE', 'PHOTO', 'SURVEY', 'REPORT', 'VIDEO', 'OTHER');
create table evidence (
  government_id int not null,
  evidence_id int generated always as identity,
  code text not null check (code ~ '^[A-Z0-9][A-Z0-9._-]*$'),
  innovation_id int not null,
  kind evidence_kind not null,
  number text,
  dated_on date,
  link text,
  note text,
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  primary key (government_id, evidence_id),
  unique (government_id, code),
  foreign key (government_id, innovation_id) references innovation on delete cascade,
  foreign key (government_id, source_id) references source
);
create index evidence_innovation on evidence (government_id, innovation_id);

create type satisfaction_measure as enum ('INDEX', 'PERCENT_SATISFIED');
-- SKM/IKM of an agency, or of all agencies of a kind (about_kind); the two measures are never mixed.
create table satisfaction (
  government_id int not null,
  agency_id int not null,
  about_kind text references agency_kind,
  year smallint not null check (year between 1990 and 2200),
  period text not null,
  measure satisfaction_measure not null,
  value numeric not null check (value between 0 and 100),
  respondents int check (respondents > 0),
  method text,
  source_id int,
  file_id int not null references import_file,
  file_row int not null check (file_row >= 1),
  unique nulls not distinct (government_id, agency_id, about_kind, year, period, measure),
  foreign key (government_id, agency_id) references agency on delete cascade,
  foreign key (government_id, source_id) references source
);
`;
