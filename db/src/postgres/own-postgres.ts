import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { openToWriters } from '../writers.js';
import { type Binaries, provideBinaries, removeOtherBinaries } from './binaries.js';
import { prepareCluster, prepareDataFolder, superuser } from './data-folder.js';
import { type FolderHolder, type FolderLock, folderHolder, lockFolder } from './folder-lock.js';
import { endOrphan } from './orphan.js';
import { explained, OwnPostgresError } from './own-postgres-error.js';
import { type SupervisedServer, superviseServer } from './supervised-server.js';
import { databaseUser, type SystemUser } from './system-user.js';

export interface OwnPostgresSettings {
  dataDir: string;
  log: (level: 'debug' | 'warn' | 'error', message: string) => void;
  /** Where the programs of PostgreSQL are copied to; several short-lived databases may share them. */
  programsDir?: string;
  /** False where nothing has to survive a power cut, as in tests. */
  durable?: boolean;
}

export interface OwnPostgres {
  connectionString: string;
  /** Ends the database in good order and gives the folder back. */
  stop(): Promise<void>;
}

const database = 'satu_inovasi';
const longestStart = 60_000;

/**
 * A real PostgreSQL of the program's own: its data is kept in a folder between starts, and it is
 * reached through a socket in a private folder, never over the network.
 */
export async function startOwnPostgres(settings: OwnPostgresSettings): Promise<OwnPostgres> {
  const dataDir = path.resolve(settings.dataDir);
  let lock: FolderLock | undefined;
  try {
    const cluster = path.join(dataDir, 'postgresql');
    const user = databaseUser(cluster);
    prepareDataFolder(dataDir, user);
    lock = lockFolder(dataDir);
    await cleanUpAfter(lock.predecessor, cluster);
    const binaries = await programs(dataDir, settings.programsDir);
    const durable = settings.durable ?? true;
    prepareCluster(cluster, binaries, user, durable);
    const command = [binaries.postgres, '-D', cluster, ...serverOptions(durable)];
    return await run({ command, user, lock, dataDir, log: settings.log });
  } catch (error) {
    lock?.release();
    throw explained(error, dataDir);
  }
}

/** The address of the database that a running program keeps in this folder, or null without one. */
export async function connectToRunning(dataDir: string): Promise<string | null> {
  const until = Date.now() + longestStart;
  for (;;) {
    const holder = folderHolder(path.resolve(dataDir));
    if (!holder) return null;
    if (holder.connectionString) return holder.connectionString;
    if (Date.now() > until) {
      throw new OwnPostgresError(
        `Proses ${holder.pid} masih menyalakan basis data: coba lagi sebentar lagi.`,
        `Process ${holder.pid} is still starting the database: try again in a moment.`,
      );
    }
    await sleep(100);
  }
}

async function programs(dataDir: string, shared?: string): Promise<Binaries> {
  if (shared) return provideBinaries(shared);
  const folder = path.join(dataDir, 'programs');
  const binaries = await provideBinaries(folder);
  await removeOtherBinaries(folder, binaries);
  return binaries;
}

async function cleanUpAfter(predecessor: FolderHolder | null, cluster: string): Promise<void> {
  await endOrphan(cluster);
  const run = predecessor?.runFolder;
  if (run && path.basename(run).startsWith(runFolderPrefix)) {
    rmSync(run, { recursive: true, force: true });
  }
}

interface Running {
  command: string[];
  user: SystemUser;
  lock: FolderLock;
  dataDir: string;
  log: OwnPostgresSettings['log'];
}

async function run({ command, user, lock, dataDir, log }: Running): Promise<OwnPostgres> {
  const runFolder = makeRunFolder(user);
  openToWriters(runFolder);
  lock.tell({ runFolder });
  const connectionString = addressOf(runFolder, database);
  const start = async () => {
    const socket = ['-c', `unix_socket_directories=${runFolder}`];
    const onLine = (line: string) => log(levelOf(line), line);
    const server = superviseServer([...command, ...socket], { user, runFolder, onLine });
    await untilItAnswers(server, runFolder, dataDir);
    return server;
  };
  let stopping = false;
  let server = await start();
  lock.tell({ connectionString });

  const keepRunning = async () => {
    for (;;) {
      await server.ended;
      if (stopping) return;
      log('error', `The database ended by itself and is started again.\n${server.lastLines()}`);
      await sleep(500);
      if (stopping) return;
      server = await start().catch((error) => {
        log('error', String(error));
        return server;
      });
      if (stopping) return server.stop();
    }
  };
  const kept = keepRunning();
  return {
    connectionString,
    stop: async () => {
      stopping = true;
      await server.stop();
      await kept;
      rmSync(runFolder, { recursive: true, force: true });
      lock.release();
    },
  };
}

const runFolderPrefix = 'satu-inovasi-';

/** Short, since a socket's path has 107 bytes at most, and for one user alone. */
function makeRunFolder(user: SystemUser): string {
  const own = tmpdir();
  // Why: a temporary folder of root's own may be closed to the user of the database.
  const parent = user.uid === undefined && Buffer.byteLength(own) < 60 ? own : '/tmp';
  const folder = mkdtempSync(path.join(parent, runFolderPrefix));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  return folder;
}

function addressOf(runFolder: string, name: string): string {
  return `postgresql://${superuser}@localhost/${name}?host=${encodeURIComponent(runFolder)}&sslmode=disable`;
}

/** Set at each start and not written into the folder, so that they change with the program. */
function serverOptions(durable: boolean): string[] {
  const options: Record<string, string> = {
    listen_addresses: '',
    unix_socket_permissions: '0700',
    cluster_name: 'satu_inovasi',
    timezone: 'UTC',
    max_connections: '60',
    shared_buffers: '64MB',
    work_mem: '16MB',
    max_wal_size: '256MB',
    // One program on one machine: nothing copies this database, and few processes serve it.
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_logical_replication_workers: '0',
    io_method: 'sync',
    jit: 'off',
  };
  if (!durable) Object.assign(options, { fsync: 'off', full_page_writes: 'off' });
  return Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function untilItAnswers(server: SupervisedServer, runFolder: string, dataDir: string) {
  const until = Date.now() + longestStart;
  for (;;) {
    if (await answers(runFolder)) return;
    if (server.hasEnded() || Date.now() > until) {
      await server.stop();
      throw explained(new Error(`The database did not start.\n${server.lastLines()}`), dataDir);
    }
    await sleep(20);
  }
}

/** Makes the program's database when the server is new. */
async function answers(runFolder: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: addressOf(runFolder, 'postgres') });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch {
    return false;
  }
  try {
    const named = await client.query('select from pg_database where datname = $1', [database]);
    if (named.rowCount === 0) await client.query(`create database ${database}`);
    return true;
  } finally {
    await client.end();
  }
}

function levelOf(line: string): 'debug' | 'warn' | 'error' {
  // Why: whoever asks before it is ready is told so, and asks again.
  if (/FATAL: {2}the database system is (starting up|shutting down|not yet)/.test(line))
    return 'debug';
  if (/\b(FATAL|PANIC):/.test(line)) return 'error';
  return /\b(WARNING|ERROR):/.test(line) ? 'warn' : 'debug';
}
