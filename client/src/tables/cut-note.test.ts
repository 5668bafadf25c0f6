import { expect, it } from 'vitest';
import { wordbookOf } from '../words/useWords';
import { toCsv } from './csv';
import { cutNote } from './cut-note';

const id = wordbookOf('id');
const columns = [{ title: 'n', cell: (row: number) => row }];

it('ends a file that is cut with a line that says so', () => {
  expect(toCsv(columns, [1, 2], cutNote(2, 5000, id))).toBe(
    'n\r\n1\r\n2\r\nTerpotong: 2 baris pertama dari 5.000.\r\n',
  );
  expect(cutNote(2, null, id)).toBe('Terpotong: hanya 2 baris pertama.');
});

it('adds nothing to a file that holds every row', () => {
  expect(toCsv(columns, [1, 2], cutNote(2, 2, id))).toBe('n\r\n1\r\n2\r\n');
});
