import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { OwnPostgresError } from './own-postgres-error.js';

/** The user whose process the database is. Without numbers it is simply who runs the program. */
export interface SystemUser {
  name: string;
  uid?: number;
  gid?: number;
}

const candidates = ['postgres', '_postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root, so as root it runs as a user that exists already: the one that
 * owns the data from an earlier start, else the first known name that this system has.
 */
export function databaseUser(data: string): SystemUser {
  if (process.getuid?.() !== 0) return { name: 'the user of this program' };
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { name: nameOf(owner.uid), uid: owner.uid, gid: owner.gid };
  for (const name of candidates) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid && gid) return { name, uid, gid };
  }
  throw new OwnPostgresError(
    `Sebagai root, basis data berjalan sebagai pengguna lain, dan sistem ini tidak punya satu pun dari ${candidates.join(', ')}: jalankan program sebagai pengguna biasa, atau isi DATABASE_URL.`,
    `As root the database runs as another user, and this system has none of ${candidates.join(', ')}: start the program as an ordinary user, or set DATABASE_URL.`,
  );
}

function idOf(which: '-u' | '-g', name: string): number | null {
  const { status, stdout } = spawnSync('id', [which, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : null;
}

function nameOf(uid: number): string {
  try {
    return execFileSync('id', ['-un', String(uid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return `number ${uid}`;
  }
}

/** Whether this user can go into a folder, asked by going there. */
export function canEnter(user: SystemUser, folder: string): boolean {
  const { uid, gid } = user;
  const asked = spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { uid, gid, cwd: '/' });
  return asked.status === 0;
}
