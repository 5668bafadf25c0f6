import { expect, it } from 'vitest';
import { variablesFrom, variablesIn } from './variables-in';

const nested = (levels: number) => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`;

it('are an object', () => {
  expect(variablesIn({ a: [1, null, { b: 'c' }] })).toEqual({ a: [1, null, { b: 'c' }] });
  expect([[], null, 'x', 1, undefined].map(variablesIn)).toEqual(Array(5).fill(null));
  expect(variablesFrom('{')).toBeNull();
});

it('are nested as deep as the server takes them, and no deeper', () => {
  expect(variablesFrom(nested(30))).not.toBeNull();
  expect(variablesFrom(nested(31))).toBeNull();
  expect(variablesFrom(nested(50_000))).toBeNull();
});
