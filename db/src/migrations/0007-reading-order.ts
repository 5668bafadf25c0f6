import { type Kysely, sql } from 'kysely';

/**
 * Indexes in the orders that lists of records are read in, so that a page costs what it holds and not
 * what the table holds; and one that finds the entries of the trail about a record.
 */
export const readingOrder = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(indexes).execute(db);
  },
  async down(db: Kysely<unknown>): Promise<void> {
    const names =
      'agency_by_name, innovation_by_title, facilitation_by_day, recognition_by_day, commitment_by_due_day, trail_entry_by_age, trail_entry_load, trail_entry_key';
    await sql.raw(`drop index ${names}`).execute(db);
  },
};

const indexes = `
create index agency_by_name on agency (name_id collate "id-x-icu", government_id, agency_id);
create index innovation_by_title on innovation (title_id collate "id-x-icu", government_id, innovation_id);
create index facilitation_by_day on facilitation (held_on, government_id, facilitation_id);
-- An award whose day and year nobody knows comes last of all.
create index recognition_by_day on recognition
  (coalesce(coalesce(awarded_on, make_date(year, 1, 1)), '-infinity'), government_id, recognition_id);
create index commitment_by_due_day on commitment (due_on, government_id, commitment_id);
create index trail_entry_by_age on trail_entry (trail_id, government_id);
-- What loaded a record is one entry among the many that an import may leave.
create index trail_entry_load on trail_entry (batch_id) where action = 'LOAD';
create index trail_entry_key on trail_entry using gin (record_key jsonb_path_ops);
`;
