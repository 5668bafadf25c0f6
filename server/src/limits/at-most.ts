import type { ASTNode } from 'graphql';
import { Extensions } from 'type-graphql';
import { ArgumentLimitError } from './limit-error.js';

/** What an argument that is a whole number from 1 up may be at most. */
export interface Most {
  readonly most: number;
  /** Which limit it is: of a page of records, or of the rows of a question; null where of no rows. */
  readonly limit: 'page' | 'rows' | null;
}

/** Above an argument that says how many: one beyond it is refused before anything runs. */
export const AtMost = (most: number, limit: Most['limit'] = 'rows') =>
  Extensions({ atMost: { most, limit } satisfies Most });

/** The number, refused where it is below 1 or beyond the most. */
export function checkedSize(
  size: number,
  argument: string,
  { most, limit }: Most,
  node?: ASTNode,
): number {
  if (size >= 1 && size <= most) return size;
  const exceeded = limit && size > most ? { limit, allowed: most, requested: size } : null;
  throw new ArgumentLimitError([argument], `Expected a number from 1 to ${most}.`, exceeded, node);
}
