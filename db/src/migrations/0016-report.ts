import { type Kysely, sql } from 'kysely';

/**
 * Reports that were published: what was answered then, kept as it was. Why no reference to a government:
 * what was said of one stays said, even where its records are gone. Why a trigger: nobody changes what was
 * published; a correction is a further version with its reason. Why one of the whole table as well: the
 * trigger of each row does not see how a table is emptied at once.
 */
export const report = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(table).execute(db);
  },
  async down(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw('drop table report; drop function refuse_report_change(), refuse_report_emptying();')
      .execute(db);
  },
};

const table = `
create table report (
  report_id int generated always as identity primary key,
  -- null: of all governments together
  government_code text check (government_code <> ''),
  month date not null check (extract(day from month) = 1),
  version int not null check (version > 0),
  number text not null check (number <> ''),
  published_on date not null,
  published_by text not null check (published_by <> ''),
  reason text check (reason <> ''),
  as_of date not null,
  data_version text not null,
  answer jsonb not null,
  constraint report_once unique nulls not distinct (government_code, month, version),
  constraint report_correction_has_reason check (version = 1 or reason is not null),
  constraint report_month_is_over check (as_of = (month + interval '1 month')::date - 1 and published_on > as_of)
);

create function refuse_report_change() returns trigger language plpgsql as $$
begin
  raise exception 'a published report is not changed; publish a further version'
    using errcode = 'restrict_violation';
end $$;
create trigger report_stays before update or delete on report
  for each row execute function refuse_report_change();

create function refuse_report_emptying() returns trigger language plpgsql as $$
begin
  raise exception 'published reports are not deleted'
    using errcode = 'restrict_violation';
end $$;
create trigger reports_stay before truncate on report
  for each statement execute function refuse_report_emptying();
`;
