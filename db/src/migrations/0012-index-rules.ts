import { type Kysely, sql } from 'kysely';

/** What the rules of the regional innovation index say of a year beyond its indicators and predicates. */
export const indexRules = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(table).execute(db);
  },
  async down(db: Kysely<unknown>): Promise<void> {
    await sql`drop table index_rule`.execute(db);
  },
};

const table = `
create table index_rule (
  rule_year smallint primary key check (rule_year between 1990 and 2200),
  -- The sum over innovations is divided by their number, and by no less than this.
  least_divisor smallint check (least_divisor >= 1),
  -- Basic-service affairs to be served before the number of innovations gives points.
  affairs_needed smallint check (affairs_needed >= 0),
  -- What all indicators of an aspect give at most, by the document that states the rules.
  spd_maximum numeric check (spd_maximum > 0),
  sid_maximum numeric check (sid_maximum > 0),
  -- Whether all of it was verified against the official rules.
  verified boolean not null default false,
  note_id text,
  note_en text,
  source text
);
`;
