import { type Kysely, sql } from 'kysely';

/** Small indexes of what questions ask of many records at once: what is rejected, applied, or can improve by a share. */
export const rejectedAndApplied = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create index innovation_span_rejected on innovation_span (government_id, innovation_id)
      where check_state = 'REJECTED'`.execute(db);
    await sql`create index adoption_stage_applied on adoption_stage (government_id, adoption_id) include (reached_on)
      where stage = 'APPLIED'`.execute(db);
    await sql`create index outcome_improvable on outcome (government_id, innovation_id, outcome_id)
      include (baseline_value, better) where not is_percent and baseline_value <> 0`.execute(db);
  },
  async down(db: Kysely<unknown>): Promise<void> {
    await sql`drop index innovation_span_rejected, adoption_stage_applied, outcome_improvable`.execute(
      db,
    );
  },
};
