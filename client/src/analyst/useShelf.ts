import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { historyText, type PastQuery, readHistory, withRun } from './history';
import { keep, readKept } from './kept';
import { keepQueries, readQueries, savedKey } from './kept-queries';
import { freeName, merged, restored, type SavedQuery, whyNotKept } from './saved-queries';

const historyKey = 'satu-inovasi-riwayat';

/** Why something was not taken; nothing where it was. */
export type Refusal = ReturnType<typeof whyNotKept>;

/** The queries that this browser keeps: those saved under a name, and those that were run. */
export interface Shelf {
  saved: SavedQuery[];
  history: PastQuery[];
  /** False once the browser has refused to keep something. */
  isKept: boolean;
  /** Whether something was kept that could not be read; it was put aside. */
  hasUnread: boolean;
  /** Saves a query and gives the name it has now, or says why it can not be kept. */
  save: (query: SavedQuery) => { name: string } | { refused: NonNullable<Refusal> };
  /** Gives the name it has now. */
  rename: (name: string, to: string) => string;
  /** Takes a query away and gives what puts it back where it was, and the name it has then. */
  remove: (name: string) => () => string;
  /** Takes in what a file holds, or says why not. */
  take: (queries: readonly SavedQuery[]) => Refusal;
  note: (run: PastQuery) => void;
  clearHistory: () => void;
}

export const useShelf = (): Shelf => {
  const { history, note, clearHistory } = useHistory();
  const { saved, isKept, hasUnread, savedNow, store } = useSaved();
  return {
    ...{ saved, history, isKept, hasUnread, note, clearHistory },
    save: (query) => {
      const before = savedNow();
      const named = { ...query, name: freeName(query.name, before) };
      const refused = whyNotKept([...before, named]);
      if (refused) return { refused };
      store([...before, named]);
      return { name: named.name };
    },
    rename: (name, to) => {
      const before = savedNow();
      const others = before.filter((each) => each.name !== name);
      const free = freeName(to, others);
      store(before.map((each) => (each.name === name ? { ...each, name: free } : each)));
      return free;
    },
    remove: (name) => {
      const before = savedNow();
      const place = before.findIndex((each) => each.name === name);
      const query = before[place];
      if (!query) return () => name;
      store(before.toSpliced(place, 1));
      return () => {
        const now = savedNow();
        store(restored(now, query, place));
        return freeName(name, now);
      };
    },
    take: (queries) => {
      const all = merged(savedNow(), queries);
      const refused = whyNotKept(all);
      if (!refused) store(all);
      return refused;
    },
  };
};

/** Why read anew before each change: other tabs keep queries in the same place. */
const useSaved = () => {
  const [atStart] = useState(readQueries);
  const [saved, setSaved] = useState(atStart.queries);
  const [isKept, setIsKept] = useState(true);
  /** All of them, once the browser has refused to keep them. */
  const unkept = useRef<SavedQuery[] | null>(null);
  const savedNow = () => unkept.current ?? readQueries().queries;
  const store = (queries: SavedQuery[]) => {
    const isKeptNow = keepQueries(queries);
    unkept.current = isKeptNow ? null : queries;
    setIsKept(isKeptNow);
    setSaved(queries);
  };
  useOtherTabs(savedKey, () => setSaved(savedNow()));
  return { saved, isKept, hasUnread: atStart.hasUnread, savedNow, store };
};

const useHistory = () => {
  const [history, setHistory] = useState(() => readHistory(readKept(historyKey)));
  const unkept = useRef<PastQuery[] | null>(null);
  const historyNow = () => unkept.current ?? readHistory(readKept(historyKey));
  const store = (runs: PastQuery[]) => {
    unkept.current = keep(historyKey, historyText(runs)) ? null : runs;
    setHistory(runs);
  };
  useOtherTabs(historyKey, () => setHistory(historyNow()));
  return {
    history,
    note: (run: PastQuery) => store(withRun(historyNow(), run)),
    clearHistory: () => store([]),
  };
};

/** Says when another tab has kept something else under a name, or forgotten everything. */
const useOtherTabs = (name: string, changed: () => void): void => {
  const heard = useEffectEvent(changed);
  useEffect(() => {
    const listen = ({ key }: StorageEvent) => {
      if (key === name || key === null) heard();
    };
    window.addEventListener('storage', listen);
    return () => window.removeEventListener('storage', listen);
  }, [name]);
};
