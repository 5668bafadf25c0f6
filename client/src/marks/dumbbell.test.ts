import { expect, it } from 'vitest';
import { dumbbellPlaces } from './dumbbell';

it('begins at zero and ends at the largest value', () => {
  expect(dumbbellPlaces({ before: 15, after: 10, target: 20 })).toEqual({
    zero: 0,
    before: 75,
    after: 50,
    target: 100,
  });
});

it('keeps what is not known out of the drawing', () => {
  expect(dumbbellPlaces({ before: null, after: 8, target: null })).toEqual({
    zero: 0,
    before: null,
    after: 100,
    target: null,
  });
});

it('reaches below zero only where a value does, and survives nothing but zeros', () => {
  expect(dumbbellPlaces({ before: -10, after: 30, target: null }).zero).toBe(25);
  expect(dumbbellPlaces({ before: 0, after: 0, target: null })).toEqual({
    zero: 0,
    before: 0,
    after: 0,
    target: null,
  });
});
