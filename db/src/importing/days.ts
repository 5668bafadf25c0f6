/** How exactly a day is known. */
export type Precision = 'DAY' | 'MONTH' | 'YEAR';

/** Whether a month or year stands for its first or its last day; EXACT takes nothing but a full day. */
export type Edge = 'FIRST' | 'LAST' | 'EXACT';

export type DayProblem =
  | { code: 'NOT_A_DATE' }
  | { code: 'IMPOSSIBLE_DATE' }
  | { code: 'NOT_A_FULL_DAY' }
  | { code: 'TWO_DIGIT_YEAR' }
  /** Day before month and month before day are both possible, and are not the same day. */
  | { code: 'AMBIGUOUS_DATE'; readings: [string, string] }
  /** A spreadsheet's count of days, as it appears when a column of dates is formatted as numbers. */
  | { code: 'SPREADSHEET_DAY'; day: string };

export type ReadDay = { day: string; precision: Precision } | { problem: DayProblem };

interface Parts {
  year: number;
  month?: number;
  day?: number;
}

const yearFirst = /^(\d{4})(?:([-/])(\d{1,2})(?:\2(\d{1,2}))?)?$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const monthAndYear = /^(\d{1,2})[-/.](\d{4})$/;
const withMonthName = /^(?:(\d{1,2})[-/.\s]+)?([a-z]+)[-/.\s]+(\d{4})$/i;
const withShortYear = /^(?:\d{1,2}[-/.\s]+)?(?:\d{1,2}|[a-z]{3,})[-/.\s]+['’]?\d{2}$/i;
const spreadsheetDay = /^(\d{5})(?:[.,]\d+)?$/;

const [firstYear, lastYear] = [1800, 2200];

/**
 * Reads a day, month or year as Indonesians and spreadsheets write it: `2021-05-30`, `30/05/2021`,
 * `30 Mei 2021`, `05/2021`, `2021`. Where only one day fits, it is read; where two fit, neither is.
 */
export function readDay(text: string, edge: Edge): ReadDay {
  const iso = yearFirst.exec(text);
  const parts = iso ? partsFrom(iso[1], iso[3], iso[4]) : partsOf(text);
  if ('code' in parts) return { problem: parts };
  if (!isPossible(parts)) return { problem: { code: 'IMPOSSIBLE_DATE' } };
  return atEdge(parts, edge);
}

function partsOf(written: string): Parts | DayProblem {
  const text = written.replaceAll(/\s*([-/.])\s*/g, '$1');
  const toYear = yearLast.exec(text);
  if (toYear) return dayOrMonthFirst(Number(toYear[1]), Number(toYear[3]), Number(toYear[4]));
  const monthOf = monthAndYear.exec(text);
  if (monthOf) return partsFrom(monthOf[2], monthOf[1]);
  const named = withMonthName.exec(text);
  const month = named && months.get(String(named[2]).toLowerCase());
  if (named && month) return partsFrom(named[3], month, named[1]);
  if (withShortYear.test(text)) return { code: 'TWO_DIGIT_YEAR' };
  const counted = spreadsheetDay.exec(text);
  return counted ? { code: 'SPREADSHEET_DAY', day: dayOfCount(Number(counted[1])) } : notADate;
}

const notADate: DayProblem = { code: 'NOT_A_DATE' };

type Written = string | number | undefined;

function partsFrom(year: Written, month?: Written, day?: Written): Parts {
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

function dayOrMonthFirst(first: number, second: number, year: number): Parts | DayProblem {
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (!isPossible(monthFirst)) return dayFirst;
  if (!isPossible(dayFirst) || first === second) return monthFirst;
  return { code: 'AMBIGUOUS_DATE', readings: [isoDay(dayFirst), isoDay(monthFirst)] };
}

function isPossible({ year, month, day }: Parts): boolean {
  if (year < firstYear || year > lastYear) return false;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year, month));
}

function atEdge({ year, month, day }: Parts, edge: Edge): ReadDay {
  if (day !== undefined) return { day: isoDay({ year, month, day }), precision: 'DAY' };
  if (edge === 'EXACT') return { problem: { code: 'NOT_A_FULL_DAY' } };
  const isLast = edge === 'LAST';
  if (month !== undefined) {
    const end = isLast ? daysIn(year, month) : 1;
    return { day: isoDay({ year, month, day: end }), precision: 'MONTH' };
  }
  return { day: `${year}-${isLast ? '12-31' : '01-01'}`, precision: 'YEAR' };
}

function isoDay({ year, month, day }: Parts): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const twoDigits = (number = 1) => String(number).padStart(2, '0');

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Spreadsheets count days such that 1 January 1970 is day 25569. */
function dayOfCount(count: number): string {
  return new Date((count - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** In Indonesian, in English, and as people shorten them; no word means two months. */
const months = new Map(
  [
    'januari january jan',
    'februari pebruari february feb peb',
    'maret march mar',
    'april apr',
    'mei may',
    'juni june jun',
    'juli july jul',
    'agustus august agu agt ags aug',
    'september sept sep',
    'oktober october okt oct',
    'november nopember nov nop',
    'desember december des dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
