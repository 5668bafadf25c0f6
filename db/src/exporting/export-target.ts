import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ExportRefused } from './export-refused.js';
import { manifestFile, readManifest } from './manifest.js';

/**
 * A folder that gets its name only when everything is in it. Until then it stands beside, under a name
 * that says it is not finished; whoever is killed leaves nothing that could be taken for a backup.
 */
export class ExportTarget {
  readonly folder: string;
  readonly unfinished: string;

  constructor(folder: string) {
    this.folder = path.resolve(folder);
    this.unfinished = `${this.folder}.unfinished-${process.pid}`;
  }

  /** Refuses a folder whose files would be lost. */
  check(replace: boolean): void {
    const { folder } = this;
    const names = namesIn(folder);
    if (names === null || names.length === 0) return;
    const manifest = readManifest(folder);
    if (!manifest) throw new ExportRefused({ code: 'NOT_EMPTY', folder });
    const own = new Set([manifestFile, ...manifest.files.map(({ file }) => file)]);
    const files = names.filter((name) => !own.has(name)).sort();
    if (files.length > 0) throw new ExportRefused({ code: 'FOREIGN_FILES', folder, files });
    if (!replace) throw new ExportRefused({ code: 'IS_EXPORT', folder });
  }

  begin(): void {
    this.#removeAbandoned();
    try {
      mkdirSync(this.unfinished, { recursive: true });
    } catch (error) {
      throw this.#notWritable(error);
    }
  }

  /** Gives the folder its name; an earlier export goes only once the new one is complete. */
  finish(): void {
    const earlier = `${this.folder}.earlier-${process.pid}`;
    try {
      const names = namesIn(this.folder);
      if (names?.length === 0) rmdirSync(this.folder);
      if (names && names.length > 0) renameSync(this.folder, earlier);
      renameSync(this.unfinished, this.folder);
      rmSync(earlier, { recursive: true, force: true });
    } catch (error) {
      throw this.#notWritable(error);
    }
  }

  abandon(): void {
    rmSync(this.unfinished, { recursive: true, force: true });
  }

  /** What exports into this folder left behind that were killed. */
  #removeAbandoned(): void {
    const parent = path.dirname(this.folder);
    const prefix = `${path.basename(this.folder)}.unfinished-`;
    for (const name of namesIn(parent) ?? []) {
      if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue;
      rmSync(path.join(parent, name), { recursive: true, force: true });
    }
  }

  #notWritable(error: unknown): unknown {
    if (!(error instanceof Error) || !('code' in error)) return error;
    return new ExportRefused({
      code: 'NOT_WRITABLE',
      folder: this.folder,
      reason: error.message,
    });
  }
}

function namesIn(folder: string): string[] | null {
  try {
    if (!statSync(folder).isDirectory()) throw new ExportRefused({ code: 'NOT_A_FOLDER', folder });
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
