import { plainText } from '../graphql/arguments.js';
import { isInt4, readCursor, refuseCursor } from '../graphql/cursor.js';

/** Where a page of innovations ended. */
export interface InnovationCursor {
  readonly title: string;
  readonly governmentId: number;
  readonly innovationId: number;
}

export function innovationCursor(after: string | null | undefined): InnovationCursor | null {
  if (after == null) return null;
  const [title, governmentId, innovationId, ...more] = readCursor(after);
  if (
    typeof title !== 'string' ||
    !isInt4(governmentId) ||
    !isInt4(innovationId) ||
    more.length > 0
  ) {
    return refuseCursor();
  }
  return { title: plainText(title, 'after'), governmentId, innovationId };
}
