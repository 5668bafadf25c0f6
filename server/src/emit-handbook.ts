import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Language, withParts } from './handbook/parts.js';

/**
 * Writes the parts of the analysts' handbook that are made from code, or with --check compares them with
 * what is there.
 */
const pages: readonly (readonly [string, Language])[] = [
  ['docs/analysts.md', 'indonesian'],
  ['docs/analysts.en.md', 'english'],
];

for (const [name, language] of pages) {
  const file = fileURLToPath(new URL(`../../${name}`, import.meta.url));
  const page = await readFile(file, 'utf8');
  const made = withParts(page, language);
  if (!process.argv.includes('--check')) {
    await writeFile(file, made);
  } else if (made !== page) {
    console.error(`${name} is not what the catalogue and the limits make.`);
    process.exitCode = 1;
  }
}
