import type { RuleName } from '../importing/problem.js';
import { wordUndoRefusal } from './word-undo.js';

/** A record that a later batch changed or that a later batch's record needs. */
export interface UndoConflict {
  why: 'CHANGED' | 'USED';
  government: string | null;
  /** The file and key of the record that the batch wrote. */
  file: string;
  key: string;
  /** What needs it, where that is another record. */
  user: { file: string; key: string } | null;
  /** The batch to undo first; null where it was not an import that did it. */
  batch: number | null;
}

/** What would be wrong with the records if the batch were undone. */
export interface BrokenRule {
  government: string | null;
  file: string;
  key: string;
  rule: RuleName;
}

export type UndoProblem =
  | { code: 'NO_BATCH'; batch: number }
  | { code: 'UNDONE'; batch: number; at: Date; by: string }
  | { code: 'NOTHING'; batch: number }
  | {
      code: 'LATER';
      batch: number;
      conflicts: UndoConflict[];
      total: number;
      /** The batches in their way, the latest first. */
      first: { batch: number; label: string }[];
    }
  | { code: 'RULES'; batch: number; broken: BrokenRule[] }
  | { code: 'DATABASE'; batch: number; constraint: string | null };

/** The batch was not undone and nothing of it was changed. The message says why, in both languages. */
export class UndoRefused extends Error {
  override name = 'UndoRefused';

  constructor(readonly problem: UndoProblem) {
    super(`${wordUndoRefusal(problem, 'id')}\n\n${wordUndoRefusal(problem, 'en')}`);
  }
}
