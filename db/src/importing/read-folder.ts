import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { knownFiles } from './all-files.js';
import type { FileDescription } from './file-description.js';
import { nearest } from './nearest.js';
import type { IssueList, Problem } from './problem.js';
import { CsvFile } from './read-file.js';

export interface FoundFile {
  description: FileDescription;
  csv: CsvFile;
  bytes: number;
}

/** The CSV files of a folder that the import knows; any other CSV file is an issue. */
export async function readFolder(folder: string, issues: IssueList): Promise<FoundFile[]> {
  const names = await namesIn(folder);
  if (!names) {
    issues.add(aboutFile(folder, { code: 'NO_FOLDER' }));
    return [];
  }
  const found: FoundFile[] = [];
  for (const name of names.sort()) {
    const description = knownFiles.find((each) => each.file === name);
    if (description) {
      const csv = new CsvFile(path.join(folder, name));
      found.push({ description, csv, bytes: await sizeOf(csv.path) });
    } else if (/\.csv$/i.test(name)) {
      const candidates = knownFiles.map((each) => each.file);
      issues.add(aboutFile(name, { code: 'UNKNOWN_FILE', nearest: nearest(name, candidates) }));
    }
  }
  if (found.length === 0 && issues.total === 0) {
    issues.add(aboutFile(folder, { code: 'NO_KNOWN_FILE' }));
  }
  return found;
}

export const aboutFile = (file: string, problem: Problem) => ({
  file,
  row: null,
  column: null,
  value: null,
  problem,
});

async function namesIn(folder: string): Promise<string[] | null> {
  try {
    return await readdir(folder);
  } catch {
    return null;
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}
