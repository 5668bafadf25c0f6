import { expect, test } from 'vitest';
import { ImportPace, type ImportProgress } from './progress.js';

test('the share of an import only grows, from nothing to all of it', () => {
  const told: ImportProgress[] = [];
  const pace = new ImportPace((progress) => told.push(progress));
  pace.read('agencies.csv', 0, 0);
  pace.read('measurements.csv', 900, 0.9);
  pace.read('measurements.csv', 1_000, 1);
  pace.enter('CHECK', 1_010);
  pace.turnOf('agencies.csv', 10);
  pace.turnOf('measurements.csv', 1_000);
  pace.enter('WRITE', 1_010);
  pace.turnOf('agencies.csv', 10);
  pace.turnOf('measurements.csv', 1_000);
  pace.enter('COUNT', 0);
  const shares = told.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBeGreaterThan(0.9);
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
  expect(told.every(({ secondsLeft }) => secondsLeft >= 0)).toBe(true);
});
