import { plainText } from '../graphql/arguments.js';
import { isInt4, readCursor, refuseCursor } from '../graphql/cursor.js';

/** Where a page of hits ended: the keys of its last one. */
export interface SearchCursor {
  readonly rank: number;
  readonly place: number;
  readonly title: string;
  readonly governmentId: number;
  readonly id: number;
}

export function searchCursor(
  after: string | null | undefined,
  question: string,
): SearchCursor | null {
  if (after == null) return null;
  const [of, rank, place, title, governmentId, id, ...more] = readCursor(after);
  if (
    of !== question ||
    typeof rank !== 'number' ||
    !Number.isFinite(rank) ||
    !isInt4(place) ||
    typeof title !== 'string' ||
    !isInt4(governmentId) ||
    !isInt4(id) ||
    more.length > 0
  ) {
    return refuseCursor();
  }
  return { rank, place, title: plainText(title, 'after'), governmentId, id };
}
