import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { loadMadeUp } from './load-made-up.js';
import { HoldsRealGovernments } from './refusal.js';

/**
 * Fills an empty database with a made-up city that ends today. One that holds made-up governments is
 * left as it is, one that holds real ones is refused.
 */
export async function loadDemoCityIfEmpty(
  db: Kysely<DB>,
  connectionString: string,
  today: string,
): Promise<void> {
  const governments = await db.selectFrom('government').select(['code', 'made_up']).execute();
  const real = governments.filter((government) => !government.made_up);
  if (real.length > 0) throw new HoldsRealGovernments(real.slice(0, 3).map(({ code }) => code));
  if (governments.length > 0) return;
  await loadMadeUp(connectionString, { size: 'city', seed: 1, today, by: 'satu-inovasi' });
}
