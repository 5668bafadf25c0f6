import { expect, it } from 'vitest';
import { marked } from './marked';

const found = (text: string, asked: string) =>
  marked(text, asked)
    .filter((piece) => piece.found)
    .map((piece) => piece.text);

it('marks what was typed, whatever its case, at the beginning of words', () => {
  expect(found('Dinas Kesehatan', 'kese')).toEqual(['Kese']);
  expect(found('Dinas Kependudukan dan Pencatatan Sipil', 'dinas sipil')).toEqual([
    'Dinas',
    'Sipil',
  ]);
});

it('loses nothing of the text', () => {
  const text = 'IGA Kota Medan 2025, tingkat kecamatan (KIK)';

  expect(
    marked(text, 'iga kec')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

it('marks nothing for a typing error, a sign or a single letter', () => {
  expect(found('Dinas Kesehatan', 'kesehtan')).toEqual([]);
  expect(found('a.b*c', '.*')).toEqual([]);
  expect(found('Dinas', 'd')).toEqual([]);
});
