/** How the page stands to the server. Moments are milliseconds by this device's clock. */
export interface Connection {
  /** When the server last answered; null before the first answer. */
  lastGood: number | null;
  /** The server can not be reached, or not answer. */
  lost: boolean;
  /** When the oldest of the answers was given that stand here in place of new ones; null without any. */
  keptFrom: number | null;
  /** The data have changed, and part of what is shown could not be fetched anew. */
  behind: boolean;
  /** When data that had changed came onto the page; null while none did. */
  changedAt: number | null;
}

let now: Connection = {
  lastGood: null,
  lost: false,
  keptFrom: null,
  behind: false,
  changedAt: null,
};
const listeners = new Set<() => void>();

const become = (part: Partial<Connection>) => {
  now = { ...now, ...part };
  for (const listener of listeners) listener();
};

/** One connection a page: every question tells it how it went, whoever shows its age reads it. */
export const connection = {
  read: () => now,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  answered: () => {
    // Why not each time: what shows the age need not be drawn anew with every card.
    const at = Date.now();
    if (now.lost || now.lastGood === null || at - now.lastGood > 1000) {
      become({ lost: false, lastGood: at });
    }
  },
  unreachable: () => {
    if (!now.lost) become({ lost: true });
  },
  showsKept: (at: number) => {
    if (now.keptFrom === null || at < now.keptFrom) become({ keptFrom: at });
  },
  changed: (what: { whole: boolean; isNews: boolean }) =>
    become({
      keptFrom: what.whole ? null : now.keptFrom,
      behind: !what.whole,
      ...(what.isNews && what.whole && { changedAt: Date.now() }),
    }),
};
