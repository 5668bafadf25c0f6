import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OwnPostgresError } from './own-postgres-error.js';
import { processIdentity } from './process-identity.js';

/** What the program that uses a data folder tells others about itself. */
export interface FolderHolder {
  pid: number;
  started: string;
  /** The folder of its socket, also for whoever cleans up after it. */
  runFolder?: string;
  /** Said once its database answers. */
  connectionString?: string;
}

export interface FolderLock {
  /** Who held the folder last and is gone without having given it back. */
  predecessor: FolderHolder | null;
  tell(news: Pick<FolderHolder, 'runFolder' | 'connectionString'>): void;
  release(): void;
}

const fileOf = (dataDir: string) => path.join(dataDir, 'program.json');

/** One program per data folder. A program that was killed does not hold its folder any longer. */
export function lockFolder(dataDir: string): FolderLock {
  const file = fileOf(dataDir);
  const own = holderOf(process.pid);
  let predecessor: FolderHolder | null = null;
  for (let tries = 0; !claim(file, own); tries += 1) {
    const found = read(file);
    if ((found && isAlive(found.holder)) || tries > 20) {
      throw new OwnPostgresError(
        `Folder data ${dataDir} sedang dipakai proses ${found?.holder.pid}: hentikan program itu, atau arahkan DATA_DIR ke folder lain.`,
        `The data folder ${dataDir} is in use by process ${found?.holder.pid}: stop that program, or set DATA_DIR to another folder.`,
      );
    }
    if (found && putAside(file, found.text)) predecessor = found.holder;
  }
  return {
    predecessor,
    tell: (news) => {
      Object.assign(own, news);
      write(`${file}.${process.pid}`, own);
      renameSync(`${file}.${process.pid}`, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}

/** The living program that uses this data folder, or null. */
export function folderHolder(dataDir: string): FolderHolder | null {
  const found = read(fileOf(dataDir));
  return found && isAlive(found.holder) ? found.holder : null;
}

function holderOf(pid: number): FolderHolder {
  return { pid, started: processIdentity(pid)?.started ?? '' };
}

/** Why both: after a restart of the machine or a container another program may have the number. */
function isAlive(holder: FolderHolder): boolean {
  return processIdentity(holder.pid)?.started === holder.started;
}

/** Linking a finished file into place either succeeds whole or fails, for one program only. */
function claim(file: string, own: FolderHolder): boolean {
  const draft = `${file}.${process.pid}`;
  write(draft, own);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves a dead program's file away; a file that a faster starter put there meanwhile goes back. */
function putAside(file: string, seen: string): boolean {
  const aside = `${file}.${process.pid}.old`;
  try {
    renameSync(file, aside);
  } catch {
    return false;
  }
  const same = readFileSync(aside, 'utf8') === seen;
  if (!same) linkSync(aside, file);
  rmSync(aside, { force: true });
  return same;
}

function write(file: string, holder: FolderHolder): void {
  writeFileSync(file, JSON.stringify(holder), { mode: 0o600 });
}

function read(file: string): { text: string; holder: FolderHolder } | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return { text, holder: JSON.parse(text) };
  } catch {
    // A full disk may have left half a file; nobody alive wrote it.
    return { text, holder: { pid: 0, started: 'unreadable' } };
  }
}
