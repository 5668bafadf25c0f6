import { expect, test } from 'vitest';
import { apartFromTheReal, isDemo } from './demo.js';

test('the demonstration has a folder of its own, and a named database stays the one that is named', () => {
  expect(apartFromTheReal({ dataDir: '/srv/inovasi' })).toEqual({ dataDir: '/srv/inovasi/demo' });
  const named = { url: 'postgresql://wati@db/coba', readUrl: 'postgresql://wati@db/coba' };
  expect(apartFromTheReal(named)).toEqual(named);
});

test('nothing but --demo can be asked for', () => {
  expect(isDemo([])).toBe(false);
  expect(isDemo(['--demo'])).toBe(true);
  expect(() => isDemo(['--demo', '--port'])).toThrow('“--port” is not known');
});
