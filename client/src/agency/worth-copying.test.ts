import { expect, it } from 'vitest';
import { type Copyable, worthCopying } from './worth-copying';

const innovation = (title: string, owner: string, adopted = 0, measured = 0) => ({
  title,
  owner: { code: owner },
  adoptions: { totalCount: adopted },
  outcomes: { totalCount: measured },
  recognitions: { totalCount: 0 },
});

const titles = (found: (Copyable & { title: string })[]) => found.map(({ title }) => title);

it('names one of each owner before a second of anyone', () => {
  const candidates = [
    innovation('a1', 'A'),
    innovation('a2', 'A'),
    innovation('b1', 'B'),
    innovation('c1', 'C'),
  ];

  expect(titles(worthCopying(candidates, 3))).toEqual(['a1', 'b1', 'c1']);
  expect(titles(worthCopying(candidates, 4))).toEqual(['a1', 'b1', 'c1', 'a2']);
});

it('puts first what has most to show for it, and else keeps the order', () => {
  const candidates = [
    innovation('plain', 'A'),
    innovation('adopted', 'B', 3),
    innovation('both', 'C', 1, 2),
  ];

  expect(titles(worthCopying(candidates, 3))).toEqual(['both', 'adopted', 'plain']);
});
