import { expect, it } from 'vitest';
import { mostMissingFirst } from './indicator-order';

it('puts what is missing most first, keeps the order of equals, and what is not known last', () => {
  const listed = [
    { code: 'SID-01', open: 0.4 },
    { code: 'SID-02', open: null },
    { code: 'SID-03', open: 1.2 },
    { code: 'SID-04', open: 0.4 },
    { code: 'SID-05', open: 0 },
  ];

  expect(mostMissingFirst(listed).map(({ code }) => code)).toEqual([
    ...['SID-03', 'SID-01', 'SID-04', 'SID-05', 'SID-02'],
  ]);
});
