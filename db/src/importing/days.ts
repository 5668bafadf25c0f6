/** How exactly a day is known. */
export type Precision = 'DAY' | 'MONTH' | 'YEAR';

/** Whether a month or year stands for its first or its last day; EXACT takes nothing but a full day. */
export type Edge = 'FIRST' | 'LAST' | 'EXACT';

export type ReadDay =
  | { day: string; precision: Precision }
  | { problem: 'NOT_A_DATE' | 'IMPOSSIBLE_DATE' | 'NOT_A_FULL_DAY' };

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const [firstYear, lastYear] = [1800, 2200];

/** Reads `2021`, `2021-05` or `2021-05-30`; a day that no calendar has, as 2021-02-30, is refused. */
export function readDay(text: string, edge: Edge): ReadDay {
  const parts = written.exec(text);
  if (!parts) return { problem: 'NOT_A_DATE' };
  const [year, month, day] = parts.slice(1).map((part) => part && Number(part));
  if (!isPossible(Number(year), month, day)) return { problem: 'IMPOSSIBLE_DATE' };
  if (day !== undefined) return { day: text, precision: 'DAY' };
  if (edge === 'EXACT') return { problem: 'NOT_A_FULL_DAY' };
  const last = edge === 'LAST';
  if (month !== undefined) {
    return {
      day: `${text}-${last ? daysIn(Number(year), Number(month)) : '01'}`,
      precision: 'MONTH',
    };
  }
  return { day: `${text}-${last ? '12-31' : '01-01'}`, precision: 'YEAR' };
}

type Part = string | number | undefined;

function isPossible(year: number, month: Part, day: Part): boolean {
  if (year < firstYear || year > lastYear) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  return Number(day) >= 1 && Number(day) <= daysIn(year, Number(month));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
