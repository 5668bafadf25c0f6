import { expect, it } from 'vitest';
import { sourcesOf } from './sources-of';

const from = (reference: string | null, row: number) => ({
  source: { file: 'innovations.csv', row, kind: 'PAGE' as const, reference },
});

it('names each source once, the one that states most first, and counts what none states', () => {
  const { used, unverified } = sourcesOf([
    from('https://a.id', 2),
    from('https://b.id', 3),
    from(null, 4),
    from('https://b.id', 5),
  ]);

  expect(used.map(({ source, rows }) => [source.reference, rows])).toEqual([
    ['https://b.id', 2],
    ['https://a.id', 1],
  ]);
  expect(unverified).toBe(1);
});
