import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { CsvError, type Info, type Parser, parse } from 'csv-parse';
import type { Problem } from './problem.js';

export interface CsvRecord {
  /** The line of the file on which the record starts. */
  row: number;
  cells: string[];
}

/** The file can not be read on from this row. */
export class UnreadableCsv extends Error {
  constructor(
    readonly row: number | null,
    readonly problem: Problem,
  ) {
    super(`${problem.code} at row ${row}`);
  }
}

const largestRecord = 1_000_000;

/** One CSV file, read as a stream: UTF-8 with or without a byte order mark, commas, any line ends. */
export class CsvFile {
  readonly #hash = createHash('sha256');
  bytesRead = 0;
  #sha256 = '';

  constructor(readonly path: string) {}

  /** The checksum of the whole file, once all records were read. */
  get sha256(): string {
    return this.#sha256;
  }

  /** Its records in order, the header first; lines without any value are left out. */
  async *records(): AsyncGenerator<CsvRecord> {
    const reader = new RecordReader();
    try {
      for await (const text of this.#text()) {
        await reader.read(text);
        yield* reader.take();
      }
      await reader.end();
    } catch (error) {
      // Rows that were sound are checked all the same.
      yield* reader.take();
      throw asUnreadable(error, reader.lastLine + 1);
    }
    yield* reader.take();
    this.#sha256 = this.#hash.digest('hex');
  }

  /** The text with line ends made one, so that a line is counted once wherever it ends. */
  async *#text(): AsyncGenerator<string> {
    const decoder = new TextDecoder('utf-8');
    let held = '';
    for await (const chunk of createReadStream(this.path) as AsyncIterable<Buffer>) {
      if (this.bytesRead === 0) refuseUtf16(chunk);
      this.#hash.update(chunk);
      this.bytesRead += chunk.length;
      const text = held + decoder.decode(chunk, { stream: true });
      held = text.endsWith('\r') ? '\r' : '';
      yield oneLineEnd(held ? text.slice(0, -1) : text);
    }
    yield oneLineEnd(held + decoder.decode());
  }
}

/**
 * Why not simply the parser's stream: on an error it drops the records that wait in it, and with them
 * the line on which the error is.
 */
class RecordReader {
  lastLine = 0;
  #records: CsvRecord[] = [];
  readonly #parser: Parser;

  constructor() {
    this.#parser = parse({
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: largestRecord,
      on_record: (cells: string[], { lines }: Info) => {
        this.lastLine = lines;
        if (cells.some((cell) => cell.trim() !== '')) {
          this.#records.push({ row: lines - newlinesIn(cells), cells });
        }
        return null;
      },
    });
    // An error is told to whoever waits for the text to be read.
    this.#parser.on('error', () => {});
    this.#parser.resume();
  }

  read(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#parser.write(text, (error) => (error ? reject(error) : resolve()));
    });
  }

  async end(): Promise<void> {
    this.#parser.end();
    await finished(this.#parser);
  }

  take(): CsvRecord[] {
    const taken = this.#records;
    this.#records = [];
    return taken;
  }
}

function oneLineEnd(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

function newlinesIn(cells: string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

function refuseUtf16(start: Buffer): void {
  const mark = start.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff' || start.subarray(0, 4).includes(0)) {
    throw new UnreadableCsv(null, { code: 'NOT_UTF_8' });
  }
}

function asUnreadable(error: unknown, row: number): unknown {
  if (error instanceof UnreadableCsv) return error;
  if (error instanceof CsvError) {
    const code = error.code === 'CSV_MAX_RECORD_SIZE' ? 'ROW_TOO_LONG' : 'BROKEN_QUOTES';
    return new UnreadableCsv(row, { code });
  }
  // What the file system says: no rights, a folder by that name, gone meanwhile.
  if (error instanceof Error && 'code' in error)
    return new UnreadableCsv(null, { code: 'UNREADABLE' });
  return error;
}
