import { plainText } from '../graphql/arguments.js';
import { isInt4, readCursor, refuseCursor } from '../graphql/cursor.js';
import type { AgencyStateOrder } from './agency-standing.type.js';

/** Where a page of agencies ended: the keys of its last row, so that new rows move nothing. */
export interface AgencyCursor {
  readonly firstKey: number;
  readonly secondKey: number;
  readonly name: string;
  readonly governmentId: number;
  readonly agencyId: number;
}

export function agencyCursor(
  after: string | null | undefined,
  orderBy: AgencyStateOrder,
): AgencyCursor | null {
  if (after == null) return null;
  const [order, firstKey, secondKey, name, governmentId, agencyId, ...more] = readCursor(after);
  if (
    order !== orderBy ||
    !isInt4(firstKey) ||
    !isInt4(secondKey) ||
    typeof name !== 'string' ||
    !isInt4(governmentId) ||
    !isInt4(agencyId) ||
    more.length > 0
  ) {
    return refuseCursor();
  }
  return { firstKey, secondKey, name: plainText(name, 'after'), governmentId, agencyId };
}
