import { useState } from 'react';
import { historyText, type PastQuery, readHistory, withRun } from './history';
import { keep, readKept } from './kept';
import { fileOf, freeName, merged, readFile, type SavedQuery } from './saved-queries';

const savedKey = 'satu-inovasi-kueri';
const historyKey = 'satu-inovasi-riwayat';

/** The queries that this browser keeps: those saved under a name, and those that were run. */
export interface Shelf {
  saved: SavedQuery[];
  history: PastQuery[];
  /** False once the browser has refused to keep something. */
  isKept: boolean;
  /** Saves a query and gives the name it has now. */
  save: (query: SavedQuery) => string;
  rename: (name: string, to: string) => void;
  /** Takes a query away and gives what puts it back where it was. */
  remove: (name: string) => () => void;
  /** Takes in what a file holds. */
  take: (queries: readonly SavedQuery[]) => void;
  note: (run: PastQuery) => void;
  clearHistory: () => void;
}

const savedAtStart = (): SavedQuery[] => {
  const kept = readKept(savedKey);
  const read = kept === null ? { queries: [] } : readFile(kept);
  return 'queries' in read ? read.queries : [];
};

export const useShelf = (): Shelf => {
  const [saved, setSaved] = useState(savedAtStart);
  const [history, setHistory] = useState(() => readHistory(readKept(historyKey)));
  const [isKept, setIsKept] = useState(true);
  const store = (queries: SavedQuery[]) => {
    setSaved(queries);
    setIsKept(keep(savedKey, fileOf(queries)));
  };
  const storeHistory = (runs: PastQuery[]) => {
    setHistory(runs);
    keep(historyKey, historyText(runs));
  };
  return {
    saved,
    history,
    isKept,
    save: (query) => {
      const name = freeName(query.name, saved);
      store([...saved, { ...query, name }]);
      return name;
    },
    rename: (name, to) => {
      const others = saved.filter((each) => each.name !== name);
      store(
        saved.map((each) => (each.name === name ? { ...each, name: freeName(to, others) } : each)),
      );
    },
    remove: (name) => {
      store(saved.filter((each) => each.name !== name));
      return () => store(saved);
    },
    take: (queries) => store(merged(saved, queries)),
    note: (run) => storeHistory(withRun(history, run)),
    clearHistory: () => storeHistory([]),
  };
};
