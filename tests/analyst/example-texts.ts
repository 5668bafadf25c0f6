import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * The texts of the examples as files; the page for analysts has them bundled.
 */

const folder = fileURLToPath(new URL('../../client/src/analyst/examples/', import.meta.url));

/** The names of all texts there are. */
export const slugs: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => path.basename(file, '.graphql'))
  .sort();

export const textOf = (slug: string): string =>
  readFileSync(path.join(folder, `${slug}.graphql`), 'utf8');
