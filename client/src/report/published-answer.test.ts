import { describe, expect, it } from 'vitest';
import { wordbookOf } from '../words/useWords';
import { adoptionsBlock, begunBlock } from './detail-blocks';
import { readAnswer } from './published-answer';
import { reasonOf } from './reasons';

const id = wordbookOf('id');
const words = (text: string) => ({ indonesian: text, english: text });
const named = (code: string) => ({ code, government: 'KOTA', name: words(code) });

const move = { agency: named('DINSOS'), from: 'PREPARING', to: 'COVERED', on: '2026-01-01' };
const step = (owner: string, to: string) => ({
  ...{ innovation: 'SATU', government: 'KOTA', title: words('Satu'), owner: named(owner) },
  ...{ from: null, to, on: '2026-01-01', basis: 'EXACT' },
});
const adopted = (to: string) => ({
  ...{ adoption: 'A', government: 'KOTA', title: words('Satu'), adopter: { name: words('B') } },
  ...{ to, on: { day: '2026-01-02', precision: 'DAY' } },
});

const answerOf = (changes: object) =>
  readAnswer(JSON.stringify({ changesSince: { since: '2025-12-31', ...changes } })).changesSince;

const rowsOf = (block: { rows: readonly unknown[] } | null) => block?.rows.length ?? 0;

describe('what was answered when a report was published', () => {
  const begins = 'Satu masuk tahap Penerapan';

  it('names the step of each move, however many others the month had', () => {
    const changes = answerOf({
      agencies: { rows: [{ ...move, steps: [step('KEC', 'IMPLEMENTATION')] }], totalCount: 1 },
      innovations: {
        implemented: 30,
        implementedRows: Array(30).fill(step('X', 'IMPLEMENTATION')),
      },
      adoptions: { applied: 35, appliedRows: Array(35).fill(adopted('APPLIED')) },
    });
    if (!changes) throw new Error('no changes');

    expect(changes.agencies.rows.map((each) => reasonOf(each, id))).toEqual([begins]);
    expect([rowsOf(begunBlock(changes, id)), rowsOf(adoptionsBlock(changes, id))]).toEqual([
      12, 12,
    ]);
  });

  it('is read as well where an earlier version of the program asked', () => {
    const changes = answerOf({
      agencies: { rows: [move, { ...move, agency: named('LAIN') }], totalCount: 2 },
      innovations: {
        implemented: 1,
        rows: [step('DINSOS', 'TRIAL'), step('DINSOS', 'IMPLEMENTATION')],
      },
      adoptions: { applied: 1, rows: [adopted('AGREED'), adopted('APPLIED')] },
    });
    if (!changes) throw new Error('no changes');

    expect(changes.agencies.rows.map((each) => reasonOf(each, id))).toEqual([
      begins,
      'Punya inovasi Penerapan yang diperiksa',
    ]);
    expect([rowsOf(begunBlock(changes, id)), rowsOf(adoptionsBlock(changes, id))]).toEqual([1, 1]);
  });

  it('has no changes where there was nothing to compare with', () => {
    expect(readAnswer('{}').changesSince ?? null).toBeNull();
  });
});
