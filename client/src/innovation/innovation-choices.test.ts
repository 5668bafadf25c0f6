import { expect, it } from 'vitest';
import type { Search } from '../filter/search';
import type { InnovationChoicesQuery } from '../gql/graphql';
import { wordbookOf } from '../words/useWords';
import { mainChoices, moreChoices, usedFilters } from './innovation-choices';

const id = wordbookOf('id');
const facts = {
  today: '2026-11-24',
  firstDay: '2014-01-01',
  madeUp: false,
  version: '1',
  kinds: [
    { code: 'GOVERNMENT', name: { indonesian: 'Pemerintah', english: 'Government' } },
    { code: 'DISTRICT', name: { indonesian: 'Kecamatan', english: 'Sub-district' } },
  ],
  records: {
    innovations: 65,
    adoptions: 0,
    attendances: 0,
    recognitions: 0,
    commitments: 0,
    reports: 0,
  },
  governments: [],
};

it('names what the list is narrowed by, and how to take each away', () => {
  const choices = [...mainChoices(id), ...moreChoices(id, facts, undefined, {})];
  const search = { cari: 'damkar', tahap: 'penerapan,uji-coba', jenis: 'kecamatan', tampil: '3' };

  expect(usedFilters(search, choices)).toEqual([
    { name: '“damkar”', clear: { cari: undefined, tampil: undefined } },
    { name: 'Tahap: Penerapan, Uji coba', clear: { tahap: undefined, tampil: undefined } },
    { name: 'Jenis perangkat: Kecamatan', clear: { jenis: undefined, tampil: undefined } },
  ]);
});

it('asks for adoptions only where any are on record', () => {
  const params = (adoptions: number) =>
    moreChoices(id, { ...facts, records: { ...facts.records, adoptions } }, undefined, {}).map(
      ({ param }) => param,
    );

  expect(params(0)).not.toContain('diadopsi');
  expect(params(3)).toContain('diadopsi');
});

it('offers themes, fields and years that are on record, and what the address names', () => {
  const code = 'DIGITAL';
  const name = { indonesian: 'Digitalisasi layanan', english: 'Digital services' };
  const onRecord = {
    themes: { groups: [{ by: { theme: { code, name } } }, { by: { theme: null } }] },
    affairs: { groups: [{ by: { affair: null } }] },
    years: { groups: [2021, 2024].map((year) => ({ by: { since: { year } } })) },
  } as unknown as InnovationChoicesQuery;
  const offered = (search: Search) =>
    moreChoices(id, facts, onRecord, search)
      .filter(({ param }) => ['tema', 'urusan', 'tahun'].includes(param))
      .map(({ param, options }) => [param, options.map(({ label }) => label)]);

  expect(offered({})).toEqual([
    ['tema', ['Digitalisasi layanan']],
    ['tahun', ['2024', '2021']],
  ]);
  expect(offered({ urusan: 'HEALTH' })).toContainEqual(['urusan', []]);
});
