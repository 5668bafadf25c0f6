import { type Kysely, sql } from 'kysely';

/**
 * Indexes for the other orders that people sort lists by, and for the first page of one government
 * among many: the key of the order, then the primary key, which decides between equals. And those that
 * find a record by its code alone.
 */
export const otherOrders = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const [name, on] of Object.entries(indexes)) {
      await sql.raw(`create index ${name} on ${on}`).execute(db);
    }
  },
  async down(db: Kysely<unknown>): Promise<void> {
    await sql.raw(`drop index ${Object.keys(indexes).join(', ')}`).execute(db);
  },
};

const indexes = {
  // A code is unique within its government; who does not say which one looks in all of them.
  innovation_code: 'innovation (code)',
  adoption_code: 'adoption (code)',
  outcome_code: 'outcome (code)',
  facilitation_code: 'facilitation (code)',
  recognition_code: 'recognition (code)',
  commitment_code: 'commitment (code)',
  innovation_by_title_in_government:
    'innovation (government_id, title_id collate "id-x-icu", innovation_id)',
  // Few have no owner, and where owners give the order these come first.
  innovation_without_owner: 'innovation (government_id, innovation_id) where owner_id is null',
  innovation_stage_by_day: 'innovation_stage (from_day, government_id, innovation_id)',
  innovation_stage_by_stage: 'innovation_stage (stage, government_id, innovation_id)',
  // Also finds the adoptions that begin only after a day, which are few for any day near the present.
  adoption_stage_by_day: 'adoption_stage (reached_on, government_id, adoption_id)',
  outcome_by_indicator: 'outcome (indicator_id collate "id-x-icu", government_id, outcome_id)',
  facilitation_by_name: 'facilitation (name_id collate "id-x-icu", government_id, facilitation_id)',
  recognition_by_name: 'recognition (name_id collate "id-x-icu", government_id, recognition_id)',
  recognition_by_rank: 'recognition (coalesce(rank, 32767), government_id, recognition_id)',
  commitment_by_promise_day: 'commitment (promised_on, government_id, commitment_id)',
};
