// Kills an import at many points, the whole program with its database, and looks what is left: all of it
// or nothing. Prints a report in Markdown; ends with 1 where anything was wrong.
//
//     node tests/importing/killing.mjs [--points 20] [--seed 1] [--size city|sample]
//
// Needs what `npm start` builds. `city` imports a made-up city of 90,000 rows beside Medan, `sample` a
// small folder. Points are drawn over the time that the import takes when it is left alone, and found
// again by the step that the import is at.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { connect } from '@satu-inovasi/db/connect';
import { tableSums } from '@satu-inovasi/db/exporting/content-sums';
import { diceOf } from '@satu-inovasi/db/generating/dice';
import { writeMadeUpFiles } from '@satu-inovasi/db/generating/made-up-files';
import { migrateToLatest } from '@satu-inovasi/db/migrate';
import { connectToRunning, startOwnPostgres } from '@satu-inovasi/db/postgres/own-postgres';
import { loadSampleIfEmpty } from '@satu-inovasi/db/sample';
import { sql } from 'kysely';
import pg from 'pg';
import { killWhole, runToEnd, sleep, untilGone } from './processes.mjs';

const { values } = parseArgs({
  options: {
    points: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    size: { type: 'string', default: 'city' },
  },
});
const points = Number(values.points);
const cli = fileURLToPath(new URL('../../db/dist/cli.js', import.meta.url));
const root = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-killing-'));
// As root the database runs as another user, who has to pass through.
chmodSync(root, 0o711);
const pristine = path.join(root, 'pristine');
const dataDir = path.join(root, 'data');
const files = path.join(root, 'files');

/** Works on the database in the folder, on a server that starts and ends with it. */
async function onDatabase(work) {
  const own = await startOwnPostgres({ dataDir, log: () => {} });
  const db = connect(own);
  try {
    return await work(db);
  } finally {
    await db.destroy();
    await own.stop();
  }
}

async function prepare() {
  mkdirSync(files);
  if (values.size === 'city') {
    await writeMadeUpFiles(files, { size: 'city', seed: 1, today: '2026-11-24' });
  } else {
    writeFileSync(
      path.join(files, 'agencies.csv'),
      `code,kind,name_id,name_en,short_name\n${Array.from({ length: 100 }, (_, n) => `N${n},BOARD,Badan ${n},Board ${n},`).join('\n')}\nDINKES,,,,Dinkes baru\n`,
    );
    writeFileSync(
      path.join(files, 'innovations.csv'),
      `code,title_id,title_en,owner,owner_basis,stage,stage_on,check\n${Array.from({ length: 1000 }, (_, n) => `I${n},Inovasi ${n},Innovation ${n},N${n % 100},STATED,IMPLEMENTATION,2020,CHECKED`).join('\n')}\nSMART-WAN,,Another title,,,STOPPED,2026-05,REJECTED\n`,
    );
  }
  await onDatabase(async (db) => {
    await migrateToLatest(db);
    await loadSampleIfEmpty(db);
  });
  await copyFolder(dataDir, pristine);
}

/** Why not cpSync: owner and rights of the cluster have to be as they were. */
const copyFolder = (from, to) => runToEnd(spawn('cp', ['-a', from, to]));

async function beginAnew() {
  rmSync(dataDir, { recursive: true, force: true });
  await copyFolder(pristine, dataDir);
}

/** The import as a person starts it: a process that brings its own PostgreSQL. */
function startImport() {
  const { PATH = '', HOME = '/' } = process.env;
  const child = spawn(process.execPath, [cli, 'import', files, '--made-up', '--by', 'killing'], {
    env: { PATH, HOME, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.said = '';
  child.steps = [{ step: 'start', at: performance.now() }];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      child.said += String(chunk);
    });
  }
  child.watched = watchSteps(child);
  return child;
}

/** The steps of an import in their order, and the statements by which each is known. */
const stepsOfImport = [
  ['read', /^copy staged_|^create temp table staged_/],
  ['check', /known_government|merged_.* on commit drop|wrong order by/s],
  ['write', /^insert into import_batch|^with next|^insert into (agency|innovation|source)/],
  ['count', /refresh_coverage|rebuild_coverage/],
  ['commit', /^commit/],
];

