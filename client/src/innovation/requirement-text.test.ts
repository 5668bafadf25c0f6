import { expect, it } from 'vitest';
import type { InnovationEvidenceQuery } from '../gql/graphql';
import { wordbookOf } from '../words/useWords';
import { requirementText } from './requirement-text';

type Evidenced = NonNullable<InnovationEvidenceQuery['innovation']>;
type Name = Evidenced['kippReadiness']['requirements'][number]['requirement'];

const page = {
  file: 'innovations.csv',
  row: 2,
  kind: 'PAGE',
  reference: 'https://a.go.id/x',
} as const;
const evidenced: Evidenced = {
  code: 'KIK-MELON',
  sdgs: [3, 16],
  ownerBasis: 'INFERRED',
  stage: 'IMPLEMENTATION',
  since: '2025-01-01',
  sincePrecision: 'YEAR',
  basis: 'YEAR',
  kippReadiness: { fulfilled: 0, required: 8, minimumAgeMonths: 24, requirements: [] },
  indexIndicators: [],
  evidence: [
    {
      code: 'SK',
      kind: 'DECREE',
      number: null,
      datedOn: '2025-02-01',
      link: null,
      note: null,
      source: page,
    },
  ],
  source: page,
};
const text = (requirement: Name, met: boolean | null, change: Partial<Evidenced> = {}) =>
  requirementText({ requirement, met }, { ...evidenced, ...change }, wordbookOf('id'));

it('says since when it is in use, and whether that is long enough', () => {
  expect(text('AGE', true)).toBe('sejak 2025');
  expect(text('AGE', false)).toBe('sejak 2025, belum cukup');
  expect(text('AGE', null, { basis: 'KNOWN_ON', since: '2025-03-16' })).toBe(
    'diketahui sejak 16 Mar 2025',
  );
  expect(text('AGE', false, { stage: 'TRIAL' })).toBe('belum tercatat');
});

it('names what stands behind a requirement', () => {
  expect(text('STAGE', false, { stage: 'TRIAL' })).toBe('Uji coba');
  expect(text('OWNER', false)).toBe('baru disimpulkan');
  expect(text('SOURCE', true)).toBe('a.go.id');
  expect(text('SDG', true)).toBe('3, 16');
  expect(text('DECREE', true)).toBe('1 Feb 2025');
});

it('says that something is not on record, and not that there is none', () => {
  expect(text('SDG', false)).toBe('belum tercatat');
  expect(text('DECREE', false, { evidence: [] })).toBe('belum tercatat');
  expect(text('AGE', null, { since: null })).toBe('belum diketahui');
  expect(text('DECREE', null, { evidence: [] })).toBe('belum diketahui');
  expect(text('SDG', null, { sdgs: [] })).toBe('belum diketahui');
});
