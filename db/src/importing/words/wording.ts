import type { Problem, RuleName } from '../problem.js';

/** What is wrong, and what the import would have taken instead. */
export interface Wording {
  cause: string;
  expected: string;
}

export interface Words {
  problems: {
    [Code in Exclude<Problem['code'], 'RULE'>]: (
      problem: Extract<Problem, { code: Code }>,
    ) => Wording;
  };
  rules: Record<RuleName, Wording>;
  place: (file: string, row: number | null, column: string | null) => string;
  value: (value: string) => string;
  expected: string;
  more: (count: number) => string;
  refused: (total: number) => string;
}
