// Databases to measure on: made-up governments of a size, loaded once and found again by later runs.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { connect } from '@satu-inovasi/db/connect';
import { loadMadeUp } from '@satu-inovasi/db/generating/load-made-up';
import { migrateToLatest } from '@satu-inovasi/db/migrate';
import { startOwnPostgres } from '@satu-inovasi/db/postgres/own-postgres';
import { sql } from 'kysely';

/** The day on which the made-up records end, and on which everything is asked. */
export const today = '2026-11-24';

/** A folder for the databases: one that stays, or one that goes with the run. */
export function folderOf(kept) {
  const root = kept ? path.resolve(kept) : mkdtempSync(path.join(tmpdir(), 'satu-inovasi-bench-'));
  mkdirSync(root, { recursive: true });
  // As root the database runs as another user, who has to pass through.
  chmodSync(root, 0o711);
  return { root, remove: () => kept || rmSync(root, { recursive: true, force: true }) };
}

/** A database of a size, loaded unless the folder has it from an earlier run. */
export async function openDatabase(root, size) {
  const dataDir = path.join(root, size);
  const isThere = existsSync(path.join(dataDir, 'postgresql'));
  const log = (level, line) => level === 'error' && console.error(line);
  const own = await startOwnPostgres({ dataDir, log });
  const { connectionString } = own;
  const db = connect({ connectionString });
  await migrateToLatest(db);
  if (!isThere) await load(path.join(root, `${size}.loaded`), size, connectionString);
  const loaded = readFileSync(path.join(root, `${size}.loaded`), 'utf8');
  const said = `${size}: ${await held(db)}; ${loaded}`;
  let left;
  /** While somebody may write, a program that owns the database has to ask it whether they did. */
  const leave = () => {
    left ??= db.destroy();
    return left;
  };
  return { size, db, connectionString, said, leave, close: () => leave().then(own.stop) };
}

/** Loads, and writes beside the database how that went, for runs that find it loaded. */
async function load(file, size, connectionString) {
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(0);
  const steps = [];
  await loadMadeUp(connectionString, {
    ...{ size, seed: 1, today, by: 'bench' },
    onProgress: ({ step }) => {
      if (steps.at(-1)?.step !== step) steps.push({ step, from: seconds() });
    },
  });
  const parts = steps.map(({ step, from }) => `${step} from ${from} s`).join(', ');
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const [busy] = loadavg();
  writeFileSync(
    file,
    `loaded in ${seconds()} s (${parts}) by a process of at most ${memory} MB, while ${busy.toFixed(1)} processes wanted the ${cpus().length} cores`,
  );
}

/** What the database holds, counted. */
async function held(db) {
  const { rows } = await sql`
    select (select count(*)::int from government) as governments,
      (select count(*)::int from agency where kind_code <> 'GOVERNMENT') as agencies,
      (select count(*)::int from innovation) as innovations, (select count(*)::int from adoption) as adoptions,
      (select count(*)::int from measurement) as measurements,
      (select count(*)::int from government where not made_up) as real,
      pg_size_pretty(pg_database_size(current_database())) as size`.execute(db);
  const { real, size, ...counts } = rows[0];
  if (real > 0) throw new Error('Something made up does not say so');
  const words = Object.entries(counts).map(
    ([name, count]) => `${count.toLocaleString('en')} ${name}`,
  );
  return `${words.join(', ')}, ${size}`;
}
