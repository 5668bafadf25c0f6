import { expect, it } from 'vitest';
import { wordbookOf } from '../words/useWords';
import type { StateRow } from './state-columns';
import { stateAnswer } from './state-figure';

const words = (text: string) => ({ indonesian: text, english: text });
const source = {
  file: 'agencies.csv',
  row: 2,
  kind: 'PAGE',
  reference: 'https://medan.go.id',
} as const;

const anAgency = (code: string, change: Partial<StateRow> = {}): StateRow => ({
  agency: { code, government: 'MEDAN', name: words(`Dinas ${code}`), validFrom: null, source },
  state: 'UNREPORTED',
  since: null,
  dateBasis: null,
  daysWithout: null,
  daysWithoutSince: null,
  innovations: [],
  ...change,
});

const anInnovation = (title: string, counts: boolean): StateRow['innovations'][number] => ({
  title: words(title),
  counts,
  source: { file: 'innovations.csv', row: 7, kind: null, reference: null },
});

const covered = anAgency('A', {
  state: 'COVERED',
  since: '2023-01-01',
  dateBasis: 'YEAR',
  innovations: [anInnovation('Antrean, Daring', true), anInnovation('Baru', false)],
});
const preparing = anAgency('B', {
  state: 'PREPARING',
  daysWithout: 1423,
  innovations: [anInnovation('Rintisan', false)],
});
const validFrom = { day: '2023-01-01', precision: 'MONTH' } as const;
const silent = anAgency('C', {
  agency: { ...anAgency('C').agency, validFrom },
  since: '2023-01-01',
  daysWithout: 1425,
  daysWithoutSince: '2023-01-01',
});
const rows = [covered, preparing, silent];
const id = wordbookOf('id');

const countedIn = (counted: Parameters<typeof stateAnswer>[1]) => {
  const { rows: made, sum, makes } = stateAnswer({ rows, total: rows.length }, counted, id);
  return { counted: made.filter((row) => row.counted).map((row) => row.label), sum, makes };
};

it('makes a share of those that have one out of all', () => {
  expect(countedIn('covered')).toEqual({
    counted: ['Dinas A'],
    sum: '1 Ada + 1 Disiapkan + 0 Belum + 1 Belum melapor = 3',
    makes: '1/3',
  });
});

it('makes those that have none yet out of all, not the share that has one', () => {
  expect(countedIn('uncovered')).toEqual({
    counted: ['Dinas B', 'Dinas C'],
    sum: '1 Disiapkan + 0 Belum + 1 Belum melapor = 2 dari 3',
    makes: '2/3',
  });
});

it('makes the bare number of those that have none yet', () => {
  expect(countedIn('missing')).toMatchObject({
    sum: '1 Disiapkan + 0 Belum + 1 Belum melapor = 2',
    makes: '2',
  });
});

it('says in a row what the agency waits for', () => {
  const [, second] = stateAnswer({ rows, total: rows.length }, 'missing', id).rows;

  expect(second?.detail).toBe('Disiapkan · 1.423 hari tanpa inovasi · Rintisan');
});

it('names in a file what each column holds, and how far a day is known', () => {
  const [titles, first, , third] = stateAnswer({ rows, total: rows.length }, 'covered', id)
    .csv()
    .split('\r\n');

  expect(titles).toBe(
    'Kode,Perangkat daerah,Status,Status sejak,Ketepatan tanggal status,Hari tanpa inovasi,Hari dihitung sejak,' +
      'Inovasi yang dihitung,Inovasi yang belum dihitung,Sumber perangkat daerah,Sumber inovasi,Kode pemerintah',
  );
  expect(first).toBe(
    'A,Dinas A,Ada,2023,hanya tahun diketahui,,,"Antrean, Daring",Baru,https://medan.go.id,innovations.csv:7; innovations.csv:7,MEDAN',
  );
  expect(third).toBe('C,Dinas C,Belum melapor,2023-01,,1425,2023-01,,,https://medan.go.id,,MEDAN');
});

it('has its titles in English as well', () => {
  expect(stateAnswer({ rows: [], total: 0 }, 'covered', wordbookOf('en')).csv()).toMatch(
    /^Code,Agency,State,In this state since,Precision of that day,/,
  );
});

it('makes no figure of rows that are cut, and says so at the end of the file', () => {
  const { makes, total, csv } = stateAnswer({ rows, total: 5000 }, 'covered', id);

  expect(makes).toBeNull();
  expect(total).toBe(5000);
  expect(csv().trimEnd()).toMatch(/\r\nTerpotong: 3 baris pertama dari 5\.000\.$/);
});
