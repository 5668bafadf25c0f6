// Writes db/src/database.ts, the types of all rows, from a database that the migrations just made.
// With --check it compares only, and ends with 1 when the file is not what it would write.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { connect } from '../db/dist/connect.js';
import { migrateToLatest } from '../db/dist/migrate.js';
import { startOwnPostgres } from '../db/dist/postgres/own-postgres.js';

const db = fileURLToPath(new URL('../db/', import.meta.url));
const dataDir = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-types-'));
chmodSync(dataDir, 0o711);

const own = await startOwnPostgres({ dataDir, log() {}, durable: false });
try {
  const handle = connect(own);
  await migrateToLatest(handle);
  await handle.destroy();
  process.exitCode = generate(own.connectionString);
} finally {
  await own.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

function generate(url) {
  const check = process.argv.includes('--check') ? ['--verify'] : [];
  const options = ['--dialect=postgres', '--date-parser=string', '--numeric-parser=number'];
  // Why: `connect` reads a bigint as a number, and so does this; only types differ otherwise.
  const types = ['--type-mapping={"int8":"number"}', '--exclude-pattern=kysely_*'];
  const output = ['--out-file', path.join(db, 'src', 'database.ts')];
  const program = path.join(db, 'node_modules', 'kysely-codegen', 'dist', 'cli', 'bin.js');
  const args = [program, `--url=${url}`, ...options, ...types, ...output, ...check];
  return spawnSync(process.execPath, args, { cwd: db, stdio: 'inherit' }).status ?? 1;
}
