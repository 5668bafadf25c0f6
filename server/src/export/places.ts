import type { ServerResponse } from 'node:http';

type Reply = Pick<ServerResponse, 'destroyed' | 'destroy' | 'once' | 'setTimeout'>;

/** So many files are made at once: each takes the memory of its rows, and asks one page after another. */
const mostAtOnce = 4;

/** After so many milliseconds a file is broken off, however slowly its reader still takes of it. */
const mostInAll = 5 * 60_000;

/** After so many milliseconds in which nothing of a file was taken, its place is for somebody else. */
const mostIdle = 60_000;

/** The places of the files that are under way. */
export class Places {
  #taken = 0;

  get areTaken(): boolean {
    return this.#taken >= mostAtOnce;
  }

  /** Takes a place until the reply is closed. */
  take(reply: Reply): void {
    // Why not where they have left already: nothing would tell when the place is free again.
    if (reply.destroyed) return;
    this.#taken += 1;
    const late = setTimeout(() => reply.destroy(), mostInAll);
    late.unref();
    reply.once('close', () => {
      clearTimeout(late);
      this.#taken -= 1;
    });
  }
}

/** Breaks off a reply whose reader takes nothing. Why only once it is sent: until then they wait for us. */
export function whileTaken(reply: Reply): void {
  reply.setTimeout(mostIdle, () => reply.destroy());
}
