import { expect, it } from 'vitest';
import { parseQuery, readSearch, writeQuery } from './search';

it('is read as it was shared', () => {
  const address =
    '?tahap=penerapan,uji-coba&digital=belum-diketahui&bentuk=pelayanan&hasil=sebelum-sesudah&urut=-diadopsi&tampilan=kartu&tampil=3';

  const { search, dropped } = readSearch(parseQuery(address));

  expect(dropped).toEqual([]);
  expect(writeQuery({ ...search })).toBe(address);
});

it('loses what is not known, and says what it lost', () => {
  const raw = parseQuery('?tahap=penerapan,selesai&digital=mungkin&tampil=0&penghargaan=toString');

  expect(readSearch(raw).dropped).toEqual([
    'tahap=penerapan,selesai',
    'digital=mungkin',
    'tampil=0',
    'penghargaan=toString',
  ]);
});

it('opens no more pages than a reader would wait for', () => {
  expect(readSearch({ tampil: '20' }).dropped).toEqual([]);
  expect(readSearch({ tampil: '21' }).dropped).toEqual(['tampil=21']);
});
