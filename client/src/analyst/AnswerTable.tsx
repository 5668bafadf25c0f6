import type { Cell, Column, Table } from '@satu-inovasi/server/export/table';
import { useState } from 'react';
import { useFormats } from '../format/useFormats';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { nextSorting, type Sorting, sortedRows } from './sorted-rows';
import { useCellText } from './useCellText';

/** So many rows are drawn at first and with each press: more would make the page slow. */
const rowsAtOnce = 200;

/** The answer as rows: sorted by any column, its head always in sight. */
export const AnswerTable = ({ table }: { table: Table }) => {
  const { t, lang } = useWords();
  const { count } = useFormats();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [shown, setShown] = useState(rowsAtOnce);
  const { columns, rows } = table;
  if (rows.length === 0) {
    return (
      <p className="dk-hint" role="status">
        {t('analyst.noRows')} {t('analyst.noRowsHint')}
      </p>
    );
  }
  const sorted = sortedRows(table, sorting, lang);
  return (
    <>
      <p className="small muted" role="status">
        {t('analyst.rows', { count: rows.length, value: count(rows.length) })}
        {table.list !== null && (
          <>
            {' · '}
            <code>{table.list}</code>
          </>
        )}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="dk-scroll" tabIndex={0} aria-label={t('analyst.table')}>
        <table className="dk-table">
          <thead>
            <tr>
              {columns.map((column, index) => (
                <Head
                  key={column.path}
                  column={column}
                  order={orderOf(sorting, index)}
                  press={() => setSorting(nextSorting(sorting, index))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, shown).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer have no name of their own
              <Row key={index} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shown && (
        <button type="button" className="btn" onClick={() => setShown(shown + rowsAtOnce)}>
          {t('analyst.moreRows', { shown: count(shown), total: count(rows.length) })}
        </button>
      )}
    </>
  );
};

const orderOf = (
  sorting: Sorting | null,
  column: number,
): 'ascending' | 'descending' | undefined => {
  if (sorting?.column !== column) return undefined;
  return sorting.down ? 'descending' : 'ascending';
};

interface HeadProps {
  column: Column;
  order: 'ascending' | 'descending' | undefined;
  press: () => void;
}

const Head = ({ column: { path, type }, order, press }: HeadProps) => {
  const { t } = useWords();
  const names = path.split('.');
  return (
    <th scope="col" className={type === 'number' ? 'n' : undefined} aria-sort={order}>
      <button type="button" title={t('analyst.sort', { column: path })} onClick={press}>
        <span>
          {names.length > 1 && <small>{`${names.slice(0, -1).join('.')}.`}</small>}
          {names.at(-1)}
        </span>
        <span className={order ? 'dk-order' : 'dk-order none'}>
          <Icon name={order === 'descending' ? 'down' : 'up'} size={14} />
        </span>
      </button>
    </th>
  );
};

const Row = ({ row, columns }: { row: Cell[]; columns: readonly Column[] }) => {
  const textOf = useCellText();
  return (
    <tr>
      {columns.map(({ path, type }, index) => {
        const cell = row[index] ?? null;
        return (
          <td key={path} className={classOf(cell, type)}>
            {textOf(cell, type, path)}
          </td>
        );
      })}
    </tr>
  );
};

/** Codes and values of an enumeration stand as the query writes them. */
const classOf = (cell: Cell, type: Column['type']): string | undefined => {
  if (cell === null) return type === 'number' ? 'n muted' : 'muted';
  if (typeof cell === 'number') return 'n';
  if (type === 'date') return 'nowrap';
  return typeof cell === 'string' && /^[A-Z][A-Z0-9_-]+$/.test(cell) ? 'code' : undefined;
};
