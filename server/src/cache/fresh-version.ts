import { setImmediate } from 'node:timers/promises';
import type { VersionSource } from '@satu-inovasi/db/data-version';

/** For so many milliseconds a version that was read may be what a new answer is kept under. */
const recently = 1_000;

/** The version as of now, read for everyone who asked for it in the meantime. */
export class FreshVersion {
  readonly #source: Pick<VersionSource, 'read'>;
  #running: Promise<unknown> = Promise.resolve();
  /** A read that has not begun, so that whoever asks now may still join. */
  #next: Promise<string> | undefined;
  #last: { version: string; at: number } | undefined;

  constructor(source: Pick<VersionSource, 'read'>) {
    this.#source = source;
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
    const reading = this.#source.read();
    this.#running = reading;
    const version = await reading;
    this.#last = { version, at };
    return version;
  }
}
