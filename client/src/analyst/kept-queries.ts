import { keep, readKept } from './kept';
import { fileOf, readableIn, type SavedQuery } from './saved-queries';

export const savedKey = 'satu-inovasi-kueri';
/** What could not be read is kept under this name, with a number where there are several. */
export const unreadKey = 'satu-inovasi-kueri-tak-terbaca';

/** What this browser keeps, as it is now: another tab may have changed it. */
export interface Kept {
  queries: SavedQuery[];
  /** Whether there was a text that could not be read whole. */
  hasUnread: boolean;
  /** Whether the text may be written over: nothing of it would be lost. */
  isSafe: boolean;
}

/** Reads what is kept. A text that can not be read whole is put aside before anything overwrites it. */
export const readQueries = (): Kept => {
  const text = readKept(savedKey);
  if (text === null) return { queries: [], hasUnread: false, isSafe: true };
  const { queries, isWhole } = readableIn(text);
  return { queries, hasUnread: !isWhole, isSafe: isWhole || putAside(text) };
};

/** Whether the browser kept them. */
export const keepQueries = (queries: readonly SavedQuery[]): boolean =>
  readQueries().isSafe && keep(savedKey, fileOf(queries));

const putAside = (text: string): boolean => {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? unreadKey : `${unreadKey}-${number}`;
    const before = readKept(name);
    if (before === text) return true;
    if (before === null) return keep(name, text);
  }
};
