import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { run } from '../importing/statement.js';
import { governmentsBelow } from '../importing/upkeep.js';
import type { WrittenBy } from './written-by.js';

/** Whose coverage has to be derived anew once a batch is undone. */
export interface Touched {
  /** Governments that the batch put under another, so that the totals of all above move. */
  isMoved: boolean;
  /** Governments whose agencies, parents, successions or rules change. */
  whole: number[];
  agencies: { government_id: number; agencies: number[] }[];
}

const structure = ['agency', 'agency_parent', 'agency_succession', 'rule_set'];

/** To be asked before anything is restored: afterwards nothing tells any more who owned what. */
export async function findTouched(
  db: Kysely<DB>,
  { batch, fileIds, records }: WrittenBy,
): Promise<Touched> {
  const parameters = [batch, fileIds];
  const governmentsOf = async (tables: readonly string[]): Promise<number[]> => {
    const rows = tables
      .filter((table) => records.includes(table))
      .map((table) => `select government_id from ${table} where file_id = any ($2::int[])`);
    // What the batch took away, as parents, is told by the trail alone.
    const entries = `select government_id from trail_entry where batch_id = $1::int
      and $2::int[] is not null and record = any ('{${tables.join(',')}}')`;
    const found = await run<{ government_id: number }>(
      db,
      [...rows, entries].join(' union '),
      parameters,
    );
    return found.rows.map((row) => row.government_id);
  };
  const below = await governmentsBelow(db, await governmentsOf(['rule_set']));
  const whole = [...new Set([...(await governmentsOf(structure)), ...below])];
  const moved = await run(
    db,
    `select from trail_entry where batch_id = $1 and record = 'government' and action = 'UPDATE' limit 1`,
    [batch],
  );
  const agencies = await run<Touched['agencies'][number]>(
    db,
    `select government_id, array_agg(distinct agency_id) as agencies from (${touchedAgencies}) t
     where agency_id is not null and government_id <> all ($3::int[])
     group by government_id order by government_id`,
    [...parameters, whole],
  );
  return {
    isMoved: moved.rows.length > 0,
    whole: whole.sort((a, b) => a - b),
    agencies: agencies.rows,
  };
}

/** Who owns what the batch wrote or owned it before, and who reported in it. */
const touchedAgencies = `
  select government_id, owner_id as agency_id from innovation where file_id = any ($2::int[])
  union
  select government_id, (before_image ->> 'owner_id')::int from trail_entry
  where batch_id = $1::int and record = 'innovation' and action = 'UPDATE'
  union
  select i.government_id, i.owner_id from innovation_stage s join innovation i using (government_id, innovation_id)
  where s.file_id = any ($2::int[])
  union
  select i.government_id, i.owner_id from innovation_check c join innovation i using (government_id, innovation_id)
  where c.file_id = any ($2::int[])
  union
  select government_id, agency_id from agency_report where file_id = any ($2::int[])`;

export async function refreshTouched(
  db: Kysely<DB>,
  { isMoved, whole, agencies }: Touched,
): Promise<void> {
  if (isMoved) {
    await run(db, 'select rebuild_coverage()');
    return;
  }
  for (const government of whole) await run(db, 'select refresh_coverage($1::int)', [government]);
  for (const { government_id, agencies: touched } of agencies) {
    await run(db, 'select refresh_coverage($1::int, $2::int[])', [government_id, touched]);
  }
}
