/** How dark a cell is, 1 to 5 by fifths of the largest; 0 for none. */
export const shadeOf = (value: number, most: number): number =>
  value === 0 || most === 0 ? 0 : Math.max(1, Math.ceil((value / most) * 5));
