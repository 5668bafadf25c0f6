import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { RecordReader } from './csv-records.js';

/** Read in pieces of that many letters. */
function inPieces(text: string, letters: number): string[][] {
  const reader = new RecordReader(',', false);
  const cells: string[][] = [];
  for (let at = 0; at < text.length; at += letters) {
    for (const record of reader.read(text.slice(at, at + letters))) cells.push(record.cells);
  }
  for (const record of reader.end()) cells.push(record.cells);
  return cells;
}

/** Numbers that look like chance and are the same in every run. */
function aDice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function readBy(work: () => string[][]): string[][] | 'BROKEN' {
  try {
    return work();
  } catch {
    return 'BROKEN';
  }
}

test('texts made of its signs are read as another parser reads them, in pieces of any length', () => {
  const roll = aDice(20_261_124);
  const signs = ['"', '""', ',', '\n', 'a', 'b ', '"a"', '"a,b"', '"\n"', '"",'];
  const isValue = (cells: string[]) => cells.some((cell) => cell.trim() !== '');
  let [whole, broken] = [0, 0];
  for (let round = 0; round < 5_000; round++) {
    const text = Array.from({ length: roll(12) }, () => signs[roll(signs.length)]).join('');
    const expected = readBy(() =>
      parse(text, { record_delimiter: '\n', relax_column_count: true }).filter(isValue),
    );
    if (expected === 'BROKEN') broken++;
    else whole++;
    for (const letters of [1, 3, 100]) {
      expect([text, readBy(() => inPieces(text, letters))]).toEqual([text, expected]);
    }
  }
  // Both must happen, or this would show nothing.
  expect(Math.min(whole, broken)).toBeGreaterThan(500);
});

test('a row that never ends is told by where it starts', () => {
  const reader = new RecordReader(',', false);
  expect([...reader.read('a,b\n')]).toEqual([{ row: 1, cells: ['a', 'b'], separator: ',' }]);
  expect(() => [...reader.read(`"${'x\n'.repeat(600_000)}`)]).toThrow('ROW_TOO_LONG at row 2');
});
