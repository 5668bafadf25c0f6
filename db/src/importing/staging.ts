import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { CopyLines } from './copy-lines.js';
import { type CsvRecord, UnreadableCsv } from './csv-records.js';
import { columnsOf, type FileDescription, stagedTable } from './file-description.js';
import { type Header, hasKeys, readHeader } from './header.js';
import type { IssueList } from './problem.js';
import { readCell } from './read-cell.js';
import type { CsvFile } from './read-file.js';
import { aboutFile, type FoundFile } from './read-folder.js';
import { copyInto } from './statement.js';

/** A file whose rows are in their temporary table, as far as they could be read. */
export interface StagedFile {
  description: FileDescription;
  /** What it is called in the folder. */
  name: string;
  headers: ReadonlySet<string>;
  rows: number;
  sha256: string;
  /** How it was read. */
  csv: Pick<CsvFile, 'encoding' | 'separator'>;
}

const rowsBetweenNews = 1_000;

/**
 * Reads a file as a stream: cells that are wrong by themselves become issues, all others wait in the
 * staged table, where the database checks what needs more than one cell.
 */
export async function stageFile(
  db: Kysely<DB>,
  file: FoundFile,
  issues: IssueList,
  onRows: (rows: number) => void,
): Promise<StagedFile> {
  const { description, name, csv } = file;
  const reading = new Reading(file, issues, onRows);
  const header = await reading.header();
  if (header) {
    file.written = header.written;
    const lines = new CopyLines(header.columns, description);
    const table = `${stagedTable(description)} (${lines.columns})`;
    await copyInto(db, table, reading.linesOf(header, lines));
  }
  const headers = new Set(file.written.keys());
  return { description, name, headers, rows: reading.rows, sha256: csv.sha256, csv };
}

/** The way through one file. What can not be read on becomes an issue; the rows before it count. */
class Reading {
  rows = 0;
  readonly #records: AsyncGenerator<CsvRecord>;

  constructor(
    private readonly file: FoundFile,
    private readonly issues: IssueList,
    private readonly onRows: (rows: number) => void,
  ) {
    this.#records = this.#noting(file.csv.records());
  }

  /** Null where no row can be read under it. */
  async header(): Promise<Header | null> {
    const { description } = this.file;
    const before = this.issues.total;
    const { value: first } = await this.#records.next();
    if (!first) {
      const isNoted = this.issues.total > before;
      if (!isNoted) this.issues.add(aboutFile(description.file, { code: 'EMPTY_FILE' }));
      return null;
    }
    const header = readHeader(first, description, this.issues);
    if (hasKeys(description, header.written, this.issues)) return header;
    await this.#records.return(undefined);
    return null;
  }

  /** The rows as the database takes them, in pieces. */
  async *linesOf(header: Header, lines: CopyLines): AsyncGenerator<Buffer> {
    const read = rowReader(header, this.file.description, this.issues);
    for await (const record of this.#records) {
      this.rows++;
      read(record, lines);
      if (lines.isMuch) yield lines.take();
      if (this.rows % rowsBetweenNews === 0) this.onRows(this.rows);
    }
    this.onRows(this.rows);
    yield lines.take();
  }

  async *#noting(records: AsyncGenerator<CsvRecord>): AsyncGenerator<CsvRecord> {
    try {
      yield* records;
    } catch (error) {
      if (!(error instanceof UnreadableCsv)) throw error;
      const { file } = this.file.description;
      this.issues.add({ ...aboutFile(file, error.problem), row: error.row });
    }
  }
}

/** Reads the cells of a row; those that are wrong are issues, and the row says which they are. */
function rowReader(header: Header, description: FileDescription, issues: IssueList) {
  const { file } = description;
  const columns = columnsOf(description);
  const wanted = header.columns.length;
  return ({ row, cells, separator }: CsvRecord, lines: CopyLines) => {
    if (cells.length !== wanted) {
      const problem = { code: 'FIELD_COUNT', found: cells.length, wanted, separator } as const;
      issues.add({ ...aboutFile(file, problem), row });
      lines.addUnreadable(row);
      return;
    }
    lines.begin(row);
    header.columns.forEach((name, index) => {
      const column = name === null ? undefined : columns[name];
      if (name === null || !column) return;
      const raw = cells[index] ?? '';
      const cell = readCell(raw, column);
      if (cell.says === 'PROBLEM') {
        issues.add({ file, row, column: name, value: raw || null, problem: cell.problem });
      }
      lines.add(name, cell);
    });
    lines.end();
  };
}
