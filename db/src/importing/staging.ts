import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { type Column, keyOrEmpty, code as recordCode } from './column.js';
import { type FileDescription, headersOf, stagedTable } from './file-description.js';
import { nearest } from './nearest.js';
import type { IssueList, Problem } from './problem.js';
import { readCell, type Value } from './read-cell.js';
import { type CsvRecord, UnreadableCsv } from './read-file.js';
import { aboutFile, type FoundFile } from './read-folder.js';
import { run } from './statement.js';
import { stagedColumns } from './work-tables.js';

/** A file whose rows are in their temporary table, as far as they could be read. */
export interface StagedFile {
  description: FileDescription;
  headers: ReadonlySet<string>;
  rows: number;
  sha256: string;
}

type StagedRow = Record<string, Value | null | string[]>;

const rowsAtOnce = 1_000;
const bytesAtOnce = 1_000_000;

/**
 * Reads a file as a stream: cells that are wrong by themselves become issues, all others wait in the
 * staged table, where the database checks what needs more than one cell.
 */
export async function stageFile(
  db: Kysely<DB>,
  { description, csv }: FoundFile,
  issues: IssueList,
  onRows: (rows: number) => void,
): Promise<StagedFile> {
  const staged = { description, headers: new Set<string>(), rows: 0 };
  const batch = new Batch(db, description);
  let columns: (string | null)[] | null = null;
  try {
    for await (const record of csv.records()) {
      if (!columns) {
        columns = readHeader(record, description, issues);
        staged.headers = new Set(columns.filter((header) => header !== null));
        if (!hasKeys(description, staged.headers, issues)) break;
        continue;
      }
      staged.rows++;
      await batch.add(readRecord(record, columns, description, issues));
      if (staged.rows % rowsAtOnce === 0) onRows(staged.rows);
    }
    if (!columns) issues.add(aboutFile(description.file, { code: 'EMPTY_FILE' }));
  } catch (error) {
    if (!(error instanceof UnreadableCsv)) throw error;
    issues.add({ ...aboutFile(description.file, error.problem), row: error.row });
  }
  await batch.flush();
  await run(db, `analyze ${stagedTable(description)}`);
  onRows(staged.rows);
  return { ...staged, sha256: csv.sha256 };
}

/** The columns of the first line in its order; null for one that is not known. */
function readHeader(
  { row, cells }: CsvRecord,
  description: FileDescription,
  issues: IssueList,
): (string | null)[] {
  const { file } = description;
  const known = headersOf(description);
  const add = (column: string, problem: Problem) =>
    issues.add({ file, row, column, value: null, problem });
  const separator = [';', '\t'].find((each) => cells.length === 1 && cells[0]?.includes(each));
  if (separator) {
    issues.add({ ...aboutFile(file, { code: 'OTHER_SEPARATOR', separator }), row });
    return [];
  }
  const seen = new Set<string>();
  return cells.map((cell) => {
    const header = cell.trim().toLowerCase();
    if (!known.includes(header)) {
      const allowed = known.filter((each) => !cells.includes(each));
      add(cell.trim(), { code: 'UNKNOWN_COLUMN', nearest: nearest(header, allowed), allowed });
      return null;
    }
    if (seen.has(header)) add(header, { code: 'DUPLICATE_COLUMN' });
    seen.add(header);
    return header;
  });
}

function hasKeys(
  description: FileDescription,
  headers: ReadonlySet<string>,
  issues: IssueList,
): boolean {
  const missing = Object.entries(description.columns)
    .filter(([header, { role }]) => role === 'KEY' && !headers.has(header))
    .map(([header]) => header);
  if (headers.size > 0) {
    for (const column of missing) {
      issues.add({
        ...aboutFile(description.file, { code: 'MISSING_COLUMN' }),
        row: 1,
        column,
      });
    }
  }
  return missing.length === 0;
}

const governmentColumn: Column = keyOrEmpty(recordCode());

function readRecord(
  { row, cells }: CsvRecord,
  headers: (string | null)[],
  { file, columns }: FileDescription,
  issues: IssueList,
): StagedRow {
  const staged: StagedRow = { row_no: row };
  const cleared: string[] = [];
  const bad: string[] = [];
  if (cells.length !== headers.length) {
    const problem = { code: 'FIELD_COUNT', found: cells.length, wanted: headers.length } as const;
    issues.add({ ...aboutFile(file, problem), row });
    return { ...staged, cleared, bad: headers.filter((header) => header !== null) };
  }
  headers.forEach((header, index) => {
    const column = header === 'government' ? governmentColumn : columns[header ?? ''];
    if (header === null || !column) return;
    const cell = readCell(cells[index] ?? '', column);
    if (cell.says === 'CLEAR') cleared.push(header);
    if (cell.says === 'PROBLEM') {
      bad.push(header);
      issues.add({ file, row, column: header, value: cells[index] || null, problem: cell.problem });
    }
    if (cell.says !== 'VALUE') return;
    staged[header] = cell.value;
    if (cell.precision) staged[`${header}_precision`] = cell.precision;
  });
  return { ...staged, cleared, bad };
}

/** Sends rows to the staged table many at a time. */
class Batch {
  #rows: string[] = [];
  #bytes = 0;
  readonly #insert: string;

  constructor(
    private readonly db: Kysely<DB>,
    file: FileDescription,
  ) {
    const columns = stagedColumns(file).join(', ');
    this.#insert = `insert into ${stagedTable(file)} select * from json_to_recordset($1::json) as r(${columns})`;
  }

  async add(row: StagedRow): Promise<void> {
    const text = JSON.stringify(row);
    this.#rows.push(text);
    this.#bytes += text.length;
    if (this.#rows.length >= rowsAtOnce || this.#bytes >= bytesAtOnce) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#rows.length === 0) return;
    const rows = `[${this.#rows.join(',')}]`;
    this.#rows = [];
    this.#bytes = 0;
    await run(this.db, this.#insert, [rows]);
  }
}
