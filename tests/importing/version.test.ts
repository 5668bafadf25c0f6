import { type VersionSource, versionSource } from '@satu-inovasi/db/data-version';
import { loadMadeUp } from '@satu-inovasi/db/generating/load-made-up';
import { ImportRefused } from '@satu-inovasi/db/importing/problem';
import { resetDatabase } from '@satu-inovasi/db/reset';
import { undoBatch } from '@satu-inovasi/db/undoing/undo-batch';
import { UndoRefused } from '@satu-inovasi/db/undoing/undo-refused';
import { afterAll, expect, test } from 'vitest';
import { diceOf } from '../measures/random-city.js';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';
import { aFolder } from './a-folder.js';
import { everything, importing, today } from './look.js';
import { randomBatch } from './random-batch.js';

/*
 * Answers are kept under the version of the data. So whatever is written has to give a version that never
 * was before, and what writes nothing must leave it.
 */

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

interface Watch extends FreshDatabase {
  /** Does something, and says whether it wrote; it is an error if the version does not agree. */
  wrote(work: () => Promise<unknown>): Promise<boolean>;
}

async function watching(sample: boolean): Promise<Watch> {
  const city = await freshDatabase({ sample });
  const source: VersionSource = versionSource(city.connectionString);
  closing.push(city.drop, source.close);
  const seen = new Set([await source.read()]);
  return {
    ...city,
    wrote: async (work) => {
      const [records, version] = [await everything(city.db), await source.read()];
      await work().catch((error: unknown) => {
        if (!(error instanceof ImportRefused || error instanceof UndoRefused)) throw error;
      });
      const now = await source.read();
      const hasWritten = (await everything(city.db)) !== records;
      if (hasWritten) expect([...seen]).not.toContain(now);
      else expect(now).toBe(version);
      seen.add(now);
      return hasWritten;
    },
  };
}

const by = 'a tester';

test.each([11, 12])(
  'imports and undoings by chance, seed %i',
  async (seed) => {
    const { db, wrote } = await watching(true);
    const dice = diceOf(seed);
    const written: number[] = [];
    let changes = 0;
    for (let step = 0; step < 12; step++) {
      const folder = aFolder(randomBatch(dice, step));
      const hasWritten = await wrote(async () => {
        const { batch } = await importing(db, folder);
        if (batch !== null) written.push(batch);
      });
      changes += Number(hasWritten);
      if (hasWritten) expect(await wrote(() => importing(db, folder))).toBe(false);
      const [batch] = written.length > 0 && dice.roll(2) ? [dice.pick(written)] : [];
      if (batch) changes += Number(await wrote(() => undoBatch(db, batch, { by, today })));
    }
    expect(changes).toBeGreaterThan(6);
  },
  240_000,
);

test('lists that all share, before there is any government', async () => {
  const { db, wrote } = await watching(false);
  const themes = (word: string) =>
    aFolder({ 'themes.csv': `code,name_id,name_en\nUMUM,Umum,${word}` });
  let batch: number | null = null;
  const write = async (word: string) => {
    ({ batch } = await importing(db, themes(word)));
  };
  expect(await wrote(() => write('General'))).toBe(true);
  expect(await wrote(() => write('Common'))).toBe(true);
  expect(await wrote(() => write('Common'))).toBe(false);
  expect(await wrote(() => undoBatch(db, batch ?? 2, { by, today }))).toBe(true);
});

test('emptying, filling anew and generating never come back to a version that was', async () => {
  const { db, connectionString, wrote } = await watching(true);
  const generate = (seed: number) =>
    loadMadeUp(connectionString, { size: 'city', seed, today, by, onProgress: () => {} });
  expect(await wrote(() => resetDatabase(db, { by, empty: false, today }))).toBe(true);
  expect(await wrote(() => resetDatabase(db, { by, empty: true }))).toBe(true);
  expect(await wrote(() => generate(1))).toBe(true);
  expect(await wrote(() => resetDatabase(db, { by, empty: true }))).toBe(true);
  expect(await wrote(() => generate(2))).toBe(true);
}, 240_000);
