import type { Scope } from '../sql/scope.js';
import { InvalidArgumentError } from './errors.js';

const longestText = 200;

/** Whether PostgreSQL can hold a text: no U+0000 and no half of a surrogate pair. */
export const isStorable = (text: string): boolean =>
  !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

/** A text of bearable length that PostgreSQL can hold. */
export function plainText(text: string, argument: string): string {
  if (text.length > longestText) {
    throw new InvalidArgumentError([argument], `Expected at most ${longestText} characters.`);
  }
  if (!isStorable(text)) {
    throw new InvalidArgumentError(
      [argument],
      'Expected text without U+0000 or unpaired surrogates.',
    );
  }
  return text;
}

/** A code, or GOVERNMENT/CODE; codes themselves hold no slash. */
export function scopeNamed(text: string, argument: string): Scope {
  const [first, second, ...more] = plainText(text, argument).trim().split('/');
  if (!first || second === '' || more.length > 0) {
    throw new InvalidArgumentError([argument], 'Expected a code, or GOVERNMENT/CODE.');
  }
  return second === undefined
    ? { government: null, code: first }
    : { government: first, code: second };
}

export function scopeOf(within: string | null | undefined): Scope | null {
  return within == null ? null : scopeNamed(within, 'within');
}

/** How many rows a page may have. */
export function pageSize(
  first: number | null | undefined,
  usual: number,
  most: number,
  argument = 'first',
): number {
  const size = first ?? usual;
  if (size < 1 || size > most) {
    throw new InvalidArgumentError([argument], `Expected a number from 1 to ${most}.`);
  }
  return size;
}

/** A list of at most so many values, each of them once. */
export function shortList<T>(
  list: readonly T[] | null | undefined,
  argument: string,
  most: number,
): readonly T[] | null {
  if (list == null) return null;
  if (list.length === 0 || list.length > most) {
    throw new InvalidArgumentError(
      [argument],
      `Expected a list of 1 to ${most} values, or none at all.`,
    );
  }
  return [...new Set(list)];
}
