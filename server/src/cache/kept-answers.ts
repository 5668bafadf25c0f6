import { LRUCache } from 'lru-cache';
import type { FreshVersion } from './fresh-version.js';

/** What can be kept: it says for itself whether it may be and how many bytes it takes. */
export interface Keepable {
  readonly mayBeKept: boolean;
  readonly bytes: number;
}

interface Kept<A> {
  readonly version: string;
  readonly answer: A;
}

/** One run of a question, and how many wait for it. */
interface Run<A> {
  readonly version: string | undefined;
  readonly answer: Promise<A>;
  readonly stop: AbortController;
  waiting: number;
}

/** Tells when whoever asked has left, at once where they have already; gives back how to stop listening. */
export type WhenLeft = (leave: () => void) => () => unknown;

/** Answers a question anew, until told that nobody waits for it. */
export type Runs<A> = (stop: AbortSignal) => Promise<A>;

/** What an entry takes beside its answer and its key. */
const bytesOfEntry = 400;

/**
 * Answers kept in memory, each under the version that was read before its rows were. One is given again
 * only under a version whose read began after the request arrived, so nothing written before the request
 * can be missing from it.
 */
export class KeptAnswers<A extends Keepable> {
  readonly #version: FreshVersion;
  readonly #kept: LRUCache<string, Kept<A>>;
  readonly #runs = new Map<string, Run<A>>();

  constructor(version: FreshVersion, mostBytes: number) {
    this.#version = version;
    this.#kept = new LRUCache({
      maxSize: mostBytes,
      // Why: one answer must not drive out all others.
      maxEntrySize: Math.ceil(mostBytes / 8),
      sizeCalculation: ({ answer }, key) => answer.bytes + 2 * key.length + bytesOfEntry,
    });
  }

  /** How many bytes are in use. */
  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  /**
   * The answer from memory, from a run under way for the same question, or from one of its own. Who
   * leaves takes nothing from the others; a run that nobody waits for any more is told to stop.
   */
  async answer(key: string, run: Runs<A>, whenLeft: WhenLeft): Promise<A> {
    const version = await this.#versionFor(key);
    // Why undefined gives nothing: whether what is kept still holds could not be found out.
    if (version !== undefined) {
      const kept = this.#kept.get(key);
      if (kept?.version === version) return kept.answer;
      const under = this.#runs.get(key);
      if (under?.version === version) return this.#wait(key, under, whenLeft);
    }
    return this.#wait(key, this.#begin(key, version, run), whenLeft);
  }

  /** Undefined while the database does not say; whoever then asks it a question learns why. */
  async #versionFor(key: string): Promise<string | undefined> {
    const isKnown = this.#kept.has(key) || this.#runs.has(key);
    const recent = isKnown ? undefined : this.#version.recent();
    return recent ?? this.#version.fresh().catch(() => undefined);
  }

  #begin(key: string, version: string | undefined, run: Runs<A>): Run<A> {
    const stop = new AbortController();
    const begun: Run<A> = { version, answer: run(stop.signal), stop, waiting: 0 };
    this.#runs.set(key, begun);
    const end = () => this.#runs.get(key) === begun && this.#runs.delete(key);
    begun.answer.then((answer) => {
      if (end() && answer.mayBeKept && version !== undefined) {
        this.#kept.set(key, { version, answer });
      }
    }, end);
    return begun;
  }

  async #wait(key: string, run: Run<A>, whenLeft: WhenLeft): Promise<A> {
    run.waiting += 1;
    const stay = whenLeft(() => {
      run.waiting -= 1;
      if (run.waiting > 0) return;
      if (this.#runs.get(key) === run) this.#runs.delete(key);
      run.stop.abort();
    });
    try {
      return await run.answer;
    } finally {
      stay();
    }
  }
}
