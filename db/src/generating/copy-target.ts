import { createHash, type Hash } from 'node:crypto';
import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Bytes that wait for a table before they are sent: enough to be quick, little enough for any machine. */
const bytesAtOnce = 4_000_000;
const textAtOnce = 65_536;

export type Cell = string | number | boolean | null;

/** Cells of a row as COPY reads them. Made-up text holds no tab, no backslash and no line end. */
export function cells(...values: readonly Cell[]): string {
  return values.map((value) => (value === null ? '\\N' : value)).join('\t');
}

/** A table whose rows are collected and sent by COPY. */
export class CopyTarget {
  rows = 0;
  private text = '';
  private waiting: Buffer[] = [];
  private bytes = 0;
  private readonly hash: Hash = createHash('sha256');

  constructor(
    readonly table: string,
    private readonly columns: string,
    /** What the rows name as their file; null for tables whose rows have none. */
    readonly fileId: number | null,
  ) {}

  /** The row in its file that the next record stands in; the first row is the heading. */
  get nextRow(): number {
    return this.rows + 2;
  }

  add(line: string): void {
    this.rows++;
    this.text += `${line}\n`;
    if (this.text.length > textAtOnce) this.keep();
  }

  /** Sends what waits, if it is worth a statement. */
  async sendIfMuch(client: Client): Promise<void> {
    if (this.bytes > bytesAtOnce) await this.send(client);
  }

  async send(client: Client): Promise<void> {
    this.keep();
    if (this.waiting.length === 0) return;
    // Why freeze: the table was emptied in this transaction, so its rows need no second look later.
    const statement = `copy ${this.table} (${this.columns}) from stdin with (freeze)`;
    const stream = client.query(copyFrom(statement));
    for (const chunk of this.waiting) stream.write(chunk);
    this.waiting = [];
    this.bytes = 0;
    stream.end();
    await finished(stream);
  }

  /** Of all rows that were added; to be asked once, at the end. */
  checksum(): string {
    return this.hash.digest('hex');
  }

  private keep(): void {
    if (this.text === '') return;
    const chunk = Buffer.from(this.text);
    this.hash.update(chunk);
    this.waiting.push(chunk);
    this.bytes += chunk.length;
    this.text = '';
  }
}
