import { afterAll, expect, test } from 'vitest';
import { tinyCity } from './tiny-city.js';

/*
 * Gaps by hand: DINAS owns SATU, with a decree of 2025 and two photos, and DUA, with a guide dated tomorrow;
 * nobody owns TIGA, which has nothing. Of three sorts looked for that is 2 of 9. Two photos are one sort shown.
 */
const inUse = { stage: 'IMPLEMENTATION', stage_on: 2024 };
const city = await tinyCity({
  agencies: [{ code: 'DINAS' }],
  innovations: [
    { code: 'SATU', owner: 'DINAS', ...inUse },
    { code: 'DUA', owner: 'DINAS', ...inUse },
    { code: 'TIGA', ...inUse },
    { code: 'COBA', owner: 'DINAS', stage: 'TRIAL', stage_on: 2024 },
  ],
  evidence: [
    { code: 'SK', innovation: 'SATU', kind: 'DECREE', dated_on: '2025-01-01' },
    { code: 'FOTO-1', innovation: 'SATU', kind: 'PHOTO' },
    { code: 'FOTO-2', innovation: 'SATU', kind: 'PHOTO' },
    { code: 'PANDUAN', innovation: 'DUA', kind: 'GUIDE', dated_on: '2026-11-25' },
    { code: 'SK-COBA', innovation: 'COBA', kind: 'DECREE' },
  ],
});
afterAll(() => city.close());

const question = `query ($asOf: Day, $kinds: [EvidenceKind!], $first: Int, $after: String) {
  evidenceGaps(asOf: $asOf, kinds: $kinds, first: $first, after: $after) {
    complete { numerator denominator } completeness { numerator denominator }
    byKind { kind present { numerator } } agencyCount
    byAgency { agency { code } inUse lacking completeness { numerator denominator } }
    totalCount rows { innovation { code } missing } endCursor hasNextPage
  }
}`;
interface Page {
  evidenceGaps: {
    rows: { innovation: { code: string } }[];
    endCursor: string;
    hasNextPage: boolean;
  };
}

test('three innovations in use have two of the nine documents looked for', async () => {
  const kinds = ['DECREE', 'PHOTO', 'GUIDE'];
  const { evidenceGaps } = await city.answer<{ evidenceGaps: object }>(question, { kinds });
  expect(evidenceGaps).toMatchObject({
    complete: { numerator: 0, denominator: 3 },
    completeness: { numerator: 2, denominator: 9 },
    byKind: [
      { kind: 'DECREE', present: { numerator: 1 } },
      { kind: 'GUIDE', present: { numerator: 0 } },
      { kind: 'PHOTO', present: { numerator: 1 } },
    ],
    agencyCount: 2,
    byAgency: [
      {
        agency: { code: 'DINAS' },
        inUse: 2,
        lacking: 2,
        completeness: { numerator: 2, denominator: 6 },
      },
      { agency: null, inUse: 1, lacking: 1, completeness: { numerator: 0, denominator: 3 } },
    ],
    totalCount: 3,
    rows: [
      { innovation: { code: 'DUA' }, missing: ['DECREE', 'GUIDE', 'PHOTO'] },
      { innovation: { code: 'TIGA' }, missing: ['DECREE', 'GUIDE', 'PHOTO'] },
      { innovation: { code: 'SATU' }, missing: ['GUIDE'] },
    ],
  });
});

test('a decree alone is what one of them has, and before its day nobody', async () => {
  const kinds = ['DECREE'];
  const now = await city.answer<{ evidenceGaps: object }>(question, { kinds });
  expect(now.evidenceGaps).toMatchObject({
    complete: { numerator: 1, denominator: 3 },
    totalCount: 2,
  });
  const then = await city.answer<{ evidenceGaps: object }>(question, { kinds, asOf: '2024-12-31' });
  expect(then.evidenceGaps).toMatchObject({
    complete: { numerator: 0, denominator: 3 },
    totalCount: 3,
  });
});

test('pages hold every innovation once', async () => {
  const first = (await city.answer<Page>(question, { first: 2 })).evidenceGaps;
  const second = (await city.answer<Page>(question, { first: 2, after: first.endCursor }))
    .evidenceGaps;
  expect([...first.rows, ...second.rows].map(({ innovation }) => innovation.code)).toEqual([
    'DUA',
    'TIGA',
    'SATU',
  ]);
  expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
});

test('an empty list of sorts is refused', async () => {
  expect(await city.refusal(question, { kinds: [] })).toMatchObject({ argument: ['kinds'] });
});
