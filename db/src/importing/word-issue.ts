import type { ImportIssue, Problem } from './problem.js';
import { en } from './words/en.js';
import { id } from './words/id.js';
import type { Wording, Words } from './words/wording.js';

export type Language = 'id' | 'en';

const words: Record<Language, Words> = { id, en };

/** What is wrong and what was expected, in words. */
export function wordProblem(problem: Problem, language: Language): Wording {
  const { problems, rules } = words[language];
  if (problem.code === 'RULE') return rules[problem.rule];
  const wording = problems[problem.code] as (of: Problem) => Wording;
  return wording(problem);
}

/** One line: file, row, column, value, cause and what was expected. */
export function wordIssue(issue: ImportIssue, language: Language): string {
  const { place, value, expected } = words[language];
  const wording = wordProblem(issue.problem, language);
  const where = place(issue.file, issue.row, issue.column);
  const what = issue.value === null ? '' : value(issue.value);
  const why = withNames(`${wording.cause} ${expected}: ${wording.expected}`, issue);
  return `${where}: ${what}${why}`;
}

/** A column in braces gets the name that it has in the file. */
function withNames(sentence: string, { names = {} }: ImportIssue): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, header: string) => names[header] ?? header);
}

/** The whole list, one line an issue, the refusal first. */
export function wordRefusal(
  refusal: { issues: readonly ImportIssue[]; total: number },
  language: Language,
): string {
  const { refused, more } = words[language];
  const unlisted = refusal.total - refusal.issues.length;
  return [
    refused(refusal.total),
    ...refusal.issues.map((issue) => wordIssue(issue, language)),
    ...(unlisted > 0 ? [more(unlisted)] : []),
  ].join('\n');
}
