import { expect, it } from 'vitest';
import { wordbookOf } from '../words/useWords';
import { changeText, type TrailLine, trailTitle } from './trail-text';

const id = wordbookOf('id');
const en = wordbookOf('en');

const load: TrailLine = {
  at: '2026-11-24T05:00:00Z',
  by: 'Orta',
  action: 'LOAD',
  record: 'agency',
  recordKey: [
    { name: 'file', value: 'agencies.csv' },
    { name: 'rows', value: '1092' },
  ],
  batch: 1,
  changes: [],
};

it('names the file that brought a record, and how many came with it', () => {
  expect(trailTitle(load, id)).toEqual({
    record: 'Perangkat',
    done: 'dimuat dari berkas: agencies.csv, 1.092 baris',
  });
  expect(trailTitle(load, en).done).toBe('loaded from a file: agencies.csv, 1,092 rows');
});

it('names the record that was changed by its key', () => {
  const update: TrailLine = {
    ...load,
    action: 'UPDATE',
    record: 'commitment',
    recordKey: [{ name: 'code', value: 'UTARA-1' }],
  };

  expect(trailTitle(update, id)).toEqual({ record: 'Janji', done: 'UTARA-1 diubah' });
});

it('says both values in the forms of the language, and empty for none', () => {
  const due = { field: 'due_on', before: '2025-12-31', after: '2026-12-31' };

  expect(changeText(due, id)).toBe('tenggat: 31 Des 2025 → 31 Des 2026');
  expect(changeText({ field: 'people', before: null, after: '4' }, en)).toBe('people: empty → 4');
  expect(changeText({ field: 'says_none', before: 'true', after: 'false' }, id)).toBe(
    'melapor belum punya: ya → tidak',
  );
});

it('shows a column that has no word by its own name', () => {
  expect(changeText({ field: 'held_on', before: 'a', after: 'b' }, en)).toBe('held on: a → b');
});
