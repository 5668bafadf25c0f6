// Every file and picture that a page of the project points to has to be there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './set-up.mjs';

const notOurs = new Set(['node_modules', 'dist', '.git', 'test-results']);

const pagesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return pagesUnder(file);
      return file.endsWith('.md') ? [file] : [];
    });

const targetsOf = (page) =>
  [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

for (const page of pagesUnder(root)) {
  for (const target of targetsOf(page)) {
    if (existsSync(path.join(path.dirname(page), target))) continue;
    console.error(`${path.relative(root, page)} points to ${target}, which is not there.`);
    process.exitCode = 1;
  }
}
