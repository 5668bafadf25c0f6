import { afterEach, describe, expect, it, vi } from 'vitest';
import { levelOf, orderOf, parseQuery, readSearch, statesOf, writeQuery } from './search';

afterEach(() => void vi.useRealTimers());

describe('the address of a page', () => {
  it('is read as it was shared', () => {
    const raw = parseQuery('?per=2026-11-24&jenis=kecamatan&status=belum&urut=-hari');

    expect(readSearch(raw)).toEqual({
      search: { per: '2026-11-24', jenis: 'kecamatan', status: 'belum', urut: '-hari' },
      dropped: [],
    });
  });

  it('loses what is not known, and says what it lost', () => {
    const raw = parseQuery('?per=2026-02-30&status=hijau&urut=acak&warna=biru&cari=dinas');

    expect(readSearch(raw)).toEqual({
      search: { cari: 'dinas' },
      dropped: ['per=2026-02-30', 'status=hijau', 'urut=acak', 'warna=biru'],
    });
  });

  it('takes a month for its last day, and the running one for today in Jakarta', () => {
    vi.useFakeTimers({ now: new Date('2026-11-25T18:00:00Z') });
    const read = (per: string) => readSearch({ per });

    expect(read('2026-10')).toEqual({ search: { per: '2026-10-31' }, dropped: [] });
    expect(read('2024-02').search.per).toBe('2024-02-29');
    expect(read('2026-11').search.per).toBe('2026-11-26');
    expect(read('2026-12').search.per).toBe('2026-12-31');
    expect(read('2026-13').dropped).toEqual(['per=2026-13']);
  });

  it('keeps what is searched for among everything, and the kind of result if there is such a kind', () => {
    expect(readSearch(parseQuery('?q=dinas+kesehatan&macam=penghargaan'))).toEqual({
      search: { q: 'dinas kesehatan', macam: 'penghargaan' },
      dropped: [],
    });
    expect(readSearch(parseQuery('?q=x&macam=semua')).dropped).toEqual(['macam=semua']);
  });

  it('does not take the name of an object for a value', () => {
    expect(readSearch({ status: 'constructor', toString: 'x' }).dropped).toHaveLength(2);
  });

  it('is written with readable commas and without what is not set', () => {
    const search = { status: 'belum,belum-melapor', per: undefined, cari: 'Dinas & Badan' };

    expect(writeQuery(search)).toBe('?status=belum,belum-melapor&cari=Dinas+%26+Badan');
    expect(writeQuery({})).toBe('');
  });

  it('reads back what it wrote', () => {
    const search = { per: '2026-11-24', cari: 'a=b&c', status: 'ada' };

    expect(readSearch(parseQuery(writeQuery(search))).search).toEqual(search);
  });
});

describe('the words of the address', () => {
  it('stand for states, orders and levels', () => {
    expect(statesOf('disiapkan,belum,belum-melapor')).toEqual(['PREPARING', 'NONE', 'UNREPORTED']);
    expect(statesOf(undefined)).toBeUndefined();
    expect(orderOf(undefined)).toBe('DAYS_WITHOUT');
    expect(orderOf('-inovasi')).toBe('INNOVATIONS');
    expect(levelOf({ tingkat: 'unit' })).toBe('UNIT');
    expect(levelOf({})).toBe('AGENCY');
  });
});
