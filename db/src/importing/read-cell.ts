import { type CellType, type Column, codePatterns, type ListItem } from './column.js';
import { readDay } from './days.js';
import { nearest } from './nearest.js';
import type { Problem } from './problem.js';

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

const mostItems = 100;
const longestCode = 100;
const longestSource = 2_000;

export function readCell(raw: string, column: Column): ReadCell {
  const text = raw.trim().normalize('NFC');
  if (text === '') return column.role === 'KEY' ? problem({ code: 'REQUIRED' }) : leave;
  if (text.includes('\ufffd')) return problem({ code: 'NOT_UTF_8' });
  if (forbidden.test(text) || loneSurrogate.test(text)) return problem({ code: 'BAD_CHARACTER' });
  if (text === '-') {
    if (column.role === 'KEY_OR_EMPTY') return leave;
    return column.role === 'OPTIONAL' ? { says: 'CLEAR' } : problem({ code: 'NOT_CLEARABLE' });
  }
  return readText(text, column.type);
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
      return readChoice(text, type.of);
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

function readChoice(text: string, allowed: readonly string[]): ReadCell {
  const wanted = text.toUpperCase().replaceAll(/[\s-]+/g, '_');
  if (allowed.includes(wanted)) return value(wanted);
  return problem({ code: 'NOT_IN_LIST', allowed, nearest: nearest(wanted, allowed) });
}

function readYesNo(text: string): ReadCell {
  const answer = text.toLowerCase();
  if (answer === 'yes') return value(true);
  return answer === 'no' ? value(false) : problem({ code: 'NOT_YES_NO' });
}

interface Bounds {
  least?: number;
  above?: number;
  most?: number;
}

function readWhole(text: string, bounds: Bounds): ReadCell {
  if (!/^-?\d{1,15}$/.test(text)) {
    return problem({ code: /^-?\d+\.\d+$/.test(text) ? 'NOT_WHOLE' : 'NOT_A_NUMBER' });
  }
  return isWithin(Number(text), bounds) ? value(Number(text)) : outOfRange(bounds);
}

/** A decimal stays text, so that every digit reaches the database. */
function readDecimal(text: string, bounds: Bounds): ReadCell {
  if (!/^-?\d{1,20}(\.\d{1,15})?$/.test(text)) return problem({ code: 'NOT_A_NUMBER' });
  return isWithin(Number(text), bounds) ? value(text) : outOfRange(bounds);
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
  if ('problem' in read) return problem({ code: read.problem });
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
