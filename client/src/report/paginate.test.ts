import { expect, it } from 'vitest';
import { type BlockHeights, paginate } from './paginate';

const whole = (height: number): BlockHeights => ({ head: height, rows: [], tail: 0 });
const table = (count: number, height = 30, tail = 0): BlockHeights => ({
  head: 50,
  rows: Array.from({ length: count }, () => height),
  tail,
});

const heightOf = (blocks: readonly BlockHeights[], sheet: ReturnType<typeof paginate>[number]) =>
  sheet.reduce((all, { block, from, until, isLast }) => {
    const { head, rows, tail } = blocks[block] as BlockHeights;
    const shown = rows.slice(from, until).reduce((sum, row) => sum + row, 0);
    return all + head + shown + (isLast ? tail : 0);
  }, 0);

it('lays everything on one sheet while there is room', () => {
  expect(paginate([whole(400), table(5)], 600)).toEqual([
    [
      { block: 0, from: 0, until: 0, isLast: true },
      { block: 1, from: 0, until: 5, isLast: true },
    ],
  ]);
});

it('parts a table between rows and counts its head on each sheet', () => {
  const [first, second] = paginate([whole(400), table(20)], 600);
  expect(first?.[1]).toEqual({ block: 1, from: 0, until: 5, isLast: false });
  expect(second).toEqual([{ block: 1, from: 5, until: 20, isLast: true }]);
});

it('moves a heading along rather than leave it over a single row', () => {
  const sheets = paginate([whole(500), table(8)], 600);
  expect(sheets[0]).toHaveLength(1);
  expect(sheets[1]?.[0]).toMatchObject({ block: 1, from: 0 });
});

it('moves a block that can not be parted to the next sheet', () => {
  expect(paginate([whole(400), whole(300)], 600)).toHaveLength(2);
});

it('keeps what stands below the rows with the last of them', () => {
  const [first, second] = paginate([table(5, 100, 60)], 600);
  expect(first?.[0]).toMatchObject({ until: 4, isLast: false });
  expect(second?.[0]).toMatchObject({ from: 4, until: 5, isLast: true });
});

it('leaves no last sheet almost empty where all of its block fits there', () => {
  const sheets = paginate([whole(200), table(12)], 600);
  expect(sheets).toEqual([
    [{ block: 0, from: 0, until: 0, isLast: true }],
    [{ block: 1, from: 0, until: 12, isLast: true }],
  ]);
  expect(paginate([whole(200), table(20)], 600)[1]).toMatchObject([{ from: 11 }]);
});

it('ends, and leaves no sheet empty, where a row is higher than a sheet', () => {
  const sheets = paginate([whole(700), table(3, 900)], 600);
  expect(sheets.every((sheet) => sheet.length > 0)).toBe(true);
  expect(sheets.flat().at(-1)).toMatchObject({ block: 1, until: 3 });
});

it('fills no sheet beyond its room and loses no row, whatever the heights', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const random = (most: number) => 1 + ((seed * 7919) % (most - 1));
    const blocks = [
      whole(random(500)),
      table(random(60), random(40), random(50)),
      whole(random(300)),
    ];
    const sheets = paginate(blocks, 600);
    for (const sheet of sheets) expect(heightOf(blocks, sheet)).toBeLessThanOrEqual(600);
    const rows = sheets.flat().filter(({ block }) => block === 1);
    expect(rows.map(({ from }) => from)).toEqual([
      0,
      ...rows.slice(0, -1).map(({ until }) => until),
    ]);
    expect(rows.at(-1)?.until).toBe(blocks[1]?.rows.length);
  }
});
