import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { refusal } from '../importing/refused-by-database.js';

/**
 * Restores all rows at once; where a value is taken, one by one in rounds. Why: a record may have to
 * leave a place before another can take it again, and no statement says in which order it goes.
 * What is refused in the end throws as the database says it. Returns how many rows were restored.
 */
export async function inRounds(
  db: Kysely<DB>,
  keys: readonly number[],
  restore: (keys: readonly number[]) => Promise<number>,
): Promise<number> {
  let restored = 0;
  const tried = async (some: readonly number[]) => {
    const refused = await refusal(db, async () => {
      restored += await restore(some);
    });
    return refused === null;
  };
  if (keys.length === 0 || (await tried(keys))) return restored;
  let waiting = [...keys];
  for (;;) {
    const left: number[] = [];
    for (const key of waiting) if (!(await tried([key]))) left.push(key);
    if (left.length === 0) return restored;
    if (left.length === waiting.length) return restored + (await restore(left));
    waiting = left;
  }
}
