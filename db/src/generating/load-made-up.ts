import pg, { type Client } from 'pg';
import { allImportsLock } from '../importing/governments.js';
import { countReports, emptiable, recordTables } from '../published-reports.js';
import { announceWriter } from '../writers.js';
import { leaveListChanges, loadLists, readIndicators } from './lists.js';
import { type LoadProgress, progressOf } from './load-progress.js';
import { eraUntil, makeGovernments } from './make-government.js';
import type { Numbers } from './records.js';
import { refuseRealGovernments } from './refusal.js';
import { type Kept, setAside } from './set-aside.js';
import { planOf, type SizeName } from './sizes.js';
import { files, type Targets, targetsOf } from './tables.js';
import { writeRows } from './write-rows.js';

export interface LoadOptions {
  size: SizeName;
  seed: number;
  /** The day on which the made-up records end. */
  today: string;
  by: string;
  onProgress?: (progress: LoadProgress) => void;
}

export interface Loaded {
  batch: number;
  tables: { table: string; rows: number }[];
}

/**
 * Fills a database with made-up governments: whatever made-up records were there before are replaced,
 * and a database with real ones, or with published reports, is refused. One transaction: all of it, or everything as before.
 */
export async function loadMadeUp(connectionString: string, options: LoadOptions): Promise<Loaded> {
  const done = announceWriter(connectionString);
  const client = new pg.Client({ connectionString, keepAlive: true });
  // Why: a lost connection fails the statement under way, and without an ear ends the process as well.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('begin');
    await client.query(settingsOf(options.size));
    const loaded = await load(client, options);
    await client.query('commit');
    return loaded;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    await client.end();
    done();
  }
}

/** What the nation needs memory for is sorting 25 million keys; they end with the transaction. */
function settingsOf(size: SizeName): string {
  const memory = size === 'city' ? '128MB' : '1GB';
  return `set local statement_timeout = 0; set local jit = off; set local work_mem = '64MB';
    set local maintenance_work_mem = '${memory}'`;
}

async function load(client: Client, options: LoadOptions): Promise<Loaded> {
  const { size, seed, today, by } = options;
  // Why alone: an import holds some tables and will want others; it is waited for, not met halfway.
  await client.query('select pg_advisory_xact_lock($1::bigint)', [allImportsLock]);
  await refuseRealGovernments(client);
  const era = eraUntil(today);
  const version = await emptyTables(client);
  const aside = await setAside(client);
  const numbers = await nextNumbers(client);
  await loadLists(client, era, size, seed);
  const { batch, fileIds } = await openBatch(client, options);
  await leaveListChanges(client, batch);
  const targets = targetsOf(fileIds);
  const progress = progressOf(planOf(size, seed), options.onProgress);
  const made = makeGovernments({ size, seed, today, indicators: readIndicators(), numbers });
  for (const government of made) {
    const before = countRows(targets);
    writeRows(government, targets);
    leaveTrail(government.id, { batch, by }, before, targets);
    for (const target of Object.values(targets)) await target.sendIfMuch(client);
    progress.made();
  }
  for (const target of Object.values(targets)) await target.send(client);
  await closeBatch(client, targets, version);
  await restore(client, aside, targets, progress.restored);
  return {
    batch,
    tables: Object.values(targets).map(({ table, rows }) => ({ table, rows })),
  };
}

/** Returns how far the versions have come, so that no answer kept from before is taken for a new one. */
async function emptyTables(client: Client): Promise<number> {
  const { rows } = await client.query<{ name: string }>(recordTables);
  const tables = rows.map(({ name }) => name);
  await client.query(`lock table ${tables.join(', ')} in access exclusive mode`);
  const counted = await client.query<{ reports: number }>(countReports);
  const emptied = emptiable(tables, counted.rows[0]?.reports ?? 0);
  const versions = await client.query<{ version: number }>(
    `select greatest((select sum(version) from data_version),
       (select max(last_version) from import_batch), 0)::int as version`,
  );
  await client.query(`truncate ${emptied} continue identity`);
  return versions.rows[0]?.version ?? 0;
}

const numbered = [
  'government',
  'source',
  'agency',
  'innovation',
  'adoption',
  'outcome',
  'evidence',
  'facilitation',
  'recognition',
  'commitment',
] as const satisfies (keyof Numbers)[];

