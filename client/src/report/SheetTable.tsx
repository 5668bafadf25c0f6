import type { ReactNode } from 'react';
import type { TableBlock } from './report-blocks';
import { SheetHeading } from './SheetHeading';
import { SheetCell } from './SheetText';

interface Props {
  block: TableBlock;
  from: number;
  until: number;
  isLast: boolean;
  menu?: ReactNode;
}

/** Rows of a table that lie on one sheet, under the head that each sheet repeats. */
export const SheetTable = ({ block, from, until, isLast, menu }: Props) => {
  const { columns, rows } = block;
  return (
    <>
      <SheetHeading
        heading={block.heading}
        beside={block.beside}
        continued={from > 0}
        menu={menu}
      />
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              {columns.map(({ title, number, width }) => (
                <th
                  key={title}
                  scope="col"
                  className={number ? 'n' : undefined}
                  style={{ width: `${width}%` }}
                >
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(from, until).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a finished text, which never move
              <tr key={index} data-row>
                {row.map((cell, place) => {
                  const column = columns[place];
                  return (
                    <td
                      key={column?.title}
                      className={column?.number ? 'n' : undefined}
                      data-title={column?.title}
                    >
                      <SheetCell cell={cell} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isLast && block.after && <p className="sh-after muted">{block.after}</p>}
    </>
  );
};
