import type { CellType } from './column.js';

/** SQL of a stored value as a cell of its file would say it; null stays null. */
export function cellText(type: CellType, value: string, precision?: string): string {
  switch (type.kind) {
    case 'YES_NO':
      return `case when ${value} then 'yes' when not ${value} then 'no' end`;
    case 'DATE':
      if (!precision) return `${value}::text`;
      return `left(${value}::text, case ${precision}::text when 'YEAR' then 4 when 'MONTH' then 7 else 10 end)`;
    case 'DECIMAL':
      return `trim_scale(${value})::text`;
    case 'LIST':
      return `nullif(array_to_string(${value}, ';'), '')`;
    default:
      return `${value}::text`;
  }
}
