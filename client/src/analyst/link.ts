import { parse, print, stripIgnoredCharacters, TokenKind } from 'graphql';
import type { Lang } from '../words/words.types';
import { variablesFrom } from './variables-in';

/** How an answer is looked at. */
export type View = 'table' | 'json' | 'chart';

const viewNames = {
  tabel: 'table',
  json: 'json',
  grafik: 'chart',
} as const satisfies Record<string, View>;

/** A query as the page for analysts opens it. */
export interface LinkedQuery {
  query: string;
  variables?: Readonly<Record<string, unknown>> | undefined;
  view?: View | undefined;
}

export interface ReadLink {
  query: string;
  variables: Record<string, unknown>;
  view: View | undefined;
  /** Parts of the address that could not be read, by name; the page says so. */
  dropped: string[];
}

/**
 * An address that opens a query. Why behind `#`: that part is never sent to a server, so it may be as
 * long as a query is, and nobody's log keeps what was asked.
 */
export const analystLink = (lang: Lang, { query, variables, view }: LinkedQuery): string => {
  const parts = [`kueri=${encoded(shortened(query))}`];
  if (variables && Object.keys(variables).length > 0) {
    parts.push(`variabel=${encoded(JSON.stringify(variables))}`);
  }
  const name = Object.entries(viewNames).find(([, each]) => each === view)?.[0];
  if (name) parts.push(`tampilan=${name}`);
  return `/${lang}/analis#${parts.join('&')}`;
};

/** Reads what stands behind `#`, with it or without; nothing where no query is meant. */
export const readLink = (hash: string): ReadLink | null => {
  const text = hash.replace(/^#/, '');
  if (!text.includes('=')) return null;
  const read: ReadLink = { query: '', variables: {}, view: undefined, dropped: [] };
  for (const part of text.split('&')) {
    const [name = '', ...rest] = part.split('=');
    const value = decoded(rest.join('='));
    const kept = value !== null && Object.hasOwn(readers, name) && readers[name]?.(read, value);
    if (!kept) read.dropped.push(name.slice(0, longestName));
  }
  return read;
};

/** Whether a text can be read as a query. */
const isQuery = (query: string): boolean => parsed(query) !== null;

const longestName = 40;

/** One reader for each part: whether it was understood. */
const readers: Record<string, (read: ReadLink, value: string) => boolean> = {
  kueri: (read, value) => {
    read.query = laidOut(value);
    return isQuery(value);
  },
  variabel: (read, value) => {
    const variables = variablesFrom(value);
    if (variables) read.variables = variables;
    return variables !== null;
  },
  tampilan: (read, value) => {
    if (!Object.hasOwn(viewNames, value)) return false;
    read.view = viewNames[value as keyof typeof viewNames];
    return true;
  },
};

/**
 * Why more than the usual: an address in a message often ends before a bracket or an apostrophe. Why the
 * first replacing: half of a character is no text, and an address can not hold it.
 */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** Without needless space. One with comments stays as it is written: they are for who opens it. */
const shortened = (query: string): string =>
  isQuery(query) && !hasComments(query) ? stripIgnoredCharacters(query) : query.trim();

const laidOut = (query: string): string => {
  const document = parsed(query);
  return document === null || query.includes('\n') || hasComments(query) ? query : print(document);
};

const parsed = (query: string) => {
  try {
    return parse(query);
  } catch {
    return null;
  }
};

const hasComments = (query: string): boolean => {
  const tokens = parsed(query)?.loc;
  for (let token = tokens?.startToken.next; token; token = token.next) {
    if (token.kind === TokenKind.COMMENT) return true;
  }
  return false;
};
