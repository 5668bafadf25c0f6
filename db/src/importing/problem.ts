import type { DayProblem } from './days.js';
import type { NumberProblem } from './numbers.js';
import type { Separator } from './separator.js';
import type { TwoNames } from './spelling.js';
import { wordRefusal } from './word-issue.js';

/** Rules of the domain that need more than one cell to see. Their wording is in words/. */
export type RuleName =
  | 'VALID_ORDER'
  | 'GOVERNMENT_KIND'
  | 'GOVERNMENT_OF_ITS_OWN'
  | 'MADE_UP_IS_FIXED'
  | 'OWN_PARENT'
  | 'PARENT_CYCLE'
  | 'PARENT_OVERLAP'
  | 'PARENT_IS_DATED'
  | 'OWN_SUCCESSOR'
  | 'SUCCESSION_DATES'
  | 'TARGET_PAIR'
  | 'TARGET_LATER'
  | 'TARGET_WAY'
  | 'OWNER_BASIS'
  | 'STAGE_DATE'
  | 'STAGE_MISSING'
  | 'NEW_WITHOUT_STAGE'
  | 'KNOWN_PAIR'
  | 'CHECK_MISSING'
  | 'CHECK_BEFORE_LATEST'
  | 'CHECK_NUMBER_TAKEN'
  | 'ADOPTER_OWNS'
  | 'ADOPTED_TWICE'
  | 'ADOPTION_ORDER'
  | 'ADOPTION_STOPPED'
  | 'BASELINE_PAIR'
  | 'PERIOD_ORDER'
  | 'REPORTED_BEFORE_PERIOD'
  | 'INDICATOR_UNKNOWN'
  | 'RECOGNITION_OF_NOTHING'
  | 'DUE_ORDER'
  | 'KEPT_ORDER';

/** What is wrong, with what is needed to say what was expected. */
export type Problem = FolderProblem | ReadingProblem | RecordProblem;

/** What keeps the import from a whole folder or file. */
export type FolderProblem =
  | { code: 'NO_FOLDER' }
  | { code: 'NO_KNOWN_FILE' }
  | { code: 'UNKNOWN_FILE'; nearest: string | null }
  | { code: 'DUPLICATE_FILE'; other: string }
  | { code: 'UNREADABLE' }
  | { code: 'EMPTY_FILE' }
  | { code: 'WORKBOOK' }
  | { code: 'UNKNOWN_ENCODING' }
  | { code: 'SEVERAL_SEPARATORS' }
  | { code: 'ODD_SEPARATOR'; separator: string };

/** What is wrong with a line, a column or a cell by itself. */
export type ReadingProblem =
  | { code: 'UNSURE_LETTERS' }
  | { code: 'GARBLED_LETTERS' }
  | { code: 'BAD_CHARACTER' }
  | { code: 'BROKEN_QUOTES' }
  | { code: 'ROW_TOO_LONG' }
  | { code: 'UNKNOWN_COLUMN'; nearest: string | null; allowed: readonly TwoNames[] }
  | { code: 'NAMELESS_COLUMN'; position: number }
  | { code: 'MISSING_COLUMN' }
  | { code: 'DUPLICATE_COLUMN'; first: string }
  | { code: 'FIELD_COUNT'; found: number; wanted: number; separator: Separator }
  | { code: 'REQUIRED' }
  | { code: 'NOT_CLEARABLE' }
  | { code: 'NOT_IN_LIST'; allowed: readonly TwoNames[]; nearest: string | null }
  | { code: 'NOT_YES_NO' }
  | { code: 'NOT_A_CODE' }
  | { code: 'NOT_A_LINK' }
  | DayProblem
  | NumberProblem
  | { code: 'NOT_WHOLE' }
  | { code: 'OUT_OF_RANGE'; least?: number; above?: number; most?: number }
  | { code: 'TOO_LONG'; longest: number }
  | { code: 'TOO_MANY'; most: number };

/** What only shows beside other rows and records. */
export type RecordProblem =
  | { code: 'DUPLICATE_ROW'; firstRow: number }
  | { code: 'UNKNOWN_REFERENCE'; file: string; nearest: string | null }
  | { code: 'NO_GOVERNMENT' }
  | { code: 'WHICH_GOVERNMENT'; known: readonly string[] }
  | { code: 'TAKEN' }
  | { code: 'RULE'; rule: RuleName }
  | { code: 'DATABASE'; constraint: string | null };

export interface ImportIssue {
  file: string;
  /** The line of the file on which the record starts; null for the file as a whole. */
  row: number | null;
  column: string | null;
  value: string | null;
  problem: Problem;
  /** What the file's columns are called in it, where that is not by their headers. */
  names?: Readonly<Record<string, string>>;
}

/** At most this many issues are listed; the others are counted. */
export const listedIssues = 200;

const longestValue = 120;

/** Gathers what is wrong, in bounded memory. */
export class IssueList {
  readonly #listed: ImportIssue[] = [];
  #total = 0;

  get total(): number {
    return this.#total;
  }

  add(issue: ImportIssue): void {
    this.count(1);
    if (this.#listed.length >= listedIssues) return;
    const { column, value } = issue;
    this.#listed.push({
      ...issue,
      column: column && presentable(column),
      value: value && presentable(value),
    });
  }

  /** Counts issues that are not listed. */
  count(more: number): void {
    this.#total += more;
  }

  /** Throws what was gathered, by file and row, if anything was. */
  refuseIfAny(): void {
    if (this.#total === 0) return;
    const order = (a: ImportIssue, b: ImportIssue) =>
      a.file.localeCompare(b.file) || (a.row ?? 0) - (b.row ?? 0);
    throw new ImportRefused([...this.#listed].sort(order), this.#total);
  }
}

/** Short, and without anything that a terminal or a page could take for more than text. */
function presentable(value: string): string {
  const plain = value.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').trim();
  return plain.length > longestValue ? `${plain.slice(0, longestValue)}…` : plain;
}

/** The folder was not imported and nothing of it was saved. The message lists why, in both languages. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';

  constructor(
    readonly issues: readonly ImportIssue[],
    /** How many issues there are, listed or not. */
    readonly total: number,
  ) {
    super(`${wordRefusal({ issues, total }, 'id')}\n\n${wordRefusal({ issues, total }, 'en')}`);
  }
}
