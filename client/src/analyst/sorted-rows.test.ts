import type { Cell } from '@satu-inovasi/server/export/table';
import { expect, it } from 'vitest';
import { nextSorting, sortedRows } from './sorted-rows';

const column = (rows: Cell[], down: boolean) =>
  sortedRows({ rows: rows.map((cell) => [cell]) }, { column: 0, down }, 'id').map(([cell]) => cell);

it('sorts numbers by size and texts by the alphabet', () => {
  expect(column([10, 9, -1], false)).toEqual([-1, 9, 10]);
  expect(column(['Ékor', 'dinas 10', 'Dinas 9'], false)).toEqual(['Dinas 9', 'dinas 10', 'Ékor']);
});

it('puts what is not known last in either direction', () => {
  expect(column([null, 2, 1], false)).toEqual([1, 2, null]);
  expect(column([null, 2, 1], true)).toEqual([2, 1, null]);
});

it('leaves the rows of the answer as they are', () => {
  const rows: Cell[][] = [[2], [1]];
  sortedRows({ rows }, { column: 0, down: false }, 'id');
  expect(rows).toEqual([[2], [1]]);
});

it('goes up, down and back with each press on a head', () => {
  const up = nextSorting(null, 1);
  const down = nextSorting(up, 1);
  expect([up, down, nextSorting(down, 1), nextSorting(down, 0)]).toEqual([
    { column: 1, down: false },
    { column: 1, down: true },
    null,
    { column: 0, down: false },
  ]);
});
