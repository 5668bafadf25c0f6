import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { type FileRow, filesOf } from './file-rows.js';
import { listFiles, readIndicators } from './lists.js';
import { type LoadProgress, progressOf, rowsAlone } from './load-progress.js';
import { eraUntil, makeGovernments } from './make-government.js';
import type { Numbers } from './records.js';
import { planOf, type SizeName } from './sizes.js';

export interface FilesOptions {
  size: SizeName;
  seed: number;
  today: string;
  onProgress?: (progress: LoadProgress) => void;
}

/** The same records as CSV files in the form of the import. Returns how many rows they have. */
export async function writeMadeUpFiles(folder: string, options: FilesOptions): Promise<number> {
  const { size, seed, today } = options;
  await mkdir(folder, { recursive: true });
  const out = new Files(folder);
  for (const [file, rows] of listFiles(eraUntil(today), size, seed)) out.add(file, rows);
  const numbers: Numbers = {
    ...{ government: 1, source: 1, agency: 1, innovation: 1, adoption: 1 },
    ...{ outcome: 1, evidence: 1, facilitation: 1, recognition: 1, commitment: 1 },
  };
  const progress = progressOf(planOf(size, seed), options.onProgress, rowsAlone);
  const codes = new Map<number, string>();
  for (const made of makeGovernments({
    size,
    seed,
    today,
    indicators: readIndicators(),
    numbers,
  })) {
    codes.set(made.id, made.code);
    const above = made.parentId === null ? null : (codes.get(made.parentId) ?? null);
    for (const [file, rows] of Object.entries(filesOf(made, above))) out.add(file, rows);
    await out.drained();
    progress.made();
  }
  return out.close();
}

/** Streams by file name; the first row says the columns. */
class Files {
  private readonly streams = new Map<string, { stream: WriteStream; columns: string[] }>();
  private rows = 0;

  constructor(private readonly folder: string) {}

  add(file: string, rows: Iterable<FileRow>): void {
    let text = '';
    for (const row of rows) {
      const { columns } = this.streams.get(file) ?? this.open(file, row);
      text += `${columns.map((column) => cell(row[column] ?? null)).join(',')}\n`;
      this.rows++;
    }
    this.streams.get(file)?.stream.write(text);
  }

  /** Waits until every file has taken what it was given, so that memory stays bounded. */
  async drained(): Promise<void> {
    for (const { stream } of this.streams.values()) {
      if (stream.errored) throw stream.errored;
      if (stream.writableNeedDrain) await once(stream, 'drain');
    }
  }

  async close(): Promise<number> {
    for (const { stream } of this.streams.values()) {
      stream.end();
      await finished(stream);
    }
    return this.rows;
  }

  private open(file: string, first: FileRow) {
    const stream = createWriteStream(path.join(this.folder, file));
    // Why: it is thrown where the program waits for the stream.
    stream.on('error', () => {});
    const opened = { stream, columns: Object.keys(first) };
    stream.write(`${opened.columns.join(',')}\n`);
    this.streams.set(file, opened);
    return opened;
  }
}

function cell(value: FileRow[string]): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