/** Numbers go on, so that nothing made of earlier records can be taken for the new ones. */
async function nextNumbers(client: Client): Promise<Numbers> {
  const columns = numbered.map(
    (table) => `nextval(pg_get_serial_sequence('${table}', '${table}_id'))::int as ${table}`,
  );
  const { rows } = await client.query<Numbers>(`select ${columns.join(', ')}`);
  if (!rows[0]) throw new Error('The sequences gave no numbers');
  return rows[0];
}

async function openBatch(client: Client, { by, seed, size }: LoadOptions) {
  const { rows } = await client.query<{ batch_id: number }>(
    'insert into import_batch (imported_by, label) values ($1, $2) returning batch_id',
    [by, `generated ${size}, seed ${seed}`],
  );
  const batch = rows[0]?.batch_id ?? 0;
  const opened = await client.query<{ name: string; file_id: number }>(
    `insert into import_file (batch_id, name, sha256, row_count)
     select $1, name, repeat('0', 64), 0 from unnest($2::text[]) with ordinality as f(name, position)
     order by position returning name, file_id`,
    [batch, files.map(({ file }) => file)],
  );
  return { batch, fileIds: new Map(opened.rows.map(({ name, file_id }) => [name, file_id])) };
}

const countRows = (targets: Targets) => files.map(({ table }) => targets[table].rows);

/** One entry for the rows of each file, as the import leaves them. */
function leaveTrail(
  government: number,
  { batch, by }: { batch: number; by: string },
  before: readonly number[],
  targets: Targets,
): void {
  for (const [place, { table, file }] of files.entries()) {
    const rows = targets[table].rows - (before[place] ?? 0);
    if (rows === 0) continue;
    const key = JSON.stringify({ file, rows });
    targets.trail_entry.add(`${government}\t${batch}\t${plain(by)}\tLOAD\t${table}\t${key}`);
  }
}

/** A name that someone typed, without what COPY would read as its own signs. */
const plain = (text: string) => text.replaceAll(/[\\\t\r\n]/g, ' ');

/** Says what the files held, lets the numbers go on from here, and begins the versions. */
async function closeBatch(client: Client, targets: Targets, version: number): Promise<void> {
  for (const { table } of files) {
    const { fileId, rows } = targets[table];
    await client.query('update import_file set sha256 = $2, row_count = $3 where file_id = $1', [
      fileId,
      targets[table].checksum(),
      rows,
    ]);
  }
  for (const table of numbered) {
    await client.query(
      `select setval(pg_get_serial_sequence($1, $1 || '_id'), max(${table}_id)) from ${table}
       having max(${table}_id) is not null`,
      [table],
    );
  }
  await client.query(
    'insert into data_version (government_id, version, changed_at) select government_id, $1, now() from government',
    [version + 1],
  );
}

/**
 * Keys and indexes first, since coverage is found by them; foreign keys last, each checked in one go
 * instead of row by row.
 */
async function restore(
  client: Client,
  aside: readonly Kept[],
  targets: Targets,
  onRestored: (step: 'KEYS' | 'COVERAGE' | 'REFERENCES', share: number) => void,
): Promise<void> {
  const rowsOf = new Map(Object.values(targets).map(({ table, rows }) => [table, rows]));
  const weightOf = ({ table }: Kept) => 1_000 + (rowsOf.get(table) ?? 0);
  const make = async (step: 'KEYS' | 'REFERENCES', kinds: readonly Kept['kind'][]) => {
    const again = aside.filter(({ kind }) => kinds.includes(kind));
    const all = again.reduce((sum, kept) => sum + weightOf(kept), 0);
    let done = 0;
    for (const kept of again) {
      await client.query(kept.restore);
      done += weightOf(kept);
      onRestored(step, done / all);
    }
  };
  await make('KEYS', ['KEY', 'INDEX']);
  await client.query('analyze');
  onRestored('COVERAGE', 0);
  await client.query('select rebuild_innovation_span()');
  await client.query('select rebuild_coverage()');
  onRestored('COVERAGE', 1);
  await make('REFERENCES', ['FOREIGN_KEY', 'TRIGGER']);
}
