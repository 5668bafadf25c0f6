import { expect, test } from 'vitest';
import { recogniseSeparator } from './separator.js';

const isColumn = (name: string) => ['code', 'name', 'kind'].includes(name.trim());
const separatorOf = (text: string) => recogniseSeparator(text, isColumn);

test.each([
  ['code,name\n', ','],
  ['code;name\n', ';'],
  ['code\tname\n', '\t'],
  ['code\n', ','],
  ['"code";"name"\n', ';'],
  ['\n;;;\n , \ncode;name\n1,2\n', ';'],
  // A comma in a name of a column that is not known says less than two that are.
  ['code;name;a, b, c, d\n', ';'],
  ['"code, or so";name;kind\n', ';'],
])('%j is separated by %j', (text, separator) => {
  expect(separatorOf(text)).toEqual({ separator, isDeclared: false });
});

test.each(['sep=;\n', '"sep=;"\n', 'SEP=; \n', 'sep=;'])('%j says it itself', (line) => {
  expect(separatorOf(line)).toEqual({ separator: ';', isDeclared: true });
});

test('a line that can be read in two ways is not read', () => {
  const problem = { code: 'SEVERAL_SEPARATORS' };
  expect(separatorOf('code;name,kind\n')).toEqual({ row: 1, problem });
  expect(separatorOf('\n\na;b,c\n')).toEqual({ row: 3, problem });
});

test('only what spreadsheets write is taken', () => {
  const problem = { code: 'ODD_SEPARATOR', separator: '|' };
  expect(separatorOf('sep=|\ncode|name\n')).toEqual({ row: 1, problem });
});
