import { expect, it } from 'vitest';
import { oneEach } from './one-each';

const about = (innovation: string | null, agency: string | null, key: number) => ({
  innovation: innovation === null ? null : { indonesian: innovation },
  agency: agency === null ? null : { name: { indonesian: agency } },
  key,
});

const keysOf = (news: { key: number }[]) => news.map(({ key }) => key);

it('names an innovation once, by its newest news', () => {
  const news = [about('A', 'X', 1), about('A', 'X', 2), about('A', 'Y', 3), about('B', 'X', 4)];
  expect(keysOf(oneEach(news, 4))).toEqual([1, 3, 4]);
});

it('keeps all that is about agencies alone, up to the most', () => {
  const news = [about(null, 'X', 1), about(null, 'X', 2), about(null, null, 3)];
  expect(keysOf(oneEach(news, 2))).toEqual([1, 2]);
});
