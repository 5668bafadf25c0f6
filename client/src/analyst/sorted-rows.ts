import type { Cell, Table } from '@satu-inovasi/server/export/table';

export interface Sorting {
  column: number;
  down: boolean;
}

/** What a press on the head of a column makes of the order: up, down, as it came. */
export const nextSorting = (now: Sorting | null, column: number): Sorting | null => {
  if (now?.column !== column) return { column, down: false };
  return now.down ? null : { column, down: true };
};

/** The rows in the order wanted; what is not known comes last in either direction. */
export const sortedRows = (
  { rows }: Pick<Table, 'rows'>,
  sorting: Sorting | null,
  locale: string,
): Cell[][] => {
  if (!sorting) return rows;
  const { column, down } = sorting;
  const texts = new Intl.Collator(locale, { numeric: true });
  return rows.toSorted((one, other) => {
    const [a, b] = [one[column] ?? null, other[column] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order =
      typeof a === 'number' && typeof b === 'number' ? a - b : texts.compare(String(a), String(b));
    return down ? -order : order;
  });
};
