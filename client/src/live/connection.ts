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
  /** When data that had changed came onto the page whole; null while none did. */
  changedAt: number | null;
}

const atFirst: Connection = {
  lastGood: null,
  lost: false,
  keptFrom: null,
  behind: false,
  changedAt: null,
};
let now = atFirst;
const listeners = new Set<() => void>();

const become = (part: Partial<Connection>) => {
  now = { ...now, ...part };
  for (const listener of listeners) listener();
};

/** The questions that a kept answer stands for, each with the moment that it is of. */
const kept = new Map<string, number>();

const tellKept = () => {
  const keptFrom = kept.size === 0 ? null : Math.min(...kept.values());
  if (keptFrom !== now.keptFrom) become({ keptFrom });
};

/** One connection a page: every question tells it how it went, whoever shows its age reads it. */
export const connection = {
  read: () => now,
  /** A page that is drawn on the server has not met it yet. */
  readOnServer: () => atFirst,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** The server answered; a question that is named has its new answer on the page. */
  answered: (question?: string) => {
    if (question !== undefined && kept.delete(question)) tellKept();
    // Why not each time: what shows the age need not be drawn anew with every card.
    const at = Date.now();
    if (now.lost || now.lastGood === null || at - now.lastGood > 1000) {
      become({ lost: false, lastGood: at });
    }
  },
  unreachable: () => {
    if (!now.lost) become({ lost: true });
  },
  showsKept: (question: string, at: number) => {
    kept.set(question, at);
    tellKept();
  },
  /** The questions that a kept answer stands for. */
  kept: (): string[] => [...kept.keys()],
  /** Of other questions no answer is shown any more, kept or not. */
  showsOnly: (questions: ReadonlySet<string>) => {
    for (const question of kept.keys()) if (!questions.has(question)) kept.delete(question);
    tellKept();
  },
  isBehind: (behind: boolean) => {
    if (behind !== now.behind) become({ behind });
  },
  /** Data that had changed are on the page, all of them. */
  changed: () => become({ changedAt: Date.now() }),
};
