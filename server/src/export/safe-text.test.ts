import { expect, it, test } from 'vitest';
import { safeText } from './safe-text.js';

test.for([
  '=1+1',
  '+62 61 4512412',
  '-5 derajat',
  '@SUM(A1)',
  '\t=1',
  '\tnama',
  '\rnama',
  '\nnama',
  '  =1',
  '\u00A0=1',
  '\uFEFF=1',
  '\u200B\u2060@x',
  '\u0001=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
])('puts an apostrophe before %j', (text) => {
  expect(safeText(text).startsWith(`'${text.slice(0, 1)}`)).toBe(true);
});

test.for([
  'Dinas Kesehatan',
  '1-2',
  'a=b',
  'surel@medan.go.id',
  '',
  "'=1",
  '–',
  '−5',
  '2026-11-24',
])('leaves %j as it is', (text) => {
  expect(safeText(text)).toBe(text);
});

it('puts one after what a spreadsheet may take for the end of a cell, too', () => {
  expect(safeText('baris\n=1+1')).toBe("baris\n'=1+1");
  expect(safeText('baris\r\n@x')).toBe("baris\r\n'@x");
  expect(safeText('kiri; =1+1')).toBe("kiri; '=1+1");
  expect(safeText('kiri\t\uFEFF+1')).toBe("kiri\t\uFEFF'+1");
  expect(safeText('kiri; kanan')).toBe('kiri; kanan');
});