/** Looks at the database what the import is doing, from when it answers until it is gone. */
async function watchSteps(child) {
  let address = null;
  while (!address && child.exitCode === null && child.signalCode === null) {
    address = await connectToRunning(dataDir);
    await sleep(20);
  }
  const client = new pg.Client({ connectionString: address });
  client.on('error', () => {});
  let reached = -1;
  try {
    await client.connect();
    for (;;) {
      const { rows } = await client.query(
        `select query from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()
         order by query_start desc limit 1`,
      );
      const query = rows[0]?.query.trim().toLowerCase() ?? '';
      const place = stepsOfImport.findIndex(([, pattern]) => pattern.test(query));
      // What goes before, as a look at the schema, is no part of the import.
      if (place > reached && (place === 0 || reached >= 0)) {
        reached = place;
        child.steps.push({ step: stepsOfImport[place][0], at: performance.now() });
      }
      await sleep(10);
    }
  } catch {
    // The database is gone.
  } finally {
    await client.end().catch(() => {});
  }
}

/** Waits for the same place in the work, however busy the machine is: its step, and so long into it. */
async function untilPoint(child, { step, into }) {
  while (child.exitCode === null && child.steps.every((each) => each.step !== step)) await sleep(5);
  const begun = child.steps.find((each) => each.step === step)?.at ?? performance.now();
  const left = begun + into - performance.now();
  if (left > 0) await sleep(left);
}

const text = (sums) =>
  sums.map(({ table, rows, checksum }) => `${table} ${rows} ${checksum}`).join('\n');
const isCoverage = ({ table }) =>
  [
    'agency_credit_span',
    'agency_state_span',
    'coverage_step',
    'coverage_month',
    'coverage_year',
    'innovation_span',
  ].includes(table);

/** Batches, versions and trail, of which a half import could leave a part as well. */
async function bookkeeping(db) {
  const { rows } = await sql`
    select (select count(*)::int from import_batch) as batches, (select count(*)::int from import_file) as files,
      (select count(*)::int from trail_entry) as trail, (select count(*)::int from list_change) as lists,
      (select sum(version)::int from data_version) as version, (select count(*)::int from source) as sources`.execute(
    db,
  );
  return JSON.stringify(rows[0]);
}

async function lookAt(db) {
  const sums = await tableSums(db, null);
  const kept = text(sums.filter(isCoverage));
  let rebuilt = '';
  const transaction = await db.startTransaction().execute();
  try {
    await sql`select rebuild_coverage(), rebuild_innovation_span()`.execute(transaction);
    rebuilt = text((await tableSums(transaction, null)).filter(isCoverage));
  } finally {
    await transaction.rollback().execute();
  }
  const { rows } = await sql`
    select (select count(*)::int from pg_class where relpersistence = 't') as "temporary tables",
      (select count(*)::int from pg_locks where locktype = 'advisory') as "advisory locks",
      (select count(*)::int from pg_prepared_xacts) as "prepared transactions",
      (select count(*)::int from pg_stat_activity
        where backend_type = 'client backend' and pid <> pg_backend_pid() and state <> 'idle') as "busy sessions"`.execute(
    db,
  );
  const left = Object.entries(rows[0]).flatMap(([what, count]) =>
    count > 0 ? [`${count} ${what}`] : [],
  );
  return {
    content: `${text(sums)}\n${await bookkeeping(db)}`,
    isCoverageTrue: kept === rebuilt,
    left,
  };
}

/** The folder of the socket of the program that runs on the data folder, once it has told of it. */
function runFolderNow() {
  const program = path.join(dataDir, 'program.json');
  return existsSync(program) ? (JSON.parse(readFileSync(program, 'utf8')).runFolder ?? null) : null;
}

