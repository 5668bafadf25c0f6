import { expect, it } from 'vitest';
import { worthCopying } from './worth-copying';

const candidate = (title: string, owner: string | null) => ({
  title,
  innovation: { owner: owner === null ? null : { code: owner } },
});

const titles = (most: number) =>
  worthCopying(
    [
      candidate('a1', 'A'),
      candidate('a2', 'A'),
      candidate('b1', 'B'),
      candidate('nobody’s', null),
      candidate('c1', 'C'),
    ],
    most,
  ).map(({ title }) => title);

it('names one of each owner before a second of anyone, in the order given', () => {
  expect(titles(3)).toEqual(['a1', 'b1', 'nobody’s']);
  expect(titles(5)).toEqual(['a1', 'b1', 'nobody’s', 'c1', 'a2']);
});
