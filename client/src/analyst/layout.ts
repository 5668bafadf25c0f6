import { print } from 'graphql';
import { readQuery } from './read-query';

/**
 * A query laid out anew, nothing where it can not be read. Comments above the query stay; a text with
 * comments within is left as it is, since laying it out would lose them.
 */
export const tidied = (query: string): string | null => {
  const { document } = readQuery(query);
  if (!document) return null;
  const head = /^(?:[ \t]*#.*\r?\n|[ \t]*\r?\n)*/.exec(query)?.[0] ?? '';
  const rest = query.slice(head.length);
  return hasComments(rest)
    ? query.trim()
    : `${head.trim()}${head.trim() ? '\n' : ''}${print(document)}`;
};

const hasComments = (query: string): boolean => {
  const { document } = readQuery(query);
  for (let token = document?.loc?.startToken.next; token; token = token.next) {
    if (token.kind === 'Comment') return true;
  }
  return false;
};
