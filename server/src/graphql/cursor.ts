import { InvalidArgumentError } from './errors.js';

/** Whether PostgreSQL can hold a value as an int. */
export const isInt4 = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;

export function refuseCursor(argument = 'after'): never {
  throw new InvalidArgumentError(
    [argument],
    'Expected the endCursor of an earlier page in the same order.',
  );
}

/** Reads the keys that a cursor holds. A cursor comes from outside, so none of them can be trusted. */
export function readCursor(after: string, argument = 'after'): readonly unknown[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(after, 'base64').toString('utf8'));
    return Array.isArray(keys) ? keys : refuseCursor(argument);
  } catch {
    return refuseCursor(argument);
  }
}
