import type { FolderProblem, Problem, ReadingProblem, RuleName } from '../problem.js';

/** What is wrong, and what the import would have taken instead. */
export interface Wording {
  cause: string;
  expected: string;
}

type WordingsOf<Codes extends Problem['code']> = {
  [Code in Codes]: (problem: Extract<Problem, { code: Code }>) => Wording;
};

/** What is wrong with folders, files and cells by themselves. */
export type ReadingWords = WordingsOf<(FolderProblem | ReadingProblem)['code']>;

export interface Words {
  problems: WordingsOf<Exclude<Problem['code'], 'RULE'>>;
  rules: Record<RuleName, Wording>;
  place: (file: string, row: number | null, column: string | null) => string;
  value: (value: string) => string;
  expected: string;
  more: (count: number) => string;
  refused: (total: number) => string;
}
