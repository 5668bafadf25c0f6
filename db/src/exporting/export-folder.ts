import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { DB } from '../database.js';
import { knownFiles } from '../importing/all-files.js';
import type { FileDescription } from '../importing/file-description.js';
import { sumStatements, type TableSum } from './content-sums.js';
import { ExportRefused } from './export-refused.js';
import { exportStatement } from './export-statement.js';
import { ExportTarget } from './export-target.js';
import { type Manifest, writeManifest } from './manifest.js';

export interface ExportOptions {
  /** The calendar day in Jakarta; kept with the export. */
  today: string;
  /** The code of the only government to export, with the shared lists; null exports all. */
  government: string | null;
  /** An earlier export in the folder is replaced. */
  replace: boolean;
  onProgress?: (progress: ExportProgress) => void;
}

export interface ExportProgress {
  /** The file that is written. */
  file: string;
  /** How much of all is done, 0 to 1. */
  share: number;
  secondsLeft: number;
}

/**
 * Writes all records as the import reads them, one file for each kind, streamed from one moment of the
 * database. The folder gets its name when everything is in it. Throws ExportRefused.
 */
export async function exportFolder(
  { db, connectionString }: { db: Kysely<DB>; connectionString: string },
  folder: string,
  options: ExportOptions,
): Promise<Manifest> {
  const target = new ExportTarget(folder);
  target.check(options.replace);
  await refuseUnknownGovernment(db, options.government);
  const sums = await sumStatements(db, options.government);
  const client = new pg.Client({ connectionString, keepAlive: true });
  // Why: a lost connection fails the statement under way, and without an ear ends the process as well.
  client.on('error', () => {});
  await client.connect();
  try {
    target.begin();
    await client.query('begin isolation level repeatable read read only');
    await client.query(
      "set local statement_timeout = 0; set local jit = off; set local work_mem = '64MB'",
    );
    const files = await writeFiles(client, target.unfinished, options);
    const checksums = await readSums(client, sums);
    await client.query('commit');
    const { today: day, government } = options;
    const manifest: Manifest = {
      ...{ format: 'satu-inovasi export', version: 1, day, government },
      ...{ files, checksums },
    };
    await writeManifest(target.unfinished, manifest);
    target.finish();
    return manifest;
  } catch (error) {
    target.abandon();
    throw error;
  } finally {
    await client.end();
  }
}

async function refuseUnknownGovernment(db: Kysely<DB>, government: string | null): Promise<void> {
  if (government === null) return;
  const rows = await db.selectFrom('government').select('code').orderBy('code').execute();
  const known = rows.map(({ code }) => code);
  if (known.includes(government)) return;
  throw new ExportRefused({ code: 'NO_GOVERNMENT', government, known });
}

async function writeFiles(
  client: pg.Client,
  folder: string,
  { government, onProgress }: ExportOptions,
): Promise<Manifest['files']> {
  const files: Manifest['files'] = [];
  const began = Date.now();
  const weights = await expectedRows(client);
  const weightOf = ({ targets: [main] }: FileDescription) =>
    1 + (weights.get(main?.table ?? '') ?? 0);
  const all = knownFiles.reduce((sum, description) => sum + weightOf(description), 0);
  let done = 0;
  for (const description of knownFiles) {
    const share = done / all;
    const seconds = (Date.now() - began) / 1000;
    const secondsLeft = share > 0 ? (seconds / share) * (1 - share) : 0;
    onProgress?.({ file: description.file, share, secondsLeft });
    files.push(await writeFile(client, folder, description, government));
    done += weightOf(description);
  }
  return files;
}

/** About how many rows each table has, as the database remembers. */
async function expectedRows(client: pg.Client): Promise<Map<string, number>> {
  const { rows } = await client.query<{ table: string; rows: number }>(
    `select relname as table, greatest(reltuples, 0)::float as rows from pg_class
     where relnamespace = current_schema()::regnamespace and relkind = 'r'`,
  );
  return new Map(rows.map(({ table, rows: expected }) => [table, expected]));
}

/** From the database to the disk a piece at a time: the next is asked for when the last is written. */
async function writeFile(
  client: pg.Client,
  folder: string,
  description: FileDescription,
  government: string | null,
): Promise<Manifest['files'][number]> {
  const { file } = description;
  const query = exportStatement(description, government);
  const rows = client.query(
    copyTo(`copy (${query}) to stdout with (format csv, header, encoding 'UTF8')`),
  );
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform: (chunk, _, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(rows, hashing, createWriteStream(path.join(folder, file), { flush: true }));
  return { file, rows: rows.rowCount, sha256: hash.digest('hex') };
}

async function readSums(
  client: pg.Client,
  statements: { table: string; query: string }[],
): Promise<TableSum[]> {
  const sums: TableSum[] = [];
  for (const { table, query } of statements) {
    const { rows } = await client.query<Omit<TableSum, 'table'>>(query);
    if (rows[0]) sums.push({ table, ...rows[0] });
  }
  return sums;
}
