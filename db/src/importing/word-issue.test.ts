import { expect, test } from 'vitest';
import { knownFiles } from './all-files.js';
import { columnsOf } from './file-description.js';
import type { ImportIssue } from './problem.js';
import { ImportRefused, IssueList } from './problem.js';
import { wordIssue, wordRefusal } from './word-issue.js';
import { en } from './words/en.js';
import { id } from './words/id.js';

const issue: ImportIssue = {
  file: 'agencies.csv',
  row: 12,
  column: 'kind',
  value: 'BORD',
  problem: {
    code: 'NOT_IN_LIST',
    allowed: [
      { english: 'BOARD', indonesian: 'badan' },
      { english: 'DISTRICT', indonesian: 'kecamatan' },
    ],
    nearest: 'BOARD',
  },
};

test('an issue is one line with file, row, column, value, cause and what was expected', () => {
  expect(wordIssue(issue, 'id')).toBe(
    'agencies.csv, baris 12, kolom kind: “BORD” — bukan pilihan yang dikenal. Maksudnya BOARD? Seharusnya: salah satu dari: badan, kecamatan.',
  );
  expect(wordIssue(issue, 'en')).toBe(
    'agencies.csv, row 12, column kind: “BORD” — not one of the known choices. Did you mean BOARD? Expected: one of: BOARD, DISTRICT.',
  );
});

test('a refusal says how many there are beyond those listed', () => {
  expect(wordRefusal({ issues: [issue], total: 3 }, 'en').split('\n')).toEqual([
    'The import was refused: 3 issues. Nothing was saved.',
    wordIssue(issue, 'en'),
    '… and 2 more issues.',
  ]);
});

test('columns are called as they are in the file', () => {
  const problem = { code: 'RULE', rule: 'VALID_ORDER' } as const;
  const names = { valid_from: 'Berlaku Sejak', valid_to: 'Berlaku Sampai' };
  const broken = { ...issue, column: 'Berlaku Sampai', value: null, problem };
  expect(wordIssue({ ...broken, names }, 'id')).toBe(
    'agencies.csv, baris 12, kolom Berlaku Sampai: masa berlaku berakhir sebelum mulai. Seharusnya: Berlaku Sampai pada atau sesudah Berlaku Sejak.',
  );
  expect(wordIssue(broken, 'id')).toContain('Seharusnya: valid_to pada atau sesudah valid_from.');
});

test('a column that a sentence names is one of some file', () => {
  const known = new Set(knownFiles.flatMap((file) => Object.keys(columnsOf(file))));
  for (const { rules } of [id, en]) {
    const sentences = Object.values(rules).flatMap(({ cause, expected }) => [cause, expected]);
    const named = sentences.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)]);
    expect(named.length).toBeGreaterThan(20);
    for (const [, header = ''] of named) expect(known).toContain(header);
  }
});

test('both languages have words for the same, and they differ', () => {
  expect(Object.keys(id.problems).sort()).toEqual(Object.keys(en.problems).sort());
  for (const [rule, wording] of Object.entries(en.rules)) {
    expect(id.rules[rule as keyof typeof id.rules].cause).not.toBe(wording.cause);
  }
});

test('a list gives its issues by file and row, long values cut and cleaned', () => {
  const list = new IssueList();
  list.add({ ...issue, row: 20, value: `\u001b[31m${'x'.repeat(500)}` });
  list.add({ ...issue, row: 3 });
  try {
    list.refuseIfAny();
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(ImportRefused);
    const { issues } = error as ImportRefused;
    expect(issues.map(({ row }) => row)).toEqual([3, 20]);
    expect(issues[1]?.value).toMatch(/^\[31mx+…$/);
    expect(issues[1]?.value?.length).toBeLessThan(130);
  }
});
