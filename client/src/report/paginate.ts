/** How high a block is, in pixels: what stands above its rows, its rows, and what stands below them. */
export interface BlockHeights {
  head: number;
  rows: readonly number[];
  tail: number;
}

/** The part of a block that lies on a sheet. */
export interface Placed {
  block: number;
  from: number;
  /** The row before which it ends. */
  until: number;
  /** The last part, below which the tail stands. */
  isLast: boolean;
}

/** A last sheet that is filled by less than this share looks as if left over. */
const leastOfLast = 0.25;

/** A heading never stands over fewer rows than this where more follow. */
const fewestRows = 2;

/**
 * Lays blocks on sheets of one height. A row is never cut; a heading, which is repeated on each sheet,
 * stays with its first rows; the tail stays with the last row. What fits on no sheet has one of its own.
 */
export const paginate = (blocks: readonly BlockHeights[], room: number): Placed[][] => {
  const sheets: Placed[][] = [[]];
  let left = room;
  const turn = () => {
    if (sheets.at(-1)?.length === 0) return;
    sheets.push([]);
    left = room;
  };
  blocks.forEach(({ head, rows, tail }, block) => {
    let from = 0;
    do {
      let until = fitting(rows, from, left - head, tail);
      const few = Math.min(fewestRows, rows.length - from);
      if (until - from < few || (rows.length === 0 && head + tail > left)) {
        turn();
        until = Math.max(fitting(rows, from, left - head, tail), Math.min(from + 1, rows.length));
      }
      const isLast = until === rows.length;
      sheets.at(-1)?.push({ block, from, until, isLast });
      left -= head + sum(rows.slice(from, until)) + (isLast ? tail : 0);
      from = until;
      if (!isLast) turn();
    } while (from < rows.length);
  });
  return endWhole(sheets, blocks, room);
};

/** Where the last sheet would hold but a few rows of a block, all of that block goes there if it fits. */
const endWhole = (
  sheets: Placed[][],
  blocks: readonly BlockHeights[],
  room: number,
): Placed[][] => {
  const [end, ...others] = sheets.at(-1) ?? [];
  const before = sheets.at(-2) ?? [];
  const begin = before.at(-1);
  const block = end && blocks[end.block];
  if (!block || !begin || others.length > 0 || before.length < 2) return sheets;
  const isItsBegin = begin.block === end.block && begin.from === 0;
  const heightFrom = (row: number) => block.head + sum(block.rows.slice(row)) + block.tail;
  if (!isItsBegin || heightFrom(end.from) > room * leastOfLast || heightFrom(0) > room) {
    return sheets;
  }
  return [...sheets.slice(0, -2), before.slice(0, -1), [{ ...end, from: 0 }]];
};

/** The row before which a sheet ends, where so much room is left for rows. */
const fitting = (rows: readonly number[], from: number, room: number, tail: number): number => {
  let until = from;
  let used = 0;
  while (until < rows.length) {
    const isEnd = until === rows.length - 1;
    used += rows[until] ?? 0;
    if (used + (isEnd ? tail : 0) > room) break;
    until += 1;
  }
  return until;
};

const sum = (heights: readonly number[]): number => heights.reduce((all, each) => all + each, 0);
