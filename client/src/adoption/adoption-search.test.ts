import { describe, expect, it } from 'vitest';
import { readCodes } from '../filter/adoption-search';
import { parseQuery, readSearch, writeQuery } from '../filter/search';
import { linesAsked } from './lines';

const kinds = [
  { code: 'DEPARTMENT', name: { indonesian: 'Dinas', english: 'Department' } },
  { code: 'DISTRICT', name: { indonesian: 'Kecamatan', english: 'Sub-district' } },
];

describe('the address of adoptions', () => {
  it('is written as it was read', () => {
    const address =
      '?tampilan=alur&menurut=jenis&asal=selain%3ASETDA,KOTA%2FDINKES&ke=KEC-1&jenis-asal=dinas&tahap=sepakat&tahun=2025';
    const { search, dropped } = readSearch(parseQuery(address));

    expect(dropped).toEqual([]);
    expect(writeQuery({ ...search })).toBe(address);
    expect(readCodes(search.asal)).toEqual({ codes: ['SETDA', 'KOTA/DINKES'], except: true });
  });

  it('drops what means nothing', () => {
    const { dropped } = readSearch(
      parseQuery('?tampilan=peta&menurut=warna&asal=A%20B&ke=selain%3A&tahap=mimpi&tahun=25'),
    );

    expect(dropped).toHaveLength(6);
  });
});

describe('the list of adoptions', () => {
  it('asks for all where the address says nothing', () => {
    expect(linesAsked({}, kinds)).toEqual({});
  });

  it('asks for those in a cell once agencies are named', () => {
    expect(linesAsked({ asal: 'SETDA', jenis: 'kecamatan', tahap: 'diterapkan' }, kinds)).toEqual({
      origin: { codes: ['SETDA'] },
      adopter: { kinds: ['DISTRICT'] },
      placed: true,
      stages: ['APPLIED'],
      alive: true,
    });
  });

  it('takes given up for whatever stage it was, and a stage of innovations for none', () => {
    expect(linesAsked({ tahap: 'berhenti', tahun: '2025' }, kinds)).toEqual({
      alive: false,
      reachedOn: { from: '2025-01-01', to: '2025-12-31' },
    });
    expect(linesAsked({ tahap: 'uji-coba' }, kinds)).toEqual({});
  });
});
