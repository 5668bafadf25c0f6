import { saveFile } from './save-file';

export type Cell = string | number | boolean | null | undefined;

export interface Column<Row> {
  title: string;
  cell: (row: Row) => Cell;
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it.
 * Why: agency names and notes come from outside, and `=HYPERLINK(…)` in a cell is run on opening.
 */
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const written = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = guarded(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** `note`: what has to be said of the rows, as a last line of its own. */
export const toCsv = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  note?: string,
): string => {
  const lines = [
    columns.map((column) => written(column.title)),
    ...rows.map((row) => columns.map((column) => written(column.cell(row)))),
    ...(note ? [[written(note)]] : []),
  ];
  return `${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
};

/** Hands a table to the browser as a file. */
export const saveCsv = (name: string, text: string): void => {
  // Why the mark: without it, spreadsheets read the file in the letters of an old system.
  saveFile(name, `\uFEFF${text}`, 'text/csv');
};
