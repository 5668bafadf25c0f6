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
  const entries = entriesIn(text);
  if (!Array.isArray(entries)) return { faults: [{ entry: null, why: entries }] };
  if (entries.length > mostQueries) return { faults: [{ entry: null, why: 'tooMany' }] };
  const faults = faultsIn(entries);
  return faults.length > 0 ? { faults } : { queries: entries.map(queryIn) };
};

/** What of a kept text can be read, and whether that is all of it. */
export const readableIn = (text: string): { queries: SavedQuery[]; isWhole: boolean } => {
  const entries = entriesIn(text);
  if (!Array.isArray(entries)) return { queries: [], isWhole: false };
  const bad = new Set(faultsIn(entries).map(({ entry }) => entry));
  const good = entries.filter((_, index) => !bad.has(index + 1));
  return { queries: good.map(queryIn), isWhole: bad.size === 0 };
};

/** Why queries can not be kept: they could not be read again. Their names are given by `freeName`. */
export const whyNotKept = (
  queries: readonly SavedQuery[],
): 'tooMany' | 'query' | 'variables' | null => {
  if (queries.length > mostQueries) return 'tooMany';
  if (!queries.every(({ query }) => isQuery(query))) return 'query';
  return queries.every(({ variables }) => variablesIn(variables)) ? null : 'variables';
};

const entriesIn = (text: string): SavedQuery[] | 'json' | 'form' => {
  const whole = parsed(text);
  if (whole === undefined) return 'json';
  const entries = isObject(whole) && whole.form === form ? whole.queries : null;
  return Array.isArray(entries) ? entries : 'form';
};

const faultsIn = (entries: readonly unknown[]): FileFault[] => {
  const names = new Set<string>();
  return entries.flatMap((entry, index): FileFault[] => {
    const why = faultOf(entry) ?? (isTwice(names, entry) ? 'twice' : null);
    return why ? [{ entry: index + 1, why }] : [];
  });
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
  if (!isQuery(query)) return 'query';
  if (!variablesIn(variables)) return 'variables';
  return views.includes(view) ? null : 'view';
};

const isQuery = (query: unknown): query is string =>
  typeof query === 'string' && query.trim() !== '' && query.length <= longestQuery;

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
  const base = wanted.trim().slice(0, longestName).trim();
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

/** A query back where it was, though others came or went since. */
export const restored = (
  queries: readonly SavedQuery[],
  query: SavedQuery,
  place: number,
): SavedQuery[] => queries.toSpliced(place, 0, { ...query, name: freeName(query.name, queries) });
