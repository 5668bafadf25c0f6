import type { BlockHeights } from './paginate';

/** Room that stays free, since parts of pixels add up. */
const spare = 2;

const heightsOf = (block: Element): BlockHeights => {
  const { top, bottom } = block.getBoundingClientRect();
  const rows = [...block.querySelectorAll(':scope > table [data-row], :scope > ul > [data-row]')];
  const boxes = rows.map((row) => row.getBoundingClientRect());
  const first = boxes[0];
  const last = boxes.at(-1);
  if (!first || !last) return { head: bottom - top, rows: [], tail: 0 };
  return {
    head: first.top - top,
    // Why from top to top: what lies between two rows belongs to the upper one.
    rows: boxes.map((box, index) => (boxes[index + 1]?.top ?? box.bottom) - box.top),
    tail: bottom - last.bottom,
  };
};

/** How much room a sheet has, and how much each block takes. */
export const heightsIn = (place: Element): { room: number; blocks: BlockHeights[] } => {
  const [empty, full] = place.querySelectorAll('.sh-body');
  return {
    room: (empty?.getBoundingClientRect().height ?? 0) - spare,
    blocks: [...(full?.children ?? [])].map(heightsOf),
  };
};
