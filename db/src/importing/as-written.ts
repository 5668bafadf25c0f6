import { columnsOf } from './file-description.js';
import { type ImportIssue, ImportRefused } from './problem.js';
import type { FoundFile } from './read-folder.js';
import { spelling } from './spelling.js';

/**
 * Does the work; what it refuses is told with the names that the folder's own files and columns have
 * there, since these are what its reader sees.
 */
export async function refusedAsWritten<Result>(
  found: readonly FoundFile[],
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    const issues = error.issues.map((issue) => asWritten(issue, found));
    throw new ImportRefused(issues, error.total);
  }
}

function asWritten(issue: ImportIssue, found: readonly FoundFile[]): ImportIssue {
  const file = found.find((each) => each.description.file === issue.file);
  if (!file) return issue;
  const { code } = issue.problem;
  // An issue about the first line itself names what stands there.
  if (code === 'UNKNOWN_COLUMN' || code === 'DUPLICATE_COLUMN')
    return { ...issue, file: file.name };
  const names = namesIn(file);
  const columns = columnsOf(file.description);
  const name = (header: string) => {
    const isMissing = code === 'MISSING_COLUMN' && columns[header];
    return isMissing ? `${header} / ${columns[header]?.indonesian}` : (names[header] ?? header);
  };
  // An issue about several columns names them all.
  const column = issue.column === null ? null : issue.column.split(', ').map(name).join(', ');
  return { ...issue, file: file.name, column, names };
}

/** Columns that a file does not have are called in the language of those that it has. */
function namesIn({ description, written }: FoundFile): Record<string, string> {
  const columns = Object.entries(columnsOf(description));
  const isIndonesian = columns.some(([header, { indonesian }]) => {
    const name = spelling(written.get(header) ?? '');
    return name === spelling(indonesian) && name !== spelling(header);
  });
  return Object.fromEntries(
    columns.map(([header, { indonesian }]) => [
      header,
      written.get(header) ?? (isIndonesian ? indonesian : header),
    ]),
  );
}
