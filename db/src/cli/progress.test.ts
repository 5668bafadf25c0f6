import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ImportProgress } from '../importing/progress.js';
import { ProgressTeller } from './progress.js';
import { cliWords } from './words.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const reading: ImportProgress = {
  step: 'READ',
  file: 'pengukuran.csv',
  rows: 340_000,
  share: 0.214,
  secondsLeft: 40,
};

test('without a terminal there is a line every few seconds, none for a short work', () => {
  const lines: string[] = [];
  const teller = new ProgressTeller(cliWords.en, 'en', { err: (line) => lines.push(line) });
  teller.ofImport(reading);
  vi.advanceTimersByTime(3_000);
  expect(lines).toEqual([]);
  for (let second = 0; second < 7; second++) {
    teller.ofImport(reading);
    vi.advanceTimersByTime(1_000);
  }
  const line = 'Reading pengukuran.csv (340,000 rows): 21 %, about 39 seconds to go';
  expect(lines).toEqual([line, line]);
  teller.stop();
});

test('while there is no news the time goes on', () => {
  const lines: string[] = [];
  const teller = new ProgressTeller(cliWords.id, 'id', { err: (line) => lines.push(line) });
  teller.ofImport({ ...reading, step: 'WRITE', secondsLeft: 9 });
  vi.advanceTimersByTime(16_000);
  teller.stop();
  vi.advanceTimersByTime(60_000);
  expect(lines.map((line) => line.split(', ').at(-1))).toEqual([
    'kira-kira 5 detik lagi',
    'kira-kira 1 detik lagi',
    'lebih lama dari perkiraan',
    'lebih lama dari perkiraan',
  ]);
});

test('on a terminal one line is shown in place, and nothing is left of it', () => {
  const places: string[] = [];
  const lines: string[] = [];
  const teller = new ProgressTeller(cliWords.id, 'id', {
    err: (line) => lines.push(line),
    inPlace: (text) => places.push(text),
  });
  teller.ofImport({ ...reading, secondsLeft: 300 });
  vi.advanceTimersByTime(1_000);
  teller.ofImport({ ...reading, step: 'COUNT', file: null, rows: 0, share: 1, secondsLeft: 3 });
  vi.advanceTimersByTime(1_000);
  teller.stop();
  expect(lines).toEqual([]);
  expect(places).toEqual([
    'Membaca pengukuran.csv (340.000 baris): 21 %, kira-kira 5 menit lagi',
    'Menghitung cakupan: 99 %, kira-kira 2 detik lagi',
    '',
  ]);
});
