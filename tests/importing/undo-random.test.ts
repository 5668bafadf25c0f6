import { ImportRefused } from '@satu-inovasi/db/importing/problem';
import { undoBatch } from '@satu-inovasi/db/undoing/undo-batch';
import { afterAll, expect, test } from 'vitest';
import { diceOf } from '../measures/random-city.js';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';
import { aFolder } from './a-folder.js';
import { allRecords, coverageKeptAndRebuilt, importing, today } from './look.js';
import { randomBatch } from './random-batch.js';

const used: FreshDatabase[] = [];
afterAll(() => Promise.all(used.map((each) => each.drop())));

const steps = 8;

/**
 * Imports random folders. Each is undone at once and imported again; in the end all are undone, the last
 * one first. Whatever was there before has to be there again, to the last digit.
 */
test.each([1, 2])(
  'random batches, seed %i: undoing the last restores what was there',
  async (seed) => {
    const city = await freshDatabase({ sample: true });
    used.push(city);
    const { db } = city;
    const dice = diceOf(seed);
    const undo = (batch: number) => undoBatch(db, batch, { by: 'a tester', today });
    const done: { batch: number; before: string }[] = [];
    for (let step = 0; step < steps; step++) {
      const folder = aFolder(randomBatch(dice, step));
      const before = await allRecords(db);
      const batch = await importedOrNot(city, folder);
      if (batch === null) continue;
      await undo(batch);
      expect(await allRecords(db), `seed ${seed}, step ${step}`).toBe(before);
      const again = await importedOrNot(city, folder);
      if (again === null) throw new Error('what was undone could not be imported again');
      done.push({ batch: again, before });
    }
    // Most of them must be taken, or this would show little.
    expect(done.length).toBeGreaterThan(steps / 3);
    for (const { batch, before } of done.reverse()) {
      await undo(batch);
      expect(await allRecords(db), `seed ${seed}, batch ${batch}`).toBe(before);
      const { kept, rebuilt } = await coverageKeptAndRebuilt(db);
      expect(kept).toBe(rebuilt);
    }
  },
  240_000,
);

async function importedOrNot({ db }: FreshDatabase, folder: string): Promise<number | null> {
  try {
    return (await importing(db, folder)).batch;
  } catch (error) {
    if (error instanceof ImportRefused) return null;
    throw error;
  }
}
