import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  everyName,
  fileNamed,
  inOrderOfReferences,
  knownFiles,
  referencesOf,
} from './all-files.js';
import { isListEntity } from './column.js';
import { columnsOf } from './file-description.js';
import { spelling } from './spelling.js';

const page = readFileSync(new URL('../../IMPORT.md', import.meta.url), 'utf8');

/** The part of the page under a file's heading. */
function sectionOf(file: string): string {
  const [, after = ''] = page.split(`\n### ${file}\n`);
  return after.split('\n#')[0] ?? '';
}

test.each(knownFiles)('the page about the import says every column of $file', (file) => {
  const section = sectionOf(file.file);
  const documented = [...section.matchAll(/^\| `(\w+)` \| `(\w+)` \|/gm)];
  const columns = Object.entries(file.columns);
  expect(documented.map(([, english, indonesian]) => [english, indonesian])).toEqual(
    columns.map(([english, { indonesian }]) => [english, indonesian]),
  );
  const names = file.inIndonesian.map((name) => `\`${name}\``).join(' or ');
  expect(section).toContain(`*In Indonesian ${names}.*`);
});

test('the page says every choice of a column, in both languages', () => {
  const [, inBoth = ''] = page.split('\n## Choices in Indonesian\n');
  for (const { file, columns } of knownFiles) {
    for (const { type } of Object.values(columns)) {
      const inner = type.kind === 'LIST' ? type.of : type;
      if (inner.kind !== 'CHOICE') continue;
      for (const { english, indonesian } of inner.of) {
        expect(sectionOf(file)).toContain(`\`${english}\``);
        const isSame = english.toLowerCase() === indonesian.toLowerCase();
        expect(inBoth).toContain(isSame ? `\`${english}\`` : `\`${english}\` ${indonesian}`);
      }
    }
  }
});

test('a name means one column of a file, and one file', () => {
  for (const file of knownFiles) {
    const names = Object.entries(columnsOf(file)).flatMap(([english, { indonesian }]) => [
      ...new Set([spelling(english), spelling(indonesian)]),
    ]);
    expect(names).toEqual([...new Set(names)]);
  }
  for (const name of everyName) {
    const named = knownFiles.filter((each) => [each.file, ...each.inIndonesian].includes(name));
    expect(named).toEqual([fileNamed(name)]);
  }
  expect(fileNamed('Perangkat Daerah.CSV')?.file).toBe('agencies.csv');
});

test('a choice means one thing', () => {
  for (const { columns } of knownFiles) {
    for (const { type } of Object.values(columns)) {
      if (type.kind !== 'CHOICE') continue;
      for (const { english, indonesian } of type.of) {
        expect(type.meant.get(spelling(english))).toBe(english);
        expect(type.meant.get(spelling(indonesian))).toBe(english);
      }
    }
  }
});

test('each file comes after those that it refers to, from whichever order they are found in', () => {
  for (const found of [knownFiles, [...knownFiles].reverse()]) {
    const order = inOrderOfReferences(found);
    expect(order).toHaveLength(knownFiles.length);
    for (const file of order) {
      for (const { to } of referencesOf(file)) {
        const defining = order.find((each) => each.defines === to);
        expect(order.indexOf(defining ?? file)).toBeLessThanOrEqual(order.indexOf(file));
      }
    }
  }
});

test('files that name records have a code for them', () => {
  for (const file of knownFiles.filter((each) => each.defines)) {
    expect(file.columns.code?.role).toBe('KEY');
    expect(file.scope).toBe(file.defines && isListEntity(file.defines) ? 'SHARED' : 'GOVERNMENT');
  }
});
