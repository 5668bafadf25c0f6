import { expect, it } from 'vitest';
import { historyText, nameOf, type PastQuery, readHistory, withRun } from './history';

const run = (query: string, at = '2026-11-24T05:00:00Z'): PastQuery => ({
  query,
  variables: {},
  at,
});

it('holds the newest first, and the same query once', () => {
  const history = [run('{a}'), run('{b}')];
  const later = withRun(history, run(' {b} ', '2026-11-25T05:00:00Z'));
  expect(later.map(({ query }) => query.trim())).toEqual(['{b}', '{a}']);
});

it('holds thirty, and none that is too long', () => {
  const many = Array.from({ length: 30 }, (_, index) => run(`{a${index}}`));
  expect(withRun(many, run('{new}'))).toHaveLength(30);
  expect(withRun(many, run('x'.repeat(20_001)))).toEqual(many);
});

it('is read as it was kept, without what is not understood', () => {
  const history = [run('{a}')];
  expect(readHistory(historyText(history))).toEqual(history);
  expect(readHistory(null)).toEqual([]);
  expect(readHistory('{')).toEqual([]);
  expect(readHistory(JSON.stringify([1, { query: 'x' }, { ...run('{b}'), at: 'today' }]))).toEqual(
    [],
  );
});

it('calls a query by its operation, else by what it asks', () => {
  expect(nameOf('query Coverage($a: Int) { coverage }')).toBe('Coverage');
  expect(nameOf('{ first: coverage { covered } }')).toBe('coverage');
  expect(nameOf('')).toBe('');
});
