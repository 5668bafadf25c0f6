import type { Scope } from '../sql/scope.js';
import type { Level } from './enums.js';

/** On which day a question is asked, and how wide. */
export interface DayAndScope {
  readonly day: string;
  readonly within: Scope | null;
}

export interface Asked extends DayAndScope {
  readonly level: Level;
}

/** The same of some kinds of agencies; of all where none is named. */
export interface AskedOfKinds extends Asked {
  readonly kinds?: readonly string[] | null;
}
