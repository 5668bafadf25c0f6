import { expect, it } from 'vitest';
import { type Column, toCsv } from './csv';

interface Row {
  name: string;
  days: number | null;
}

const columns: Column<Row>[] = [
  { title: 'Perangkat', cell: (row) => row.name },
  { title: 'Hari', cell: (row) => row.days },
];

it('writes a header and one line per row', () => {
  const csv = toCsv(columns, [{ name: 'Dinas Sosial', days: 142 }]);

  expect(csv).toBe('Perangkat,Hari\r\nDinas Sosial,142\r\n');
});

it('leaves a cell empty where nothing is known, and keeps zero', () => {
  const csv = toCsv(columns, [
    { name: 'Bappeda', days: null },
    { name: 'Brida', days: 0 },
  ]);

  expect(csv).toBe('Perangkat,Hari\r\nBappeda,\r\nBrida,0\r\n');
});

it('quotes commas, quotation marks and new lines', () => {
  const csv = toCsv(columns, [{ name: 'Dinas "A", B\nC', days: 1 }]);

  expect(csv).toContain('"Dinas ""A"", B\nC",1');
});

it.each(['=1+1', '+62', '-A1', '@SUM(A1)', '\tx', '\rx'])(
  'does not let a spreadsheet run %j',
  (name) => {
    const [, line] = toCsv(columns, [{ name, days: 1 }]).split('\r\n');

    expect(line?.replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

it('leaves a negative number a number', () => {
  expect(toCsv(columns, [{ name: 'x', days: -3 }])).toContain('x,-3');
});
