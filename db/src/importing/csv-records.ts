import type { Problem } from './problem.js';
import type { Separator } from './separator.js';

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

/** Nothing that people write in one row is longer; a quotation mark that is not closed soon is. */
export const largestRecord = 1_000_000;

/**
 * Splits text that comes in pieces into records: cells between separators, in quotation marks where
 * they hold a separator, a line end or, doubled, a quotation mark. Lines end in \n. Why our own: a
 * million rows take a fifth of the time, and what stands before a broken row is still given.
 */
export class RecordReader {
  #rest = '';
  #row = 1;

  constructor(
    private readonly separator: Separator,
    /** The first line only says the separator. */
    private isDeclaration: boolean,
  ) {}

  /** The records that are whole by now; lines without any value are left out. */
  *read(text: string): Generator<CsvRecord> {
    yield* this.#records(this.#rest + text, false);
  }

  /** What is left when there is no more text. */
  *end(): Generator<CsvRecord> {
    yield* this.#records(this.#rest, true);
  }

  *#records(text: string, isAll: boolean): Generator<CsvRecord> {
    let at = 0;
    while (at < text.length) {
      const found = this.#recordAt(text, at, isAll);
      if ((found?.end ?? text.length) - at > largestRecord) throw this.#broken('ROW_TOO_LONG');
      if (!found) break;
      const row = this.#row;
      this.#row += found.lines;
      at = found.end;
      if (this.isDeclaration) this.isDeclaration = false;
      else if (found.cells.some((cell) => cell.trim() !== '')) {
        yield { row, cells: found.cells, separator: this.separator };
      }
    }
    this.#rest = text.slice(at);
  }

  /** Null while its end is not there. */
  #recordAt(text: string, at: number, isAll: boolean): FoundRecord | null {
    const lineEnd = text.indexOf('\n', at);
    if (lineEnd < 0 && !isAll) return text.includes('"', at) ? this.#quoted(text, at, false) : null;
    const line = text.slice(at, lineEnd < 0 ? text.length : lineEnd);
    if (line.includes('"')) return this.#quoted(text, at, isAll);
    return { cells: line.split(this.separator), end: at + line.length + 1, lines: 1 };
  }

  /** A record some of whose cells are in quotation marks. */
  #quoted(text: string, start: number, isAll: boolean): FoundRecord | null {
    const cells: string[] = [];
    let lines = 1;
    for (let at = start; ; at++) {
      const isInQuotes = text[at] === '"';
      const end = isInQuotes ? afterClosingQuote(text, at) : this.#endOfPlain(text, at);
      // Also where the quotation mark is there, since it may be the first of two.
      if (!isAll && (end === null || end >= text.length)) return null;
      if (end === null) throw this.#broken('BROKEN_QUOTES');
      const cell = isInQuotes ? text.slice(at + 1, end - 1) : text.slice(at, end);
      const next = text[end];
      const isClosed = next === undefined || next === '\n' || next === this.separator;
      if (!isClosed || (!isInQuotes && cell.includes('"'))) throw this.#broken('BROKEN_QUOTES');
      cells.push(isInQuotes ? cell.replaceAll('""', '"') : cell);
      if (isInQuotes) lines += newlinesIn(cell);
      if (next !== this.separator) return { cells, end: end + 1, lines };
      at = end;
    }
  }

  #endOfPlain(text: string, at: number): number {
    let end = at;
    while (end < text.length && text[end] !== '\n' && text[end] !== this.separator) end++;
    return end;
  }

  #broken(code: 'BROKEN_QUOTES' | 'ROW_TOO_LONG'): UnreadableCsv {
    return new UnreadableCsv(this.#row, { code });
  }
}

interface FoundRecord {
  cells: string[];
  /** Where the next one begins. */
  end: number;
  lines: number;
}

/** Behind the quotation mark that ends the cell which one begins; null where there is none. */
function afterClosingQuote(text: string, opening: number): number | null {
  for (let at = opening + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return null;
    if (text[at + 1] !== '"') return at + 1;
  }
}

function newlinesIn(text: string): number {
  return text.split('\n').length - 1;
}