/** What lies about beside what a program in good order leaves. */
function strayFiles({ names, runFolder }) {
  const cluster = path.join(dataDir, 'postgresql');
  const temporary = path.join(cluster, 'base', 'pgsql_tmp');
  const stray = existsSync(temporary)
    ? readdirSync(temporary).map((name) => `pgsql_tmp/${name}`)
    : [];
  const others = readdirSync(dataDir).filter((name) => !names.includes(name));
  const sockets = runFolder && existsSync(runFolder) ? [runFolder] : [];
  const pidFile = existsSync(path.join(cluster, 'postmaster.pid')) ? ['postmaster.pid'] : [];
  return [...stray, ...others, ...sockets, ...pidFile];
}

async function referenceRun() {
  await beginAnew();
  const before = await onDatabase(lookAt);
  await beginAnew();
  const child = startImport();
  const code = await runToEnd(child);
  await child.watched;
  const began = child.steps[0].at;
  const milliseconds = performance.now() - began;
  const steps = child.steps.map(({ step, at }) => ({ step, from: at - began }));
  if (code !== 0) throw new Error(`the import that nobody kills ended with ${code}`);
  const after = await onDatabase(lookAt);
  if (before.content === after.content) throw new Error('the import changes nothing');
  return { before, after, milliseconds, steps };
}

/** One point: kill, start again, look, and import once more. */
async function killAt(point, { before, after }) {
  await beginAnew();
  const names = readdirSync(dataDir);
  const child = startImport();
  const ended = runToEnd(child);
  await Promise.race([untilPoint(child, point), ended]);
  const wasRunning = child.exitCode === null;
  const seconds = (performance.now() - child.steps[0].at) / 1000;
  const runFolder = runFolderNow();
  const family = killWhole(child.pid);
  await ended;
  await untilGone(family);
  await child.watched;
  const step = child.steps.at(-1).step;
  const found = await onDatabase(lookAt);
  const outcome =
    found.content === before.content
      ? 'nothing'
      : found.content === after.content
        ? 'all'
        : 'A PART';
  const left = [...found.left, ...strayFiles({ names, runFolder })];
  const code = await runToEnd(startImport());
  const again = await onDatabase(lookAt);
  const isDone = code === 0 && withoutVersions(again) === withoutVersions(after);
  const problems = [
    ...(outcome === 'A PART' ? ['only a part is there'] : []),
    ...(found.isCoverageTrue && again.isCoverageTrue ? [] : ['coverage differs from a rebuild']),
    ...left.map((each) => `left behind: ${each}`),
    ...(isDone ? [] : [`the next import ended with ${code} or other records`]),
  ];
  return { wasRunning, seconds, processes: family.length, step, outcome, problems };
}

/** An import of what is there already counts no batch; the records are the same. */
const withoutVersions = ({ content }) => content.split('\n').slice(0, -1).join('\n');

async function main() {
  await prepare();
  const reference = await referenceRun();
  const dice = diceOf(Number(values.seed));
  const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2);
  console.log(
    `Import of \`${values.size}\`, ${seconds(reference.milliseconds)} s when nobody kills it (${reference.steps.map(({ step, from }) => `${step} from ${seconds(from)} s`).join(', ')}); ${points} points, seed ${values.seed}; ${cpus().length} cores, Node ${process.versions.node}.\n`,
  );
  console.log(
    '| point | place in the import | killed after | processes | it was at | found | verdict |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  let failed = 0;
  for (let point = 1; point <= points; point++) {
    // Evenly spread and then by chance, so that no part of the import is left out.
    const share = (point - 1 + dice.roll()) / points;
    const at = share * reference.milliseconds;
    const { step, from } = reference.steps.findLast((each) => each.from <= at);
    const result = await killAt({ step, into: at - from }, reference);
    const verdict = result.problems.length === 0 ? 'good' : `BAD: ${result.problems.join('; ')}`;
    if (result.problems.length > 0) failed++;
    const place = `${Math.round(share * 100)} %: ${step} + ${seconds(at - from)} s`;
    const running = result.wasRunning ? result.processes : 'none: it had ended';
    console.log(
      `| ${point} | ${place} | ${result.seconds.toFixed(2)} s | ${running} | ${result.step} | ${result.outcome} | ${verdict} |`,
    );
  }
  console.log(`\n${points - failed} of ${points} points good.`);
  process.exitCode = failed > 0 ? 1 : 0;
}

try {
  await main();
} finally {
  rmSync(root, { recursive: true, force: true });
}
