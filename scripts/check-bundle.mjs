// How much script each page loads before charts, editor and files, and how much each lazy part; too much
// of either fails. Measured packed by gzip, in KB of 1000 bytes, as the browser fetches it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { root } from './set-up.mjs';

const mostOfPage = 240;
/** Why more: this page is the editor, and reads queries and the schema from its first moment. */
const largerPages = { 'src/analyst/AnalystPage.tsx': 285 };
/** Of a lazy part that has no bound of its own. */
const mostOfPart = 60;

/** Lazy parts that may be larger, and why they are apart. */
const largerParts = [
  { name: 'charts', of: /^src\/charts\//, most: 160 },
  { name: 'PDF of a report', of: /^src\/report\/pdf\//, most: 400 },
  {
    name: 'editor of queries',
    of: /^src\/analyst\/editor\/|monaco|graphi?ql|prettier/,
    most: 1_400,
  },
];

const built = path.join(root, 'client', 'dist');
const manifest = JSON.parse(readFileSync(path.join(built, '.vite', 'manifest.json'), 'utf8'));

const sizes = new Map();
const sizeOf = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(path.join(built, file))).length);
  return sizes.get(file);
};

/** What has to be there before a file of the program runs: itself and all that it imports at once. */
const neededBy = (key, seen = new Set()) => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const each of manifest[key].imports ?? []) neededBy(each, seen);
  return seen;
};

const isScript = (key) => /\.m?js$/.test(manifest[key].file);
const kilobytes = (keys) =>
  [...keys].filter(isScript).reduce((sum, key) => sum + sizeOf(manifest[key].file), 0) / 1000;

/** What the bare page names. */
const html = readFileSync(path.join(built, 'index.html'), 'utf8');
const named = Object.keys(manifest).filter((key) => html.includes(`"/${manifest[key].file}"`));
const first = new Set(named.flatMap((key) => [...neededBy(key)]));
const lazy = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry);
const words = lazy.filter((key) => /^src\/words\/\w+\.ts$/.test(key));
const pages = lazy.filter((key) => /Page\.tsx$/.test(key));
const parts = lazy.filter((key) => !words.includes(key) && !pages.includes(key));
if (pages.length === 0 || words.length === 0)
  throw new Error('The manifest names no page or words');

/** One language is loaded, so the larger one counts. */
const largestWords = words.toSorted((a, b) => kilobytes([b]) - kilobytes([a]))[0];

const report = (name, size, most) => {
  const line = `${size.toFixed(1).padStart(8)} of ${String(most).padStart(4)} KB  ${name}`;
  console.log(size > most ? `${line}  ← too much` : line);
  if (size > most) process.exitCode = 1;
};

console.log(`What every page begins with: ${kilobytes(first).toFixed(1)} KB`);
console.log('Script of each page before charts, editor and files:');
for (const page of pages) {
  const needed = new Set([...first, ...neededBy(largestWords), ...neededBy(page)]);
  report(page, kilobytes(needed), largerPages[page] ?? mostOfPage);
}

console.log('Lazy parts, beside what every page begins with:');
const beside = (keys) => {
  const all = new Set(keys.flatMap((key) => [...neededBy(key)]));
  return kilobytes([...all].filter((key) => !first.has(key)));
};
for (const { name, of, most } of largerParts) {
  report(name, beside(parts.filter((key) => of.test(key))), most);
}
for (const part of parts.filter((key) => !largerParts.some(({ of }) => of.test(key)))) {
  report(part, beside([part]), mostOfPart);
}
