import { variablesIn } from './variables-in';

/** A query that was run, kept in the browser. */
export interface PastQuery {
  query: string;
  variables: Record<string, unknown>;
  /** When it was run last, as an instant. */
  at: string;
}

const mostKept = 30;
/** A longer one is not kept: the browser has little room. */
const longestQuery = 20_000;

/** The history with one more run: the newest first, the same query only once. */
export const withRun = (history: readonly PastQuery[], run: PastQuery): PastQuery[] => {
  if (run.query.length > longestQuery) return [...history];
  const others = history.filter((each) => !isSame(each, run));
  return [run, ...others].slice(0, mostKept);
};

const isSame = (one: PastQuery, other: PastQuery): boolean =>
  one.query.trim() === other.query.trim() &&
  JSON.stringify(one.variables) === JSON.stringify(other.variables);

export const historyText = (history: readonly PastQuery[]): string => JSON.stringify(history);

/** Reads what was kept; what is not understood is left out. */
export const readHistory = (text: string | null): PastQuery[] => {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPastQuery).slice(0, mostKept) : [];
  } catch {
    return [];
  }
};

const isPastQuery = (value: unknown): value is PastQuery => {
  if (typeof value !== 'object' || value === null) return false;
  const { query, variables, at } = value as Record<string, unknown>;
  const isRun = typeof query === 'string' && variablesIn(variables) !== null;
  return isRun && typeof at === 'string' && !Number.isNaN(Date.parse(at));
};

/** What a query is called in a list: its operation's name, else its first root field. */
export const nameOf = (query: string): string =>
  /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ??
  /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(query)?.[1] ??
  query.trim().slice(0, 30);
