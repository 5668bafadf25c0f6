import { type Cell, isStateCell, type Run, type Text } from '../report-blocks';
import type { Colours } from './colours';
import { markSvg } from './marks';

/** A piece of the file, as the library takes it. */
export type Piece = Record<string, unknown> | string;

/** From the pixels of a sheet to the points of a file. */
export const points = (pixels: number): number => pixels * 0.75;

export const size = { text: points(14), heading: points(16), headline: points(28) } as const;

const styleOf = (as: Run['as'], colours: Colours): Record<string, unknown> => {
  if (as === 'strong') return { bold: true };
  if (as === 'quiet') return { color: colours.muted };
  return as === 'late' ? { bold: true, color: colours.error } : {};
};

export const runs = (text: Text, colours: Colours): Piece[] =>
  text.map(({ text: said, as }) => ({ text: said, ...styleOf(as, colours) }));

export const cellPiece = (cell: Cell, isNumber: boolean, colours: Colours): Piece =>
  isStateCell(cell)
    ? {
        columns: [
          {
            svg: markSvg(cell.state, points(15), colours),
            width: points(15),
            margin: [0, 1, 0, 0],
          },
          { text: cell.label, width: '*' },
        ],
        columnGap: points(7),
      }
    : { text: runs(cell, colours), ...(isNumber && { alignment: 'right' }) };
