import { checkedSize } from '../limits/at-most.js';
import { ArgumentLimitError } from '../limits/limit-error.js';
import { limits } from '../limits/limits.js';
import { checkText } from '../limits/texts.js';
import type { Scope } from '../sql/scope.js';
import { InvalidArgumentError } from './errors.js';

/** Whether PostgreSQL can hold a text: no U+0000 and no half of a surrogate pair. */
export const isStorable = (text: string): boolean =>
  !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

/** A text of bearable length that PostgreSQL can hold. */
export function plainText(text: string, argument: string): string {
  checkText(text, [argument]);
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
  return checkedSize(first ?? usual, argument, {
    most,
    limit: argument === 'first' ? 'rows' : null,
  });
}

/** A list of at most so many values, each of them once. */
export function shortList<T>(
  list: readonly T[] | null | undefined,
  argument: string,
  most: number,
): readonly T[] | null {
  if (list == null) return null;
  checkLength(list, [argument], most);
  return [...new Set(list)];
}

/** A list that holds something, and not more than it may. */
export function checkLength(
  list: readonly unknown[],
  argument: readonly string[],
  most: number = limits.listValues,
  what = 'values',
): void {
  const message = `Expected a list of 1 to ${most} ${what}, or none at all.`;
  if (list.length === 0) throw new InvalidArgumentError(argument, message);
  if (list.length <= most) return;
  throw new ArgumentLimitError(argument, message, {
    limit: 'listValues',
    allowed: most,
    requested: list.length,
  });
}
