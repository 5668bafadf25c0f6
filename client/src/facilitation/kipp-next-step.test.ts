import { expect, it } from 'vitest';
import { wordbookOf } from '../words/useWords';
import { type Candidate, lackingOf, nextStep } from './kipp-next-step';

const names = [
  'AGE',
  'STAGE',
  'OWNER',
  'SUMMARY',
  'BEFORE_AFTER',
  'SOURCE',
  'SDG',
  'DECREE',
] as const;
const id = wordbookOf('id');

const candidate = (
  met: Partial<Record<(typeof names)[number], boolean | null>>,
  change: Partial<Candidate> = {},
): Pick<Candidate, 'readiness' | 'oldEnoughOn' | 'stage'> => ({
  stage: 'IMPLEMENTATION',
  oldEnoughOn: '2025-01-01',
  readiness: {
    fulfilled: 0,
    required: 8,
    requirements: names.map((requirement) => ({
      requirement,
      met: requirement in met ? (met[requirement] ?? null) : true,
    })),
  },
  ...change,
});

it('names what is not on record, also where nobody can tell, the first to do first', () => {
  const { readiness } = candidate({ SDG: null, DECREE: false, STAGE: false });

  expect(lackingOf(readiness)).toEqual(['STAGE', 'DECREE', 'SDG']);
});

it('says that one with everything can be entered', () => {
  expect(nextStep(candidate({}), id)).toBe('Siap diusulkan.');
});

it('says what a trial has to do before all else', () => {
  expect(nextStep(candidate({ STAGE: false, DECREE: false }, { stage: 'TRIAL' }), id)).toBe(
    'Selesaikan uji coba, lalu terapkan.',
  );
});

it('tells the day from which an innovation that lacks nothing but age is old enough', () => {
  expect(nextStep(candidate({ AGE: false }, { oldEnoughOn: '2027-03-01' }), id)).toBe(
    'Tunggu: cukup umur mulai 1 Mar 2027.',
  );
  expect(nextStep(candidate({ AGE: null }, { oldEnoughOn: null }), id)).toBe(
    'Pastikan tanggal mulai diterapkan.',
  );
});
