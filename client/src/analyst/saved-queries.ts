import type { View } from './link';
import { variablesIn } from './variables-in';

/** A query under a name of the reader's own, kept in the browser. */
export interface SavedQuery {
  name: string;
  query: string;
  variables: Record<string, unknown>;
  view: View;
}

export const longestName = 100;
const longestQuery = 50_000;
const mostQueries = 500;

/** One thing that is wrong in a file: of which entry, counted from 1, or of the file itself. */
export interface FileFault {
  entry: number | null;
  why: 'json' | 'form' | 'tooMany' | 'entry' | 'name' | 'query' | 'variables' | 'view' | 'twice';
}

export type ReadFile = { queries: SavedQuery[] } | { faults: FileFault[] };

const form = 'satu-inovasi-kueri';

/** The file that holds saved queries; `readFile` reads it again. */
export const fileOf = (queries: readonly SavedQuery[]): string =>
  `${JSON.stringify({ form, version: 1, queries }, null, 2)}\n`;

/** All entries of a file, or all that is wrong with it: nothing is taken from a file with faults. */
export const readFile = (text: string): ReadFile => {
  const whole = parsed(text);
  if (whole === undefined) return { faults: [{ entry: null, why: 'json' }] };
  const entries = isObject(whole) && whole.form === form ? whole.queries : null;
  if (!Array.isArray(entries)) return { faults: [{ entry: null, why: 'form' }] };
  if (entries.length > mostQueries) return { faults: [{ entry: null, why: 'tooMany' }] };
  const names = new Set<string>();
  const faults = entries.flatMap((entry: unknown, index): FileFault[] => {
    const why = faultOf(entry) ?? (isTwice(names, entry) ? 'twice' : null);
    return why ? [{ entry: index + 1, why }] : [];
  });
  return faults.length > 0 ? { faults } : { queries: entries.map(queryIn) };
};

const parsed = (text: string): unknown => {
  try {
    // Why: editors of some systems put this mark before the first sign.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const views: readonly unknown[] = ['table', 'json', 'chart'];

const faultOf = (entry: unknown): FileFault['why'] | null => {
  if (!isObject(entry)) return 'entry';
  const { name, query, variables = {}, view = 'table' } = entry;
  if (typeof name !== 'string' || name.trim() === '' || name.length > longestName) return 'name';
  if (typeof query !== 'string' || query.trim() === '' || query.length > longestQuery)
    return 'query';
  if (!variablesIn(variables)) return 'variables';
  return views.includes(view) ? null : 'view';
};

const isTwice = (names: Set<string>, entry: unknown): boolean => {
  const { name } = entry as SavedQuery;
  if (names.has(name.trim())) return true;
  names.add(name.trim());
  return false;
};

const queryIn = (entry: SavedQuery): SavedQuery => {
  const { name, query, variables = {}, view = 'table' } = entry;
  return { name: name.trim(), query, variables, view };
};

/** A name that no other query has: `Cakupan`, `Cakupan (2)`. */
export const freeName = (wanted: string, taken: readonly SavedQuery[]): string => {
  const base = wanted.trim().slice(0, longestName);
  const names = new Set(taken.map(({ name }) => name));
  let name = base;
  for (let number = 2; names.has(name); number += 1) {
    const ending = ` (${number})`;
    name = `${base.slice(0, longestName - ending.length)}${ending}`;
  }
  return name;
};

/** Those of a file beside those that are there; one that is the same is not taken twice. */
export const merged = (
  before: readonly SavedQuery[],
  added: readonly SavedQuery[],
): SavedQuery[] => {
  const queries = [...before];
  for (const each of added) {
    const same = queries.some((other) => JSON.stringify(other) === JSON.stringify(each));
    if (!same) queries.push({ ...each, name: freeName(each.name, queries) });
  }
  return queries;
};
