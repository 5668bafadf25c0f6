import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries.js';
import { explained, OwnPostgresError } from './own-postgres-error.js';
import { canEnter, type SystemUser } from './system-user.js';

/** Where the data lies: in DATA_DIR, or outside the checkout and kept between starts. */
export function dataDirOf(env: NodeJS.ProcessEnv): string {
  if (!env.DATA_DIR) return defaultDataDir(env);
  // Why: npm runs some commands in the checkout and some where the person is.
  if (path.isAbsolute(env.DATA_DIR)) return path.resolve(env.DATA_DIR);
  throw new OwnPostgresError(
    `DATA_DIR berisi "${env.DATA_DIR}", padahal harus alamat folder yang lengkap, misalnya ${path.resolve(env.INIT_CWD ?? '', env.DATA_DIR)}.`,
    `DATA_DIR is "${env.DATA_DIR}", but has to be the full path of a folder, such as ${path.resolve(env.INIT_CWD ?? '', env.DATA_DIR)}.`,
  );
}

function defaultDataDir(env: NodeJS.ProcessEnv): string {
  if (env.XDG_DATA_HOME) return path.join(env.XDG_DATA_HOME, 'satu-inovasi');
  // Why: no other user can enter root's home, and the database does not run as root.
  if (process.getuid?.() === 0) return '/var/lib/satu-inovasi';
  if (env.HOME) return path.join(env.HOME, '.local', 'share', 'satu-inovasi');
  throw new OwnPostgresError(
    'Tidak ada folder rumah untuk menyimpan data: arahkan DATA_DIR ke sebuah folder.',
    'There is no home folder to keep the data in: set DATA_DIR to a folder.',
  );
}

/** Makes the folder if need be, and the user of the database able to go through it. */
export function prepareDataFolder(dataDir: string, user: SystemUser): void {
  const mode = user.uid === undefined ? 0o700 : 0o711;
  const made = makeFolder(dataDir, mode);
  if (user.uid === undefined || canEnter(user, dataDir)) return;
  chmodSync(dataDir, statSync(dataDir).mode | 0o011);
  if (canEnter(user, dataDir)) return;
  if (made) rmSync(made, { recursive: true });
  throw new OwnPostgresError(
    `Sebagai root, basis data berjalan sebagai pengguna ${user.name} yang tidak dapat mencapai ${dataDir}: arahkan DATA_DIR ke folder yang boleh dilalui pengguna lain, misalnya /var/lib/satu-inovasi.`,
    `As root the database runs as the user ${user.name}, who can not reach ${dataDir}: set DATA_DIR to a folder that others may pass through, such as /var/lib/satu-inovasi.`,
  );
}

/**
 * Makes a folder and those it lies in; gives back the first that was made. Why not Node's own way: where
 * a file system takes no folders, as /proc, that one never ends.
 */
function makeFolder(folder: string, mode: number): string | undefined {
  if (existsSync(folder)) {
    if (statSync(folder).isDirectory()) return undefined;
    throw Object.assign(new Error(`${folder} is a file`), { code: 'ENOTDIR' });
  }
  const above = makeFolder(path.dirname(folder), mode);
  mkdirSync(folder, { mode });
  return above ?? folder;
}

/** The cluster of an earlier start, or a new one. */
export function prepareCluster(
  cluster: string,
  binaries: Binaries,
  user: SystemUser,
  durable: boolean,
): void {
  if (!existsSync(cluster)) makeCluster(cluster, binaries, user, durable);
  const made = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (made === binaries.major) return;
  throw new OwnPostgresError(
    `Data di ${cluster} dibuat oleh PostgreSQL ${made}, sedangkan rilis ini membawa PostgreSQL ${binaries.major}: pakai rilis yang membuatnya, atau arahkan DATA_DIR ke folder lain.`,
    `The data in ${cluster} was made by PostgreSQL ${made}, and this release brings PostgreSQL ${binaries.major}: use the release that made it, or set DATA_DIR to another folder.`,
  );
}

/** Beside its place first and then moved there, so that a start that was cut short leaves nothing. */
function makeCluster(
  cluster: string,
  binaries: Binaries,
  user: SystemUser,
  durable: boolean,
): void {
  const draft = `${cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const { uid, gid } = user;
  if (uid !== undefined && gid !== undefined) chownSync(draft, uid, gid);
  const options = [...initOptions, ...(durable ? [] : ['--no-sync']), `--pgdata=${draft}`];
  const made = spawnSync(binaries.initdb, options, {
    uid,
    gid,
    cwd: '/',
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    encoding: 'utf8',
  });
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw whyNotMade(made, cluster);
  }
  renameSync(draft, cluster);
}

function whyNotMade(made: ReturnType<typeof spawnSync>, cluster: string): unknown {
  if (/ENOENT|EACCES|ENOEXEC/.test(made.error?.message ?? '')) {
    return new OwnPostgresError(
      'Sistem ini tidak dapat menjalankan PostgreSQL bawaan program: arahkan DATABASE_URL ke server Anda sendiri.',
      'This system can not run the PostgreSQL that comes with the program: set DATABASE_URL to a server of your own.',
    );
  }
  return explained(new Error(`initdb failed: ${made.error?.message ?? made.stderr}`), cluster);
}

export const superuser = 'satu_inovasi';

/**
 * The built-in C.UTF-8 knows all letters and is the same on every system; text is sorted for people
 * by an ICU collation that the SQL names. Only who may enter the socket's folder can connect.
 */
const initOptions = [
  `--username=${superuser}`,
  '--auth-local=trust',
  '--auth-host=reject',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];
