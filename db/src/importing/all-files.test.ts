import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inOrderOfReferences, knownFiles, referencesOf } from './all-files.js';
import { isListEntity } from './column.js';
import { headersOf } from './file-description.js';

const page = readFileSync(new URL('../../IMPORT.md', import.meta.url), 'utf8');

/** The part of the page under a file's heading. */
function sectionOf(file: string): string {
  const [, after = ''] = page.split(`\n### ${file}\n`);
  return after.split('\n#')[0] ?? '';
}

test.each(knownFiles)('the page about the import says every column of $file', (file) => {
  const documented = [...sectionOf(file.file).matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]);
  expect(documented).toEqual(headersOf(file).filter((header) => header !== 'government'));
});

test('the page says every choice of a column', () => {
  for (const { file, columns } of knownFiles) {
    for (const { type } of Object.values(columns)) {
      const inner = type.kind === 'LIST' ? type.of : type;
      if (inner.kind !== 'CHOICE') continue;
      for (const choice of inner.of) expect(sectionOf(file)).toContain(`\`${choice}\``);
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
