import { plainText } from './arguments.js';
import { isInt4, readCursor, refuseCursor } from './cursor.js';

/** Where a page of innovations ended that a whole number puts in order, then their title. */
export interface PlaceCursor {
  readonly place: number;
  readonly title: string;
  readonly governmentId: number;
  readonly innovationId: number;
}

export function placeCursor(after: string | null | undefined): PlaceCursor | null {
  if (after == null) return null;
  const [place, title, governmentId, innovationId, ...more] = readCursor(after);
  if (
    !isInt4(place) ||
    typeof title !== 'string' ||
    !isInt4(governmentId) ||
    !isInt4(innovationId) ||
    more.length > 0
  ) {
    return refuseCursor();
  }
  return { place, title: plainText(title, 'after'), governmentId, innovationId };
}
