import { ArgsType, Field, Int } from 'type-graphql';
import { AtMost } from '../limits/at-most.js';
import { limits } from '../limits/limits.js';
import type { SortKey } from '../sql/paging.js';
import { isStorable, pageSize } from './arguments.js';
import { isInt4, readCursor, refuseCursor } from './cursor.js';
import { isCalendarDay } from './day.js';
import { InvalidArgumentError } from './errors.js';

export const mostRows = limits.page;
const usualRows = 25;

/** Which part of a list is wanted. */
export interface Window {
  readonly size: number;
  readonly backward: boolean;
  readonly cursor: string | null;
}

@ArgsType()
export class PageArgs {
  @AtMost(mostRows, 'page')
  @Field(() => Int, {
    nullable: true,
    description: `How many rows the page holds, from 1 to ${mostRows}; ${usualRows} when neither this nor \`last\` is given.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The endCursor of the page before this one, in the same order.',
  })
  after?: string | null;

  @AtMost(mostRows, 'page')
  @Field(() => Int, {
    nullable: true,
    description: `How many rows to read backwards, from 1 to ${mostRows}: those just before \`before\`, or the last of all.`,
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The startCursor of the page that follows, in the same order; goes with `last`.',
  })
  before?: string | null;

  window(): Window {
    const { first, after, last, before } = this;
    if (last == null && before == null) {
      return { size: pageSize(first, usualRows, mostRows), backward: false, cursor: after ?? null };
    }
    if (first != null || after != null) {
      throw new InvalidArgumentError(
        [first == null ? 'after' : 'first'],
        'Expected either `first` with `after` or `last` with `before`.',
      );
    }
    if (last == null) throw new InvalidArgumentError(['before'], 'Expected `last` beside it.');
    return {
      size: pageSize(last, usualRows, mostRows, 'last'),
      backward: true,
      cursor: before ?? null,
    };
  }
}

/** A cursor holds the order that it belongs to and the keys of its row in it. */
export const cursorOf = (order: string, keys: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([order, ...keys]), 'utf8').toString('base64');

const stages = ['INITIATIVE', 'TRIAL', 'IMPLEMENTATION', 'STOPPED'];

const isKey: Record<SortKey['type'], (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && isStorable(value),
  code: (value) => typeof value === 'string' && isStorable(value),
  int: isInt4,
  bigint: Number.isSafeInteger,
  float8: Number.isFinite,
  stage: (value) => stages.includes(value as string),
  date: (value) =>
    typeof value === 'string' && (isCalendarDay(value) || /^-?infinity$/.test(value)),
};

/** Reads a cursor of one order; any other text, or one of another order, is refused. */
export function keysOf(
  { cursor, backward }: Window,
  order: string,
  keys: readonly SortKey[],
): readonly (string | number)[] | null {
  if (cursor === null) return null;
  const argument = backward ? 'before' : 'after';
  const [named, ...values] = readCursor(cursor, argument);
  const fits =
    named === order &&
    values.length === keys.length &&
    keys.every(({ type }, n) => isKey[type](values[n]));
  return fits ? (values as (string | number)[]) : refuseCursor(argument);
}
