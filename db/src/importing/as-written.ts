import { columnsOf } from './file-description.js';
import { type ImportIssue, ImportRefused } from './problem.js';
import type { FoundFile } from './read-folder.js';

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
  // An issue about the first line itself names what stands there.
  const isOfHeader = ['UNKNOWN_COLUMN', 'DUPLICATE_COLUMN'].includes(issue.problem.code);
  if (!file) return issue;
  if (isOfHeader) return { ...issue, file: file.name };
  const columns = columnsOf(file.description);
  const name = (header: string) => {
    const indonesian = columns[header]?.indonesian;
    const isMissing = issue.problem.code === 'MISSING_COLUMN' && indonesian !== undefined;
    return file.written.get(header) ?? (isMissing ? `${header} / ${indonesian}` : header);
  };
  // An issue about several columns names them all.
  const column = issue.column === null ? null : issue.column.split(', ').map(name).join(', ');
  return { ...issue, file: file.name, column };
}
