import type { TwoNames } from '../spelling.js';
import type { ReadingWords } from './wording.js';

const didYouMean = (nearest: string | null) => (nearest ? ` Did you mean ${nearest}?` : '');
const inEnglish = (names: readonly TwoNames[]) => names.map(({ english }) => english).join(', ');
const separators = { ',': 'a comma', ';': 'a semicolon', '\t': 'a tab' };

function range({ least, above, most }: { least?: number; above?: number; most?: number }): string {
  const low = above !== undefined ? `above ${above}` : least !== undefined ? `from ${least}` : '';
  const high = most !== undefined ? `up to ${most}` : '';
  return ['a number', low, high].filter(Boolean).join(' ');
}

export const enReading: ReadingWords = {
  NO_FOLDER: () => ({
    cause: 'there is no such folder.',
    expected: 'a folder of CSV files.',
  }),
  NO_KNOWN_FILE: () => ({
    cause: 'the folder holds no CSV file that the import knows.',
    expected: 'at least one file, such as agencies.csv or innovations.csv.',
  }),
  UNKNOWN_FILE: ({ nearest }) => ({
    cause: `the import does not know this file.${didYouMean(nearest)}`,
    expected: 'a file name as in db/IMPORT.md.',
  }),
  DUPLICATE_FILE: ({ other }) => ({
    cause: `${other} holds the same kind of records.`,
    expected: 'one file for each kind of records.',
  }),
  UNREADABLE: () => ({
    cause: 'the file can not be read.',
    expected: 'a plain file that the program may read.',
  }),
  EMPTY_FILE: () => ({
    cause: 'the file is empty.',
    expected: 'a first line with the names of the columns.',
  }),
  WORKBOOK: () => ({
    cause: 'this is a workbook of a spreadsheet program (xlsx, xls or ods) with another name.',
    expected: 'the sheet saved as “CSV UTF-8”.',
  }),
  UNKNOWN_ENCODING: () => ({
    cause: 'the letters are kept in a way that the import does not read (UTF-32).',
    expected: 'a file saved as “CSV UTF-8”.',
  }),
  SEVERAL_SEPARATORS: () => ({
    cause: 'the first line does not tell what separates the columns: more than one sign could.',
    expected: 'the names of the columns, with commas, semicolons or tabs between all of them.',
  }),
  ODD_SEPARATOR: ({ separator }) => ({
    cause: `the first line says that “${separator}” separates the columns.`,
    expected: 'sep=, or sep=; or none of it.',
  }),
  UNSURE_LETTERS: () => ({
    cause: 'it holds letters that can not be read for sure: they are not UTF-8.',
    expected: 'a file saved as “CSV UTF-8”, with these letters as they should be.',
  }),
  GARBLED_LETTERS: () => ({
    cause: 'its letters were garbled before they came into this file, as é to Ã©.',
    expected: 'the letters as they should be, and the file saved as “CSV UTF-8”.',
  }),
  BAD_CHARACTER: () => ({
    cause: 'it holds an invisible control character.',
    expected: 'plain text.',
  }),
  BROKEN_QUOTES: () => ({
    cause: 'quotation marks do not pair; the rest of the file can not be read.',
    expected:
      'a quotation mark inside a cell written twice (""), and that cell in quotation marks.',
  }),
  ROW_TOO_LONG: () => ({
    cause: 'the row is too long; the rest of the file can not be read.',
    expected: 'rows below 1 MB; perhaps a quotation mark was not closed.',
  }),
  UNKNOWN_COLUMN: ({ nearest, allowed }) => ({
    cause: `the import does not know this column.${didYouMean(nearest)}`,
    expected: `columns among: ${inEnglish(allowed)}.`,
  }),
  NAMELESS_COLUMN: ({ position }) => ({
    cause: `column ${position} has no name.`,
    expected: 'a name for every column; one that is empty is deleted.',
  }),
  MISSING_COLUMN: () => ({
    cause: 'this column is missing.',
    expected: 'the column in the first line, since new records are incomplete without it.',
  }),
  DUPLICATE_COLUMN: ({ first }) => ({
    cause: `this column is there already, as ${first}.`,
    expected: 'every column once, in Indonesian or in English.',
  }),
  FIELD_COUNT: ({ found, wanted, separator }) => ({
    cause: `this row has ${found} ${found === 1 ? 'cell' : 'cells'}.`,
    expected: `${wanted} as in the first line; a cell with ${separators[separator]} is put in quotation marks.`,
  }),
  REQUIRED: () => ({ cause: 'this cell is empty.', expected: 'a value.' }),
  NOT_CLEARABLE: () => ({
    cause: 'this column can not be cleared with “-”.',
    expected: 'a value.',
  }),
  NOT_IN_LIST: ({ allowed, nearest }) => ({
    cause: `not one of the known choices.${didYouMean(nearest)}`,
    expected: `one of: ${inEnglish(allowed)}.`,
  }),
  NOT_YES_NO: () => ({ cause: 'neither yes nor no.', expected: 'yes or no.' }),
  NOT_A_CODE: () => ({
    cause: 'not a code.',
    expected: 'capital letters A–Z, digits, dots, underscores or hyphens, without spaces.',
  }),
  NOT_A_LINK: () => ({
    cause: 'not the address of a page.',
    expected: 'an address that begins with https:// or http://.',
  }),
  NOT_A_DATE: () => ({
    cause: 'not a date.',
    expected: '2021-05-30, 30/05/2021 or 30 May 2021; a month as 2021-05, a year as 2021.',
  }),
  IMPOSSIBLE_DATE: () => ({
    cause: 'no calendar has this date.',
    expected: 'a date that exists, between the years 1800 and 2200.',
  }),
  NOT_A_FULL_DAY: () => ({
    cause: 'not a full day.',
    expected: 'a full day such as 2021-05-30.',
  }),
  TWO_DIGIT_YEAR: () => ({
    cause: 'the century of the year is not there.',
    expected: 'a year of four digits, such as 2021-05-30.',
  }),
  AMBIGUOUS_DATE: ({ readings: [dayFirst, monthFirst] }) => ({
    cause: `with the day first it is ${dayFirst}, with the month first ${monthFirst}.`,
    expected: `one of the two written like this: ${dayFirst}.`,
  }),
  SPREADSHEET_DAY: ({ day }) => ({
    cause: `it looks like a spreadsheet's count of days, which would be ${day}.`,
    expected: `the date itself, such as ${day}: format the column as a date before saving.`,
  }),
  NOT_A_NUMBER: () => ({
    cause: 'not a number.',
    expected: 'a number such as 1234.5 or 1.234,5.',
  }),
  NUMBER_WITH_SIGN: ({ sign }) => ({
    cause: `there is “${sign}” beside the number.`,
    expected: 'the number alone, such as 66.7; the page about the import says what it counts.',
  }),
  AMBIGUOUS_NUMBER: ({ readings: [whole, decimal] }) => ({
    cause: `it can be read as ${whole} or as ${decimal}.`,
    expected: `${whole} without a separator, or ${decimal}0 with a fourth decimal.`,
  }),
  NOT_WHOLE: () => ({ cause: 'not a whole number.', expected: 'a whole number.' }),
  OUT_OF_RANGE: (problem) => ({
    cause: 'the number is out of range.',
    expected: `${range(problem)}.`,
  }),
  TOO_LONG: ({ longest }) => ({
    cause: 'the text is too long.',
    expected: `at most ${longest} characters.`,
  }),
  TOO_MANY: ({ most }) => ({
    cause: 'the list is too long.',
    expected: `at most ${most} items, separated by semicolons.`,
  }),
};
