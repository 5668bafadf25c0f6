import { countOf, type State, type StateCounts, states, totalOf } from '../../marks/states';
import type { Colours } from './colours';

const svg = (width: number, height: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;

const colourOf = (state: State, colours: Colours): string =>
  ({
    COVERED: colours.ada,
    PREPARING: colours.siap,
    NONE: colours.belum,
    UNREPORTED: colours.lapor,
  })[state];

/** The shape of a state, the same as on the screen. */
export const markSvg = (state: State, size: number, colours: Colours): string => {
  const colour = colourOf(state, colours);
  const shapes: Record<State, string> = {
    COVERED: `<circle cx="8" cy="8" r="7" fill="${colour}"/>`,
    PREPARING: `<circle cx="8" cy="8" r="6" fill="none" stroke="${colour}" stroke-width="2"/><path d="M8 1a7 7 0 0 0 0 14z" fill="${colour}"/>`,
    NONE: `<circle cx="8" cy="8" r="5.75" fill="none" stroke="${colour}" stroke-width="2.5"/>`,
    UNREPORTED: `<circle cx="8" cy="8" r="6.5" fill="none" stroke="${colour}" stroke-width="1.5" stroke-dasharray="2.6 1.5"/><path d="M6 6.4a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4" fill="none" stroke="${colour}" stroke-width="1.5" stroke-linecap="round"/><circle cx="8" cy="11.6" r=".95" fill="${colour}"/>`,
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">${shapes[state]}</svg>`;
};

/** Slanted lines within a box: absence looks like absence. */
const hatch = (x: number, width: number, height: number, colour: string): string => {
  const lines: string[] = [];
  for (let start = -height; start < width; start += 5) {
    const left = Math.max(0, start);
    const right = Math.min(width, start + height);
    if (right <= left) continue;
    lines.push(`M${x + left} ${height - (left - start)}L${x + right} ${height - (right - start)}`);
  }
  return `<path d="${lines.join('')}" fill="none" stroke="${colour}" stroke-width="0.75"/>`;
};

/** Above this many agencies a block is thinner than the gap beside it. */
const mostBlocks = 120;
const gap = 2;

/** One agency, one block; where there are too many, one piece for each state. */
export const barSvg = (
  counts: StateCounts,
  { width, height, colours }: { width: number; height: number; colours: Colours },
): string => {
  const total = totalOf(counts);
  if (total === 0) return svg(width, height, '');
  const pieces = states.flatMap((state) => {
    const count = countOf(counts, state);
    if (total > mostBlocks) return count > 0 ? [{ state, share: count / total }] : [];
    return Array.from({ length: count }, () => ({ state, share: 1 / total }));
  });
  let x = 0;
  const drawn = pieces.map(({ state, share }) => {
    const room = share * width;
    const block = Math.max(1, room - gap);
    const colour = colourOf(state, colours);
    const place = x;
    x += room;
    if (state !== 'UNREPORTED') {
      return `<rect x="${place}" y="0" width="${block}" height="${height}" fill="${colour}"/>`;
    }
    const edge = `<rect x="${place + 0.5}" y="0.5" width="${block - 1}" height="${height - 1}" fill="none" stroke="${colour}"/>`;
    return hatch(place, block, height, colour) + edge;
  });
  return svg(width, height, drawn.join(''));
};
