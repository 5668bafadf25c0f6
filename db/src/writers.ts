import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseIntoClientConfig } from 'pg-connection-string';

/*
 * The program's own database is reached through a folder on this machine. Whoever connects to write leaves
 * a file there for as long as they are connected; so while the folder stays empty and untouched nothing
 * was written, and the program need not ask its database whether something was.
 */

/** Makes the folder where writers announce themselves, beside the socket of a program's own database. */
export function openToWriters(runFolder: string): void {
  mkdirSync(path.join(runFolder, 'writers'));
}

function writersFolder(connectionString: string): string | null {
  const { host } = parseIntoClientConfig(connectionString);
  return host?.startsWith('/') ? path.join(host, 'writers') : null;
}

/**
 * Announces a writer, before it connects, where there is a program to hear of it. Gives back what to call
 * when all that it wrote is decided. Why nothing else removes the file: of a writer that was killed nobody
 * knows whether the database still carries out its last word.
 */
export function announceWriter(connectionString: string): () => void {
  const folder = writersFolder(connectionString);
  if (folder === null || !existsSync(folder)) return () => {};
  const file = path.join(folder, randomUUID());
  writeFileSync(file, `${process.pid}\n`);
  return () => rmSync(file, { force: true });
}

/** Times of files are this exact on every file system that programs are kept on. */
const exactWithin = 100;

export interface QuietFolder {
  /** When someone last came or went; null if that can not be told. */
  changedAt(): number | null;
  /** Whether nobody is there, and the last change is long enough ago to be told from one that follows. */
  isQuiet(changedAt: number): boolean;
}

/** Looks after the writers to the database that this program started. */
export function writersOf(connectionString: string): QuietFolder {
  const folder = writersFolder(connectionString);
  return {
    changedAt: () => {
      const found = folder && statSync(folder, { throwIfNoEntry: false });
      return found ? found.mtimeMs : null;
    },
    isQuiet: (changedAt) =>
      folder !== null && Date.now() - changedAt > exactWithin && readdirSync(folder).length === 0,
  };
}
