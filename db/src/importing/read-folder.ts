import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { everyName, fileNamed } from './all-files.js';
import { type FileDescription, namesOfColumns } from './file-description.js';
import { nearest } from './nearest.js';
import type { IssueList, Problem } from './problem.js';
import { CsvFile } from './read-file.js';
import { spelling } from './spelling.js';

export interface FoundFile {
  description: FileDescription;
  /** What it is called in the folder. */
  name: string;
  csv: CsvFile;
  bytes: number;
  /** How its first line writes the columns that it has, by their headers. */
  written: ReadonlyMap<string, string>;
}

/** The CSV files of a folder that the import knows; any other CSV file is an issue. */
export async function readFolder(folder: string, issues: IssueList): Promise<FoundFile[]> {
  const names = await namesIn(folder);
  if (!names) {
    issues.add(aboutFile(folder, { code: 'NO_FOLDER' }));
    return [];
  }
  const found = new Map<FileDescription, FoundFile>();
  for (const name of names.filter(isCsv).sort()) {
    const description = fileNamed(name);
    const other = description && found.get(description);
    if (!description) {
      issues.add(aboutFile(name, { code: 'UNKNOWN_FILE', nearest: nearest(name, everyName) }));
    } else if (other) {
      issues.add(aboutFile(name, { code: 'DUPLICATE_FILE', other: other.name }));
    } else {
      found.set(description, await foundFile(folder, name, description));
    }
  }
  if (found.size === 0 && issues.total === 0) {
    issues.add(aboutFile(folder, { code: 'NO_KNOWN_FILE' }));
  }
  return [...found.values()];
}

/** Hidden files are what systems and editors leave beside those of the user. */
const isCsv = (name: string) => /^[^.].*\.csv$/i.test(name);

async function foundFile(
  folder: string,
  name: string,
  description: FileDescription,
): Promise<FoundFile> {
  const names = namesOfColumns(description);
  const csv = new CsvFile(path.join(folder, name), (cell) => names.has(spelling(cell)));
  return { description, name, csv, bytes: await sizeOf(csv.path), written: new Map() };
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
