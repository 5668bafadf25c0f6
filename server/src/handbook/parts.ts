import { limitsPart } from './limits-part.js';
import { measuresPart } from './measures-part.js';

/*
 * The parts of the handbook that are made from code: each stands between two marks, and whatever stands
 * there is replaced.
 */

export type Language = 'indonesian' | 'english';

const parts: Readonly<Record<string, (language: Language) => string>> = {
  limits: limitsPart,
  measures: measuresPart,
};

const begin = (name: string) => `<!-- ${name}: made by npx pnpm fix:handbook -->\n`;
const end = (name: string) => `<!-- /${name} -->`;

/** The page with its made parts as the code makes them. */
export function withParts(page: string, language: Language): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const from = text.indexOf(begin(name));
    const to = text.indexOf(end(name), from);
    if (from < 0 || to < 0) throw new Error(`the handbook has no part “${name}”`);
    return `${text.slice(0, from)}${begin(name)}\n${part(language)}\n\n${text.slice(to)}`;
  }, page);
}
