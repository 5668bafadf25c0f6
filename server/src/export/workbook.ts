import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { GoneError } from '../graphql/errors.js';
import type { Cell } from './table/table.js';
import type { Workbook } from './xlsx.js';

export type Row = readonly Cell[];

/** Rows of one page, or that there are no more and what the workbook says of them. */
export type WorkbookMessage =
  | { readonly rows: readonly Row[] }
  | { readonly end: Omit<Workbook, 'rows'> };

// Why by way of dist: a thread can be started from what is compiled alone, and tests run the sources.
const thread = new URL('../../dist/export/workbook-worker.js', import.meta.url);

/** Megabytes; one that takes more fails alone, and the server with everybody else in it does not. */
const mostMemory = 512;

/**
 * A workbook in the making, in a thread of its own: ten thousand rows take a second to write, in which
 * nobody else would be answered. Why it is whole before any of it is sent: a workbook that breaks off can
 * not be opened at all, and its sheet of explanations says whether it was cut.
 */
export class WorkbookMaking {
  readonly #worker = new Worker(thread, { resourceLimits: { maxOldGenerationSizeMb: mostMemory } });
  readonly #answer: Promise<Uint8Array>;

  constructor(left: AbortSignal) {
    this.#answer = this.#bytes(left);
    // Why: it may fail while rows are still read, before anyone waits for it.
    this.#answer.catch(() => {});
  }

  add(rows: readonly Row[]): void {
    this.#worker.postMessage({ rows } satisfies WorkbookMessage);
  }

  /** The bytes of the workbook, once it is written. */
  finished(end: Omit<Workbook, 'rows'>): Promise<Uint8Array> {
    this.#worker.postMessage({ end } satisfies WorkbookMessage);
    return this.#answer;
  }

  /** Gives it up, or makes sure that its thread has ended. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #bytes(left: AbortSignal): Promise<Uint8Array> {
    try {
      const [bytes] = await once(this.#worker, 'message', { signal: left });
      return bytes;
    } catch (error) {
      throw left.aborted ? new GoneError() : error;
    }
  }
}
