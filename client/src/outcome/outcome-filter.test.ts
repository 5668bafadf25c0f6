import { expect, it } from 'vitest';
import { parseQuery, readSearch, writeQuery } from '../filter/search';
import { lineOrder, notCompared, outcomeFilterOf, shownChanges } from './outcome-filter';

const district = { code: 'DISTRICT', name: { indonesian: 'Kecamatan', english: 'District' } };

it('is read from the address as it was shared, units with a stroke too', () => {
  const address =
    '?jenis=kecamatan&urut=-usang&ukuran=dokumen%2Fhari&tema=DIGITAL&perubahan=memburuk&indikator=KOTA-1%2FHSL-000930&kurang=2';
  const { search, dropped } = readSearch(parseQuery(address));

  expect(dropped).toEqual([]);
  expect(writeQuery({ ...search })).toBe(address);
  expect(outcomeFilterOf(search, [district])).toEqual({
    units: ['dokumen/hari'],
    innovation: { themes: ['DIGITAL'], owner: { kinds: ['DISTRICT'] } },
  });
  expect(shownChanges(search)).toEqual(['WORSE']);
});

it('loses what is not known, and says what it lost', () => {
  const raw = parseQuery('?perubahan=toString&kurang=21&indikator=a b&ukuran=<b>');

  expect(readSearch(raw).dropped).toEqual([
    'perubahan=toString',
    'kurang=21',
    'indikator=a b',
    'ukuran=<b>',
  ]);
});

it('begins each kind of change with its largest, unless another order is asked for', () => {
  expect(lineOrder(undefined, 'IMPROVED')).toBe('MOST_IMPROVED');
  expect(lineOrder(undefined, 'WORSE')).toBe('MOST_WORSENED');
  expect(lineOrder('-penerapan', 'WORSE')).toBe('NEWEST_LAUNCH');
});

it('narrows nothing where the address does not', () => {
  expect(outcomeFilterOf({}, [district])).toEqual({});
  expect(notCompared({}).not).toEqual({ comparisons: ['IMPROVED', 'UNCHANGED', 'WORSE'] });
});
