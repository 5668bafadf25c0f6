import type { Column } from '@satu-inovasi/server/export/table';
import { workbookBytes } from '@satu-inovasi/server/export/xlsx';
import { expect, test } from 'vitest';
import { type Cell, sheets } from './reading.js';

const heading = [{ title: 'Berkas', lines: [{ label: 'Kueri', text: '=1+1' }] }];

/** The one row of a workbook, reopened. */
async function reopened(type: Column['type'], ...cells: Cell[]): Promise<Cell[] | undefined> {
  const columns = cells.map((_, index) => ({ path: `k${index}`, type }));
  const bytes = await workbookBytes({ columns, rows: [cells], heading, lang: 'id' });
  const { Data } = await sheets({ bytes });
  return Data?.[1];
}

test('numbers, truths and what is not known stay what they are', async () => {
  const cells = [0, -5, 0.1 + 0.2, 1e21, true, false, null, 7];
  expect(await reopened('number', ...cells)).toEqual(cells);
});

test('a day is a date, but where a spreadsheet has none', async () => {
  const columns: Column[] = [{ path: 'day', type: 'date' }];
  const rows = [['2026-11-24'], ['2000-02-29'], ['1886-04-01']];
  const bytes = await workbookBytes({ columns, rows, heading, lang: 'id' });
  const { default: read } = await import('read-excel-file/node');
  const [data] = await read(Buffer.from(bytes));
  expect(data?.data.slice(1).flat()).toEqual([
    new Date('2026-11-24'),
    new Date('2000-02-29'),
    '1886-04-01',
  ]);
});

test('texts that look like days or formulas stay texts', async () => {
  expect(
    await reopened('text', '2026-11-24', '=1+1', '-5', '00123', 'Dinas & <Badan> "x"'),
  ).toEqual([...['2026-11-24', "'=1+1", "'-5", '00123', 'Dinas & <Badan> "x"']]);
});

test('what a cell can not hold does not damage the workbook', async () => {
  const [damaged, long] = (await reopened('text', 'a\u0001b\uFFFEc', 'x'.repeat(40_000))) ?? [];
  expect(damaged).toBe('abc');
  expect(long).toHaveLength(32_767);
  expect(long).toMatch(/x \[…\]$/);
});

test('its second sheet explains it, and runs no formula either', async () => {
  const bytes = await workbookBytes({ columns: [], rows: [], heading, lang: 'id' });
  const { Keterangan } = await sheets({ bytes });
  expect(Keterangan?.[0]?.[0]).toBe('Berkas');
  expect(Keterangan?.[1]).toEqual(['Kueri', "'=1+1"]);
});
