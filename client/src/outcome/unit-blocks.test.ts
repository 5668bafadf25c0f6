import { expect, it } from 'vitest';
import { isFlat, unitBlocks } from './unit-blocks';

const unit = (indonesian: string, compared: number) =>
  ({ unit: { indonesian, english: indonesian }, isPercent: false, counts: { compared } }) as never;
const line = (code: string, indonesian: string) =>
  ({ code, unit: { indonesian, english: indonesian }, isPercent: false }) as never;

it('puts lines of one unit together, in capitals or not, the unit with most first', () => {
  const blocks = unitBlocks({
    byUnit: [unit('menit', 3), unit('orang', 1), unit('hari', 4)],
    rows: [line('a', 'orang'), line('b', 'menit'), line('c', 'Menit')],
  });

  expect(
    blocks.map(({ unit: { indonesian }, total, lines }) => [
      indonesian,
      total,
      lines.map(({ code }) => code),
    ]),
  ).toEqual([
    ['menit', 3, ['b', 'c']],
    ['orang', 1, ['a']],
  ]);
});

it('needs no headings for a few lines that are all there, and never hides one without saying so', () => {
  const few = unitBlocks({ byUnit: [unit('orang', 1)], rows: [line('a', 'orang')] });
  const cut = unitBlocks({ byUnit: [unit('orang', 2)], rows: [line('a', 'orang')] });

  expect(isFlat(few)).toBe(true);
  expect(isFlat(cut)).toBe(false);
});
