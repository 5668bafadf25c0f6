import type { Cell, Column, Table } from '@satu-inovasi/server/export/table';
import { isDay } from '../format/calendar';

export type ChartKind = 'line' | 'bars' | 'points';

export const chartKinds: readonly ChartKind[] = ['line', 'bars', 'points'];

/** What is drawn: two columns of the table, by their places. */
export interface ChartChoice {
  kind: ChartKind;
  x: number;
  y: number;
}

type TableShape = Pick<Table, 'columns' | 'rows'>;

/** The columns that may stand on each side of a drawing. */
export const xColumns = (table: TableShape, kind: ChartKind): number[] =>
  columnsWhere(table, (column, index) => {
    if (kind === 'line') return isTime(table, column, index);
    if (kind === 'points') return column.type === 'number';
    return column.type !== 'empty';
  });

export const yColumns = ({ columns }: TableShape): number[] =>
  columns.flatMap(({ type }, index) => (type === 'number' ? [index] : []));

const columnsWhere = (
  { columns }: TableShape,
  test: (column: Column, index: number) => boolean,
): number[] => columns.flatMap((column, index) => (test(column, index) ? [index] : []));

/**
 * The drawing that fits the shape of a table: time and a number make a line, names and a number bars, two
 * numbers points. Nothing where there is no number or just one row.
 */
export const suggestedChart = (table: TableShape): ChartChoice | null => {
  if (table.rows.length < 2) return null;
  return lineOf(table) ?? barsOf(table) ?? pointsOf(table);
};

/** Another kind for the same table, kept as near to the drawing before as can be. */
export const chartOfKind = (
  table: TableShape,
  kind: ChartKind,
  before: ChartChoice | null,
): ChartChoice | null => {
  const xs = xColumns(table, kind);
  const y = before && yColumns(table).includes(before.y) ? before.y : mainNumber(table, xs);
  if (y === null) return null;
  const others = xs.filter((each) => each !== y);
  const x = before && others.includes(before.x) ? before.x : others[0];
  return x === undefined ? null : { kind, x, y };
};

const lineOf = (table: TableShape): ChartChoice | null => {
  // Why unique: two values of one day are two series, and one line through both would zigzag.
  const x = xColumns(table, 'line').find((column) => isUnique(table, column));
  if (x === undefined) return null;
  const y = mainNumber(table, [x]);
  return y === null ? null : { kind: 'line', x, y };
};

const barsOf = (table: TableShape): ChartChoice | null => {
  const named = columnsWhere(table, ({ type }) => type === 'text' || type === 'boolean');
  const x = named.find((column) => isUnique(table, column)) ?? named[0];
  if (x === undefined) return null;
  const y = mainNumber(table, []);
  return y === null ? null : { kind: 'bars', x, y };
};

const pointsOf = (table: TableShape): ChartChoice | null => {
  const [x, y] = yColumns(table);
  return x === undefined || y === undefined ? null : { kind: 'points', x, y };
};

/** The first number that says how much; what was grouped by says of what. */
const mainNumber = (table: TableShape, except: readonly number[]): number | null => {
  const numbers = yColumns(table).filter((each) => !except.includes(each));
  const pathOf = (column: number) => table.columns[column]?.path ?? '';
  const measured = numbers.filter((each) => !isKey(pathOf(each)));
  const whole = measured.filter((each) => !isPart(pathOf(each)));
  return whole[0] ?? measured[0] ?? numbers[0] ?? null;
};

/** Of a share its value is drawn; its two parts say nothing without one another. */
const isPart = (path: string): boolean => /(^|\.)(numerator|denominator)$/.test(path);

const isKey = (path: string): boolean => /(^|\.)(by\.|rank$|year$|month$|quarter$)/.test(path);

const isTime = (table: TableShape, { path, type }: Column, index: number): boolean => {
  if (type === 'date') return true;
  return (
    /(^|\.)(year|month)$/.test(path) && cellsOf(table, index).every((each) => dayIn(each) !== null)
  );
};

const isUnique = (table: TableShape, column: number): boolean => {
  const cells = cellsOf(table, column);
  return cells.length > 1 && new Set(cells).size === cells.length;
};

const cellsOf = ({ rows }: TableShape, column: number): Exclude<Cell, null>[] =>
  rows.map((row) => row[column] ?? null).filter((each) => each !== null);

/** A cell as a day: 2026-11-24, 2026-11 or 2026, the latter two by their first. */
export const dayIn = (cell: Cell): string | null => {
  const text = String(cell ?? '');
  const day = /^\d{4}$/.test(text)
    ? `${text}-01-01`
    : /^\d{4}-\d{2}$/.test(text)
      ? `${text}-01`
      : text;
  return isDay(day) ? day : null;
};

export interface Drawn {
  label: Cell;
  x: Cell;
  y: number;
}

/** What is drawn of the rows: those whose two values are known. */
export const drawnRows = ({ rows, columns }: TableShape, { kind, x, y }: ChartChoice): Drawn[] => {
  const name = columns.findIndex(({ type }) => type === 'text');
  const drawn = rows.flatMap((row) => {
    const [from, to] = [row[x] ?? null, row[y] ?? null];
    const isDrawn =
      kind === 'bars' || (kind === 'line' ? dayIn(from) !== null : typeof from === 'number');
    return isDrawn && typeof to === 'number' ? [{ label: row[name] ?? null, x: from, y: to }] : [];
  });
  return kind === 'line'
    ? drawn.toSorted((one, other) => ((dayIn(one.x) ?? '') < (dayIn(other.x) ?? '') ? -1 : 1))
    : drawn;
};
