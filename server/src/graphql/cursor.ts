import { InvalidArgumentError } from './errors.js';

/** Whether PostgreSQL can hold a value as an int. */
export const isInt4 = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;

export function refuseCursor(): never {
  throw new InvalidArgumentError(
    ['after'],
    'Expected the endCursor of an earlier page in the same order.',
  );
}

/** Reads the keys that a cursor holds. A cursor comes from outside, so none of them can be trusted. */
export function readCursor(after: string): readonly unknown[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(after, 'base64').toString('utf8'));
    return Array.isArray(keys) ? keys : refuseCursor();
  } catch {
    return refuseCursor();
  }
}
