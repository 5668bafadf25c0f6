import type { CsvRecord } from './csv-records.js';
import { columnsOf, type FileDescription, namesOfColumns } from './file-description.js';
import { nearest } from './nearest.js';
import type { IssueList, Problem } from './problem.js';
import { aboutFile } from './read-folder.js';
import { spelling } from './spelling.js';

/** What the first line says. */
export interface Header {
  /** The columns in their order; null for one that is not known. */
  columns: readonly (string | null)[];
  /** How each is written there. */
  written: ReadonlyMap<string, string>;
}

export function readHeader(
  { row, cells }: CsvRecord,
  description: FileDescription,
  issues: IssueList,
): Header {
  const names = namesOfColumns(description);
  const written = new Map<string, string>();
  const add = (column: string, problem: Problem) =>
    issues.add({ file: description.file, row, column, value: null, problem });
  const columns = cells.map((cell, index) => {
    const name = cell.trim();
    const header = names.get(spelling(name)) ?? null;
    if (name === '') add(name, { code: 'NAMELESS_COLUMN', position: index + 1 });
    else if (header === null) add(name, unknownColumn(name, cells, description));
    else if (written.has(header)) {
      add(name, { code: 'DUPLICATE_COLUMN', first: written.get(header) ?? header });
      return null;
    } else written.set(header, name);
    return header;
  });
  return { columns, written };
}

/** The columns that are not there yet may have been meant. */
function unknownColumn(name: string, cells: string[], description: FileDescription): Problem {
  const given = new Set(cells.map(spelling));
  const allowed = Object.entries(columnsOf(description))
    .map(([english, { indonesian }]) => ({ english, indonesian }))
    .filter((each) => !given.has(spelling(each.english)) && !given.has(spelling(each.indonesian)));
  const candidates = allowed.flatMap(({ english, indonesian }) => [english, indonesian]);
  const meant = nearest(name.replaceAll(/[\s-]+/g, '_'), candidates);
  return { code: 'UNKNOWN_COLUMN', nearest: meant, allowed };
}

/** Whether the columns are there without which no row can be told from another. */
export function hasKeys(
  { columns, file }: FileDescription,
  written: Header['written'],
  issues: IssueList,
): boolean {
  const missing = Object.entries(columns)
    .filter(([header, { role }]) => role === 'KEY' && !written.has(header))
    .map(([header]) => header);
  if (written.size > 0) {
    for (const column of missing) {
      issues.add({ ...aboutFile(file, { code: 'MISSING_COLUMN' }), row: 1, column });
    }
  }
  return missing.length === 0;
}
