import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect, connectReader } from '@satu-inovasi/db/connect';
import { ownVersionSource } from '@satu-inovasi/db/data-version';
import { migrateToLatest } from '@satu-inovasi/db/migrate';
import { announceWriter, writersOf } from '@satu-inovasi/db/writers';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { startTestServer } from '../testkit/server.js';
import { aFolder } from './a-folder.js';
import { importing } from './look.js';

const folder = mkdtempSync(path.join(tmpdir(), 'writers-'));
const writers = path.join(folder, 'writers');
mkdirSync(writers);
const there = `postgresql://someone@localhost/some?host=${encodeURIComponent(folder)}`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pause = () => new Promise((resolve) => setTimeout(resolve, 150));

test('a writer is there from before it connects until it has closed, a reader never', async () => {
  // There is no database behind the folder: what counts is that they try.
  const tries = async (open: typeof connect) => {
    const db = open({ connectionString: there });
    await expect(sql`select 1`.execute(db)).rejects.toThrow();
    return db;
  };
  const reader = await tries(connectReader);
  expect(readdirSync(writers)).toEqual([]);
  const [one, other] = [await tries(connect), await tries(connect)];
  expect(readdirSync(writers)).toHaveLength(2);
  await one.destroy();
  await reader.destroy();
  expect(readdirSync(writers)).toHaveLength(1);
  await other.destroy();
  expect(readdirSync(writers)).toEqual([]);
});

test('where no program hears of it nothing is left', () => {
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'writers-'));
  try {
    announceWriter(`postgresql://someone@localhost/some?host=${encodeURIComponent(elsewhere)}`)();
    announceWriter('postgresql://someone@city.example/some')();
    expect(existsSync(path.join(elsewhere, 'writers'))).toBe(false);
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

test('quiet is only what nobody entered, and left long enough ago', async () => {
  const found = writersOf(there);
  const isQuiet = () => found.isQuiet(found.changedAt() ?? Number.NaN);
  await pause();
  expect(isQuiet()).toBe(true);
  const before = found.changedAt();
  const leave = announceWriter(there);
  expect(found.changedAt()).not.toBe(before);
  await pause();
  expect(isQuiet()).toBe(false);
  leave();
  expect(isQuiet()).toBe(false);
  await pause();
  expect(isQuiet()).toBe(true);
  const gone = writersOf('postgresql://someone@city.example/some');
  expect(gone.changedAt()).toBeNull();
});

test('the database is asked only if someone who writes came or went', async () => {
  const { connectionString, stop } = await startTestServer();
  const [source, reader] = [
    ownVersionSource(connectionString),
    connectReader({ connectionString }),
  ];
  const write = async (name: string) => {
    const db = connect({ connectionString });
    await migrateToLatest(db);
    const file = `code,name_id,name_en\nUMUM,Umum,${name}`;
    const { batch } = await importing(db, aFolder({ 'themes.csv': file }));
    const whileThere = await source.read();
    await db.destroy();
    return { batch, whileThere };
  };
  /** When the database was last asked for the version. */
  const lastAsked = async () => {
    const asked = sql<{ at: Date }>`
      select query_start as at from pg_stat_activity
      where query like '%from data_version%' and pid <> pg_backend_pid()`;
    return (await asked.execute(reader)).rows[0]?.at.getTime();
  };
  try {
    for (const name of ['One', 'Two', 'Three']) {
      const { batch, whileThere } = await write(name);
      expect(whileThere).toBe(`batch ${batch} undone 0`);
      expect(await source.read()).toBe(whileThere);
      await pause();
      expect(await source.read()).toBe(whileThere);
      const asked = await lastAsked();
      expect(await source.read()).toBe(whileThere);
      expect(await source.read()).toBe(whileThere);
      expect(await lastAsked()).toBe(asked);
    }
  } finally {
    await Promise.all([source.close(), reader.destroy()]);
    await stop();
  }
}, 60_000);
