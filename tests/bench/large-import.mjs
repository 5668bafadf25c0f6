// A file of a million rows through the import: how long it takes and how much memory, step by step.
//
//     node tests/bench/large-import.mjs [rows] [folder for the files and the database]
//
// Needs what `npm start` builds, and 2 GB of disk for a million rows. Not a test: it fails on nothing
// but a wrong count. Every row is measured once as new, once unchanged and once with errors in it.

import { once } from 'node:events';
import { chmodSync, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { connect } from '@satu-inovasi/db/connect';
import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import { migrateToLatest } from '@satu-inovasi/db/migrate';
import { startOwnPostgres } from '@satu-inovasi/db/postgres/own-postgres';
import { loadSampleIfEmpty } from '@satu-inovasi/db/sample';
import { sql } from 'kysely';

const rows = Number(process.argv[2] ?? 1_000_000);
const kept = process.argv[3];
const root = kept ? path.resolve(kept) : mkdtempSync(path.join(tmpdir(), 'satu-inovasi-large-'));
mkdirSync(root, { recursive: true });
// As root the database runs as another user, who has to pass through.
chmodSync(root, 0o711);

const monthsOfEach = 100;
const outcomes = Math.ceil(rows / monthsOfEach);
const innovation = 'SIBISA';

async function write(folder, file, header, lines) {
  mkdirSync(path.join(root, folder), { recursive: true });
  const stream = createWriteStream(path.join(root, folder, file));
  stream.write(`${header}\n`);
  let text = '';
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < 65_536) continue;
    if (!stream.write(text)) await once(stream, 'drain');
    text = '';
  }
  stream.end(text);
  await finished(stream);
}

function* outcomeRows() {
  for (let each = 1; each <= outcomes; each++) {
    yield `LARGE-${each},${innovation},layanan terbit per hari,services issued per day,layanan/hari,services/day,no,HIGHER`;
  }
}

/** Every tenth value of `bad` is none. */
function* measurementRows({ bad = false } = {}) {
  let row = 0;
  for (let each = 1; each <= outcomes; each++) {
    for (let month = 0; month < monthsOfEach && row < rows; month++, row++) {
      const period = `${2017 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      const value = bad && row % 10 === 0 ? 'banyak' : ((row * 37) % 9_000) / 10;
      yield `LARGE-${each},${period},${period},${value},${20 + (row % 800)},Laporan ${period.slice(0, 4)}`;
    }
  }
}

const headers = {
  outcomes: 'code,innovation,indicator_id,indicator_en,unit_id,unit_en,is_percent,better',
  measurements: 'outcome,period_from,period_to,value,sample_size,source',
};

const own = await startOwnPostgres({
  dataDir: path.join(root, 'database'),
  log: (level, line) => level === 'error' && console.error(line),
});
const db = connect({ connectionString: own.connectionString });
try {
  await migrateToLatest(db);
  await loadSampleIfEmpty(db);
  await write('good', 'outcomes.csv', headers.outcomes, outcomeRows());
  await write('good', 'measurements.csv', headers.measurements, measurementRows());
  await write('bad', 'measurements.csv', headers.measurements, measurementRows({ bad: true }));
  console.log(`${rows} rows; before the import the process takes ${peak()} MB`);
  await measured('all new', 'good');
  await measured('all unchanged', 'good');
  await measured('every tenth row wrong', 'bad');
  const stored = await sql`select count(*)::int as rows from measurement
    join outcome using (government_id, outcome_id) where code like 'LARGE-%'`.execute(db);
  if (stored.rows[0]?.rows !== rows)
    throw new Error(`${stored.rows[0]?.rows} of ${rows} rows are stored`);
} finally {
  await db.destroy();
  await own.stop();
  if (!kept) rmSync(root, { recursive: true, force: true });
}

/** The most memory that the process took so far. */
function peak() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

async function measured(what, folder) {
  const began = Date.now();
  let last = { step: '', at: began };
  const steps = [];
  const enter = (step) => {
    const now = Date.now();
    if (last.step) steps.push(`${last.step} ${((now - last.at) / 1000).toFixed(1)} s`);
    last = { step, at: now };
  };
  const onProgress = ({ step, file }) => {
    const named = [step, file].filter(Boolean).join(' ');
    if (named !== last.step) enter(named);
  };
  const outcome = await importFolder(db, path.join(root, folder), {
    by: 'bench',
    today: '2026-11-24',
    label: what,
    onProgress,
  }).catch((error) => error.message.split('\n').slice(0, 2).join(' … '));
  enter('');
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${what}: ${seconds} s, at most ${peak()} MB\n    ${steps.join(', ')}`);
  if (typeof outcome === 'string') console.log(`    ${outcome}`);
}
