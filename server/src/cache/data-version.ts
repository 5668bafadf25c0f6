import { setImmediate } from 'node:timers/promises';
import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import { compiled } from '../sql/compiled.js';

/** Tells which version the stored data have: two equal answers mean that nothing was written between. */
export type ReadVersion = () => Promise<string>;

/**
 * What the versions of all governments add up to, which every writer moves on inside its transaction.
 * Why the batches where there is no government: what all share, as the kinds of agency, can be written
 * before any is opened, and then no row counts.
 */
export function versionReader(db: Kysely<DB>): ReadVersion {
  const question = compiled(
    db,
    sql<{ version: string }>`
select coalesce(sum(version)::text, (
    select concat_ws(' ', 'batch', max(batch_id), 'undone', count(undone_at)) from import_batch
  )) as version
from data_version`,
  );
  return async () => {
    const { rows } = await db.executeQuery(question);
    if (!rows[0]) throw new Error('the version of the data gave no row');
    return rows[0].version;
  };
}

/** For so many milliseconds a version that was read may be what a new answer is kept under. */
const recently = 1_000;

/** The version as of now, read for everyone who asked for it in the meantime. */
export class DataVersion {
  readonly #read: ReadVersion;
  #running: Promise<unknown> = Promise.resolve();
  /** A read that has not begun, so that whoever asks now may still join. */
  #next: Promise<string> | undefined;
  #last: { version: string; at: number } | undefined;

  constructor(read: ReadVersion) {
    this.#read = read;
  }

  /** A version whose read begins after this call. */
  fresh(): Promise<string> {
    this.#next ??= this.#begin();
    return this.#next;
  }

  /**
   * A version read lately, if there is one. What is read of the records afterwards is of that version
   * or a later one: enough to keep an answer under, never enough to give a kept one.
   */
  recent(): string | undefined {
    const last = this.#last;
    return last && performance.now() - last.at < recently ? last.version : undefined;
  }

  /** One read at a time. Why setImmediate: requests that came in one turn of the loop share a read. */
  async #begin(): Promise<string> {
    await this.#running.catch(() => {});
    await setImmediate();
    this.#next = undefined;
    const at = performance.now();
    const reading = this.#read();
    this.#running = reading;
    const version = await reading;
    this.#last = { version, at };
    return version;
  }
}
