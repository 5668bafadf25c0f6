import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import type { Language } from './file-asked.js';
import type { Heading } from './heading.js';
import { safeText } from './safe-text.js';
import type { Cell, Column } from './table/table.js';

export interface Workbook {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly heading: Heading;
  readonly lang: Language;
}

/** What a cell of a spreadsheet can hold. */
const longestText = 32_767;
const cutMark = ' […]';
/** Days before are text there: a spreadsheet has none, and counts one too many until then. */
const firstDay = '1900-03-01';

const sheetNames: Record<Language, readonly [string, string]> = {
  id: ['Data', 'Keterangan'],
  en: ['Data', 'About'],
};

/** A workbook of two sheets: the rows, and what explains them. */
export function workbookBytes({ columns, rows, heading, lang }: Workbook): Promise<Buffer> {
  const [data, about] = sheetNames[lang];
  const titles = columns.map(({ path }) => ({ value: path, fontWeight: 'bold' as const }));
  const widths = columns.map(({ path, type }) => ({
    width: Math.min(40, Math.max(type === 'text' ? 18 : 11, path.length + 2)),
  }));
  const sheets = [
    {
      sheet: data,
      data: [titles, ...rows.map((row) => row.map(spreadsheetCell(columns)))] as SheetData,
      columns: widths,
      stickyRowsCount: 1,
      dateFormat: 'yyyy-mm-dd',
    },
    { sheet: about, data: headingRows(heading), columns: [{ width: 30 }, { width: 110 }] },
  ];
  return writeWorkbook(sheets).toBuffer();
}

const spreadsheetCell =
  (columns: readonly Column[]) =>
  (cell: Cell, index: number): string | number | boolean | Date | null => {
    if (typeof cell !== 'string') return cell;
    const isDay = columns[index]?.type === 'date' && cell >= firstDay;
    if (isDay) return new Date(`${cell}T00:00:00Z`);
    return textCell(cell);
  };

function textCell(text: string): string | null {
  const safe = safeText(text);
  // Why null: a text of no length can not be told from an empty cell there.
  if (safe === '') return null;
  return safe.length <= longestText
    ? safe
    : `${safe.slice(0, longestText - cutMark.length)}${cutMark}`;
}

const headingRows = (heading: Heading): SheetData =>
  heading.flatMap(({ title, lines }) => [
    [{ value: textCell(title) ?? '', fontWeight: 'bold' as const }],
    ...lines.map(({ label, text }) => [
      { value: textCell(label) ?? '', alignVertical: 'top' as const },
      { value: textCell(text) ?? '', wrap: true, alignVertical: 'top' as const },
    ]),
    [],
  ]);
