import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { CsvError, type Info, type Parser, parse } from 'csv-parse';
import { type Decoder, decoderOf, type Encoding, recogniseEncoding } from './encoding.js';
import type { Problem } from './problem.js';
import { firstLine, recogniseSeparator, type Separator } from './separator.js';

export interface CsvRecord {
  /** The line of the file on which the record starts. */
  row: number;
  cells: string[];
  separator: Separator;
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

/**
 * One CSV file, read as a stream: its encoding and its separator are recognised, any line ends are
 * taken.
 */
export class CsvFile {
  readonly #hash = createHash('sha256');
  bytesRead = 0;
  encoding: Encoding = 'UTF-8';
  separator: Separator = ',';
  #sha256 = '';

  constructor(
    readonly path: string,
    /** Whether a word names a column of this file, by which its separator is told. */
    private readonly isColumn: (name: string) => boolean,
  ) {}

  /** The checksum of the whole file, once all records were read. */
  get sha256(): string {
    return this.#sha256;
  }

  /** Its records in order, the header first; lines without any value are left out. */
  async *records(): AsyncGenerator<CsvRecord> {
    let reader: RecordReader | null = null;
    let start = '';
    try {
      for await (const text of this.#text()) {
        if (!reader) {
          start += text;
          if (firstLine(start) === null && start.length < largestRecord) continue;
        }
        const next: string = reader ? text : start;
        reader ??= this.#readerFor(start);
        await reader.read(next);
        yield* reader.take();
      }
      if (!reader) {
        reader = this.#readerFor(`${start}\n`);
        await reader.read(start);
      }
      await reader.end();
    } catch (error) {
      // Rows that were sound are checked all the same.
      if (reader) yield* reader.take();
      throw asUnreadable(error, (reader?.lastLine ?? 0) + 1);
    }
    yield* reader.take();
    this.#sha256 = this.#hash.digest('hex');
  }

  #readerFor(start: string): RecordReader {
    const found = recogniseSeparator(start, this.isColumn);
    if ('problem' in found) throw new UnreadableCsv(found.row, found.problem);
    this.separator = found.separator;
    return new RecordReader(found.separator, found.isDeclared);
  }

  /** The text with line ends made one, so that a line is counted once wherever it ends. */
  async *#text(): AsyncGenerator<string> {
    const decoder = await this.#decoder();
    let held = '';
    for await (const chunk of createReadStream(this.path) as AsyncIterable<Buffer>) {
      this.#hash.update(chunk);
      this.bytesRead += chunk.length;
      const text = held + decoder.decode(chunk);
      held = text.endsWith('\r') ? '\r' : '';
      yield oneLineEnd(held ? text.slice(0, -1) : text);
    }
    yield oneLineEnd(held + decoder.end());
  }

  async #decoder(): Promise<Decoder> {
    const encoding = await recogniseEncoding(this.path);
    if (!encoding) throw new UnreadableCsv(null, { code: 'UNKNOWN_ENCODING' });
    this.encoding = encoding;
    return decoderOf(encoding);
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

  constructor(separator: Separator, isDeclared: boolean) {
    let isDeclaration = isDeclared;
    this.#parser = parse({
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: largestRecord,
      on_record: (cells: string[], { lines }: Info) => {
        this.lastLine = lines;
        if (isDeclaration) isDeclaration = false;
        else if (cells.some((cell) => cell.trim() !== '')) {
          this.#records.push({ row: lines - newlinesIn(cells), cells, separator });
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
