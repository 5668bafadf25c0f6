import type { Cell, Column } from '@satu-inovasi/server/export/table';
import { isDay } from '../format/calendar';
import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';

/** A year is a name and not an amount: 2026, never 2.026. */
const isYear = (path: string): boolean => /(^|\.)(year|tahun)$/i.test(path);

export type CellText = (cell: Cell, type: Column['type'], path?: string) => string;

/** A cell as people read it; what is not known is a dash, never a zero. */
export const useCellText = (): CellText => {
  const { t } = useWords();
  const { number, day } = useFormats();
  return (cell, type, path = '') => {
    if (cell === null) return '–';
    if (typeof cell === 'boolean') return t(cell ? 'analyst.yes' : 'analyst.no');
    if (typeof cell === 'number') return isYear(path) ? String(cell) : number(cell);
    return type === 'date' && isDay(cell) ? day(cell) : cell;
  };
};
