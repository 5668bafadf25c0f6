import { expect, it } from 'vitest';
import type { InnovationProfileQuery } from '../gql/graphql';
import { wordbookOf } from '../words/useWords';
import { journeyOf } from './journey';

type Profile = NonNullable<InnovationProfileQuery['innovation']>;

const source = { file: 'innovation-stages.csv', row: 2, kind: null, reference: null };
const id = wordbookOf('id');

const aProfile = (change: Pick<Profile, 'stages' | 'checks'>) => change as Profile;

it('tells stages and checks in the order of their days, undated ones last', () => {
  const steps = journeyOf(
    aProfile({
      stages: [
        {
          stage: 'TRIAL',
          from: '2019-06-01',
          precision: 'MONTH',
          basis: 'EXACT',
          knownBasis: null,
          to: '2019-12-31',
          source,
        },
        {
          stage: 'IMPLEMENTATION',
          from: '2020-01-01',
          precision: 'YEAR',
          basis: 'YEAR',
          knownBasis: null,
          to: null,
          source,
        },
      ],
      checks: [
        { check: 'CHECKED', checkedOn: null, checkedBy: 'Orta', note: null, source },
        { check: 'REPORTED', checkedOn: '2019-08-01', checkedBy: null, note: null, source },
      ],
    }),
    id,
  );

  expect(steps.map(({ when, title, now }) => [when, title, now])).toEqual([
    ['sejak Jun 2019', 'Uji coba', false],
    ['1 Agu 2019', 'Dilaporkan', false],
    ['sejak 2020', 'Penerapan', true],
    ['tanggal pemeriksaan tidak diketahui', 'Diperiksa', false],
  ]);
  expect(steps[0]?.text).toBe('sampai 31 Des 2019');
  expect(steps[2]?.text).toBe('Hanya tahunnya diketahui, jadi dihitung sejak 1 Jan 2020');
});

it('says that only a first sight is known, and what it was', () => {
  const [step] = journeyOf(
    aProfile({
      stages: [
        {
          stage: 'IMPLEMENTATION',
          from: '2023-03-16',
          precision: null,
          basis: 'KNOWN_ON',
          knownBasis: 'hari terbit / day of publication',
          to: null,
          source,
        },
      ],
      checks: [],
    }),
    id,
  );

  expect(step?.when).toBe('diketahui sejak 16 Mar 2023');
  expect(step?.text).toBe('hari terbit');
});

it.each([
  ['compiler, against source', 'penyusun data, dicocokkan dengan sumber: cocok'],
  ['Sekretariat / Secretariat', 'Sekretariat: cocok'],
  ['toString', 'toString: cocok'],
])('names who checked in the language of the reader: %s', (checkedBy, said) => {
  const note = 'cocok / it agrees';
  const checks: Profile['checks'] = [
    { check: 'CHECKED', checkedOn: null, checkedBy, note, source },
  ];

  expect(journeyOf(aProfile({ stages: [], checks }), id)[0]?.text).toBe(said);
});
