import { type CellType, codePatterns, type ListItem, type UnnamedColumn } from './column.js';
import { readDay } from './days.js';
import { nearest } from './nearest.js';
import { readNumber } from './numbers.js';
import type { Problem } from './problem.js';
import { spelling } from './spelling.js';

export type Value = string | number | boolean | (string | number)[];

/** What a cell says: a value, leave what is stored, clear it, or something wrong. */
export type ReadCell =
  | { says: 'VALUE'; value: Value; precision?: string }
  | { says: 'LEAVE' }
  | { says: 'CLEAR' }
  | { says: 'PROBLEM'; problem: Problem };

const leave: ReadCell = { says: 'LEAVE' };
const problem = (found: Problem): ReadCell => ({ says: 'PROBLEM', problem: found });
const value = (found: Value): ReadCell => ({ says: 'VALUE', value: found });

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, which most cells are
const onlyAscii = /^[\u0000-\u007f]*$/;
/** Letters such as é and ’ after they were saved as UTF-8 and read as Windows-1252: Ã©, â€™. */
const garbled =
  /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€[\u0080-\u00bf‚„…†‹‘’“”•–—˜™š›œžŸ¢]/;

const mostItems = 100;
const longestCode = 100;
const longestSource = 2_000;

export function readCell(raw: string, column: UnnamedColumn): ReadCell {
  const trimmed = raw.trim();
  if (trimmed === '') return column.role === 'KEY' ? problem({ code: 'REQUIRED' }) : leave;
  const isAscii = onlyAscii.test(trimmed);
  const text = isAscii ? trimmed : trimmed.normalize('NFC');
  const unreadable = unreadableIn(text, isAscii);
  if (unreadable) return problem(unreadable);
  if (text === '-') {
    if (column.role === 'KEY_OR_EMPTY') return leave;
    return column.role === 'OPTIONAL' ? { says: 'CLEAR' } : problem({ code: 'NOT_CLEARABLE' });
  }
  // A value that is itself the mark for clearing is written with a backslash before it.
  return readText(/^\\+-$/.test(text) ? text.slice(1) : text, column.type);
}

function unreadableIn(text: string, isAscii: boolean): Problem | null {
  if (!isAscii) {
    // What could not be read with the file's encoding; see encoding.ts.
    if (text.includes('\ufffd')) return { code: 'UNSURE_LETTERS' };
    if (garbled.test(text)) return { code: 'GARBLED_LETTERS' };
  }
  const isBad = forbidden.test(text) || (!isAscii && loneSurrogate.test(text));
  return isBad ? { code: 'BAD_CHARACTER' } : null;
}

function readText(text: string, type: CellType): ReadCell {
  switch (type.kind) {
    case 'CODE':
      return readCode(text, codePatterns[type.form]);
    case 'REFERENCE':
      return readCode(text, codePatterns.RECORD);
    case 'TEXT':
      return shortEnough(text, type.longest);
    case 'LINK':
      return isLink(text) ? shortEnough(text, longestSource) : problem({ code: 'NOT_A_LINK' });
    case 'SOURCE':
      return shortEnough(text.replace(/^person:\s*/i, 'person:'), longestSource);
    case 'CHOICE':
      return readChoice(text, type);
    case 'WHOLE':
      return readWhole(text, type);
    case 'DECIMAL':
      return readDecimal(text, type);
    case 'YES_NO':
      return readYesNo(text);
    case 'DATE':
      return readDate(text, type);
    case 'LIST':
      return readList(text, type);
  }
}

function readCode(text: string, pattern: RegExp): ReadCell {
  if (!pattern.test(text)) return problem({ code: 'NOT_A_CODE' });
  return shortEnough(text, longestCode);
}

function shortEnough(text: string, longest: number): ReadCell {
  return text.length > longest ? problem({ code: 'TOO_LONG', longest }) : value(text);
}

function isLink(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

function readChoice(text: string, type: Extract<CellType, { kind: 'CHOICE' }>): ReadCell {
  const meant = type.meant.get(spelling(text));
  if (meant !== undefined) return value(meant);
  const names = type.of.flatMap(({ english, indonesian }) => [english, indonesian]);
  const written = text.replaceAll(/[\s-]+/g, '_');
  return problem({ code: 'NOT_IN_LIST', allowed: type.of, nearest: nearest(written, names) });
}

const answers = new Map([
  ...['yes', 'ya', 'true', 'benar'].map((word) => [word, true] as const),
  ...['no', 'tidak', 'false', 'salah'].map((word) => [word, false] as const),
]);

function readYesNo(text: string): ReadCell {
  const answer = answers.get(text.toLowerCase());
  return answer === undefined ? problem({ code: 'NOT_YES_NO' }) : value(answer);
}

interface Bounds {
  least?: number;
  above?: number;
  most?: number;
}

function readWhole(text: string, bounds: Bounds): ReadCell {
  const read = readNumber(text);
  if ('problem' in read) return problem(read.problem);
  // A program that keeps all numbers as decimals writes 600 as 600.0.
  const number = Number(read.number);
  if (!/^-?\d+(\.0+)?$/.test(read.number)) return problem({ code: 'NOT_WHOLE' });
  return isWithin(number, bounds) ? value(number) : outOfRange(bounds);
}

/** A decimal stays text, so that every digit reaches the database. */
function readDecimal(text: string, bounds: Bounds): ReadCell {
  const read = readNumber(text);
  if ('problem' in read) return problem(read.problem);
  return isWithin(Number(read.number), bounds) ? value(read.number) : outOfRange(bounds);
}

function isWithin(number: number, { least, above, most }: Bounds): boolean {
  if (least !== undefined && number < least) return false;
  if (above !== undefined && number <= above) return false;
  return most === undefined || number <= most;
}

function outOfRange({ least, above, most }: Bounds): ReadCell {
  return problem({
    code: 'OUT_OF_RANGE',
    ...(least !== undefined && { least }),
    ...(above !== undefined && { above }),
    ...(most !== undefined && { most }),
  });
}

function readDate(text: string, type: Extract<CellType, { kind: 'DATE' }>): ReadCell {
  const read = readDay(text, type.edge);
  if ('problem' in read) return problem(read.problem);
  return { says: 'VALUE', value: read.day, precision: read.precision };
}

function readList(text: string, type: Extract<CellType, { kind: 'LIST' }>): ReadCell {
  const items = new Set<string | number>();
  for (const part of text.split(';').map((item) => item.trim())) {
    if (part === '') continue;
    const item = readText(part, type.of);
    if (item.says !== 'VALUE') return item;
    items.add(item.value as string | number);
  }
  if (items.size === 0) return problem({ code: 'REQUIRED' });
  if (items.size > mostItems) return problem({ code: 'TOO_MANY', most: mostItems });
  return value(inOrder([...items], type.order, type.of));
}

/** Lists whose order has no meaning are kept sorted, so that another order is no change. */
function inOrder(items: (string | number)[], order: string, of: ListItem): (string | number)[] {
  const sorted = (some: (string | number)[]) =>
    of.kind === 'WHOLE' ? some.sort((a, b) => Number(a) - Number(b)) : some.sort();
  if (order === 'AS_WRITTEN') return items;
  if (order === 'SORTED') return sorted(items);
  return [...items.slice(0, 1), ...sorted(items.slice(1))];
}
