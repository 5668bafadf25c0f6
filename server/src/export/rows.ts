import { print } from 'graphql';
import type { Ask } from './asking.js';
import type { FileQuery } from './file-query.js';
import { type Paging, pageEnd, pageVariables } from './paging.js';
import { type Table, tableOf } from './table/table.js';

/** So many rows a file holds at most. */
const mostRows = 10_000;

/** So many cells, too: a query may ask for hundreds of columns. */
const mostCells = 1_000_000;

interface Room {
  readonly rows: number;
  readonly cells: number;
}

const mostRoom: Room = { rows: mostRows, cells: mostCells };

export interface Part extends Table {
  /** Whether there are more rows than a file holds, so that this is its last part and not all. */
  readonly isCut: boolean;
}

/** The rows of a query, a page at a time, as many as a file may hold. */
export async function* partsOf(
  query: FileQuery,
  ask: Ask,
  room: Room = mostRoom,
): AsyncGenerator<Part> {
  const wide = Math.max(1, query.columns.length);
  let left = Math.min(room.rows, Math.floor(room.cells / wide));
  for await (const { table, hasMore } of pagesOf(query, ask)) {
    const rows = table.rows.slice(0, left);
    const isCut = table.rows.length > left || (hasMore && table.rows.length === left);
    left -= rows.length;
    yield { ...table, rows, isCut };
    if (isCut) return;
  }
}

interface Page {
  readonly table: Table;
  readonly hasMore: boolean;
}

async function* pagesOf(query: FileQuery, ask: Ask): AsyncGenerator<Page> {
  const { field, fields, whole, variables, paging } = query;
  if (paging) {
    yield* pagesRead(query, paging, ask);
    return;
  }
  const answer = await ask({ query: whole, variables });
  yield { table: tableOf(answer, { field, asked: fields }), hasMore: false };
}

async function* pagesRead(query: FileQuery, paging: Paging, ask: Ask): AsyncGenerator<Page> {
  const { field, fields, variables } = query;
  const text = print(paging.document);
  let { after } = paging;
  let wanted = paging.wanted ?? Number.POSITIVE_INFINITY;
  for (;;) {
    const first = Math.min(wanted, paging.size);
    const answer = await ask({ query: text, variables: pageVariables(variables, first, after) });
    const { hasNextPage, endCursor } = pageEnd(answer, field);
    wanted -= first;
    const hasMore = hasNextPage && endCursor !== null && wanted > 0;
    yield { table: tableOf(answer, { field, asked: fields }), hasMore };
    if (!hasMore) return;
    after = endCursor;
  }
}
