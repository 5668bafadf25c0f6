import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type CsvRecord, largestRecord, RecordReader, UnreadableCsv } from './csv-records.js';
import { type Decoder, decoderOf, type Encoding, recogniseEncoding } from './encoding.js';
import { firstLine, recogniseSeparator, type Separator } from './separator.js';

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
    try {
      let reader: RecordReader | null = null;
      let start = '';
      for await (const text of this.#text()) {
        if (reader) yield* reader.read(text);
        else start += text;
        if (reader || (firstLine(start) === null && start.length < largestRecord)) continue;
        reader = this.#readerFor(start);
        yield* reader.read(start);
      }
      if (!reader) {
        reader = this.#readerFor(`${start}\n`);
        yield* reader.read(start);
      }
      yield* reader.end();
    } catch (error) {
      throw asUnreadable(error);
    }
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
    if (encoding === 'WORKBOOK' || encoding === 'UNKNOWN_ENCODING') {
      throw new UnreadableCsv(null, { code: encoding });
    }
    this.encoding = encoding;
    return decoderOf(encoding);
  }
}

function oneLineEnd(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}

/** What the file system says: no rights, a folder by that name, gone meanwhile. */
function asUnreadable(error: unknown): unknown {
  const isOfSystem = error instanceof Error && 'code' in error;
  return isOfSystem ? new UnreadableCsv(null, { code: 'UNREADABLE' }) : error;
}
