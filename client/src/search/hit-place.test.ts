import { expect, it } from 'vitest';
import type { Hit_HitFragment as Hit } from '../gql/graphql';
import { hitPlace } from './hit-place';

const medan = {
  code: 'PEMKO',
  name: { indonesian: 'Medan', english: 'Medan' },
  within: null,
  firstDay: null,
};
const facts = (...governments: (typeof medan)[]) => ({
  today: '2026-11-24',
  firstDay: '2014-01-01',
  madeUp: false,
  version: '1',
  kinds: [],
  records: {
    innovations: 0,
    adoptions: 0,
    attendances: 0,
    recognitions: 0,
    commitments: 0,
    reports: 0,
  },
  governments,
});
const known = { lang: 'id', facts: facts(medan), from: { per: '2026-11-24', cari: 'x' } } as const;
const words = { indonesian: 'x', english: 'x' };
const owner = { code: 'DINKES', government: 'PEMKO', name: words };
const hit: Hit = {
  kind: 'AGENCY',
  code: 'DLH',
  government: 'PEMKO',
  title: words,
  owner: null,
  innovation: null,
  innovationTitle: null,
  matched: { field: 'TITLE', text: 'x' },
  day: null,
  source: { file: 'agencies.csv', row: 2, kind: null, reference: null },
  cursor: '',
};

it('leads to the page of an agency and of an innovation, on the same day', () => {
  expect(hitPlace(hit, known)).toEqual({
    to: '/id/perangkat-daerah/DLH',
    search: { per: '2026-11-24' },
  });
  expect(hitPlace({ ...hit, kind: 'INNOVATION', code: 'SIBISA' }, known).to).toBe(
    '/id/inovasi/SIBISA',
  );
});

it('names the government where there are several', () => {
  const several = { ...known, facts: facts(medan, { ...medan, code: 'BINJAI' }) };

  expect(hitPlace(hit, several).to).toBe('/id/perangkat-daerah/PEMKO%2FDLH');
});

it('leads to the part of an agency that shows its award, promise or adoption', () => {
  const award: Hit = { ...hit, kind: 'RECOGNITION', owner, innovation: 'SIBISA' };

  expect(hitPlace(award, known)).toMatchObject({
    to: '/id/perangkat-daerah/DINKES',
    hash: 'penghargaan',
  });
});

it('leads to the innovation where nobody knows the owner, and for what it measures', () => {
  const award: Hit = { ...hit, kind: 'RECOGNITION', innovation: 'SIBISA' };

  expect(hitPlace(award, known).to).toBe('/id/inovasi/SIBISA');
  expect(hitPlace({ ...award, kind: 'OUTCOME', owner }, known).to).toBe('/id/inovasi/SIBISA');
});

it('shows an event on the page of results, by its code', () => {
  const event: Hit = { ...hit, kind: 'FACILITATION', code: 'MEETING-2019-08-01' };

  expect(hitPlace(event, known)).toEqual({
    to: '/id/cari',
    search: { per: '2026-11-24', q: 'MEETING-2019-08-01' },
  });
});
