import { readFileSync } from 'node:fs';

/*
 * The handbook for analysts, and the samples of code in it. A sample stands below a mark with its name; the
 * addresses in it are those of the program's own default.
 */

export const usualAddress = 'http://127.0.0.1:4000';

export interface Sample {
  readonly name: string;
  readonly language: string;
  readonly code: string;
}

export const page = (file: 'analysts.md' | 'analysts.en.md'): string =>
  readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');

export function samplesOf(text: string): Sample[] {
  const marked = /<!-- sample: (\S+) -->\n```(\w+)\n([\s\S]*?)\n```/g;
  return [...text.matchAll(marked)].map(([, name = '', language = '', code = '']) => ({
    name,
    language,
    code,
  }));
}

/** Texts of queries that stand by themselves. */
export const queriesOf = (text: string): string[] =>
  [...text.matchAll(/```graphql\n([\s\S]*?)\n```/g)].map(([, query = '']) => query);

/** How many pieces of code a page has, marked or not. */
export const piecesOf = (text: string, language: string): number =>
  text.split(`\`\`\`${language}\n`).length - 1;

/** The query that a sample sends, as its language writes a text. */
export function queryIn({ name, code }: Sample): string {
  const query = /\b[Qq]uery = "([^"]*)"/.exec(code)?.[1];
  if (query === undefined) throw new Error(`there is no query in ${name}`);
  return query;
}

/** The address of the file that a sample reads, below that of the program. */
export function fileIn({ name, code }: Sample): string {
  const plain = /http:\/\/127\.0\.0\.1:4000(\/export\/[^"\s]+)/.exec(code)?.[1];
  if (plain) return plain;
  const path = /RelativePath = "(export\/[^"]+)"/.exec(code)?.[1];
  const record = /Query = \[([^\]]*)\]/.exec(code)?.[1];
  if (!path || record === undefined) throw new Error(`there is no file in ${name}`);
  const parameters = [...record.matchAll(/(\w+) = "([^"]*)"/g)].map(([, key = '', value = '']) => [
    key,
    value,
  ]);
  return `/${path}?${new URLSearchParams(parameters)}`;
}

/** What a page points to within itself, and the headings that it has, both as addresses write them. */
export function anchorsOf(text: string): { asked: string[]; there: string[] } {
  const asked = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
  const there = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  return { asked, there };
}
