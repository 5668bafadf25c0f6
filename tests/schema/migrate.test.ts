import { connect } from '@satu-inovasi/db/connect';
import {
  migrateDown,
  migrateToLatest,
  migrationStatus,
  migrations,
  requireLatestSchema,
} from '@satu-inovasi/db/migrate';
import { loadSampleIfEmpty } from '@satu-inovasi/db/sample';
import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';

let fresh: FreshDatabase;
const used: FreshDatabase[] = [];
beforeEach(async () => {
  fresh = await freshDatabase({ sample: false });
  used.push(fresh);
});
afterAll(() => Promise.all(used.map((each) => each.drop())));

const names = Object.keys(migrations);

/** Everything that the migrations make: tables, columns, constraints, indexes, functions, types. */
async function shape(): Promise<unknown[]> {
  const { rows } = await sql`
    select 'column' as what, table_name || '.' || column_name || ' ' || data_type || is_nullable as it
      from information_schema.columns where table_schema = 'public'
    union all select 'constraint', conrelid::regclass || ' ' || pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'public'::regnamespace
    union all select 'index', indexdef from pg_indexes where schemaname = 'public'
    union all select 'function', pg_get_functiondef(oid) from pg_proc
      where pronamespace = 'public'::regnamespace and prokind = 'f'
    union all select 'view', pg_get_viewdef(oid) from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'v'
    union all select 'type', typname from pg_type where typnamespace = 'public'::regnamespace
    order by 1, 2`.execute(fresh.db);
  return rows;
}

test('every migration goes down and up again, and the schema is the same', async () => {
  const before = await shape();
  for (const [index] of names.entries()) {
    const down = await migrateDown(fresh.db, index + 1);
    expect(down).toEqual(names.slice(-index - 1).reverse());
    expect(await migrateToLatest(fresh.db)).toEqual([...down].reverse());
    expect(await shape()).toEqual(before);
  }
});

test('all of it goes down, and nothing is left behind', async () => {
  await loadSampleIfEmpty(fresh.db);
  expect(await migrateDown(fresh.db)).toEqual([...names].reverse());
  const left = (await shape()).filter((row) => !JSON.stringify(row).includes('kysely'));
  expect(left).toEqual([]);
});

test('of two processes that start at once one migrates and the other waits', async () => {
  await migrateDown(fresh.db);
  const other = connect({ connectionString: fresh.connectionString });
  const done = await Promise.all([migrateToLatest(fresh.db), migrateToLatest(other)]);
  await other.destroy();
  expect(done.map((steps) => steps.length).sort()).toEqual([0, names.length]);
});

test('a schema that is newer than the program is refused in one sentence', async () => {
  await sql`insert into kysely_migration (name, timestamp) values ('9999-later', now())`.execute(
    fresh.db,
  );
  expect((await migrationStatus(fresh.db)).unknown).toEqual(['9999-later']);
  for (const attempt of [migrateToLatest, migrateDown, requireLatestSchema]) {
    await expect(attempt(fresh.db)).rejects.toThrow(
      "The database's schema (9999-later) is newer than this program; install a newer version of the program.",
    );
  }
});

test('a schema that is older is named where it must be the latest', async () => {
  await migrateDown(fresh.db, 1);
  await expect(requireLatestSchema(fresh.db)).rejects.toThrow('npm run db -- migrate');
  await migrateToLatest(fresh.db);
  await requireLatestSchema(fresh.db);
});
