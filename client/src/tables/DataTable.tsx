import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { CsvButton } from './CsvButton';
import { type Column, toCsv } from './csv';
import { cutNote } from './cut-note';

export interface TableColumn<Row> extends Column<Row> {
  /** What the eye sees where it differs from the value in the file. */
  shown?: (row: Row) => ReactNode;
  /** Its head on the screen where that is shorter than in the file. */
  head?: string;
  number?: boolean;
  /** Dates and periods stay on one line. */
  oneLine?: boolean;
  /** In the file alone: the screen has no room for it, or says it in another column. */
  fileOnly?: boolean;
}

interface Props<Row> {
  name: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/** A plain table; wider than its place, it scrolls in a region that the keyboard reaches. */
export const DataTable = <Row,>({ name, columns, rows, keyOf }: Props<Row>) => {
  const { t } = useWords();
  const shown = columns.filter(({ fileOnly }) => !fileOnly);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={t('table.scroll', { name })}>
      <table className="tb">
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column.title} scope="col" className={classOf(column)}>
                {column.head ?? column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {shown.map((column) => (
                <td key={column.title} className={classOf(column)}>
                  {column.shown?.(row) ?? column.cell(row) ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const classOf = ({ number, oneLine }: Pick<TableColumn<never>, 'number' | 'oneLine'>) =>
  number ? 'n' : oneLine ? 'oneline' : undefined;

interface BehindProps<Row> extends Props<Row> {
  file: string;
  /** How many rows there are, where these are the first of more; null where nobody knows how many. */
  total?: number | null;
  /** Fetches the rows that are not here, so the file holds every one. */
  make?: () => Promise<string>;
}

/** "Lihat tabel": the same values as the drawing above, and the way to take them along. */
export const TableBehind = <Row,>({ file, total, make, ...table }: BehindProps<Row>) => {
  const book = useWords();
  const { t } = book;
  const { columns, rows } = table;
  const all = async () =>
    toCsv(columns, rows, cutNote(rows.length, total === undefined ? rows.length : total, book));
  return (
    <details className="behind">
      <summary>
        <Icon name="right" size={16} />
        <span>{t('table.show')}</span>
      </summary>
      <DataTable {...table} />
      <CsvButton file={file} make={make ?? all} />
    </details>
  );
};
