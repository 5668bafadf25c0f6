import { expect, it } from 'vitest';
import { mostSelected, overviewRules, selectionIn } from '../filter/overview-search';
import { toggled, withAll } from './selection';

const order = ['a', 'b', 'c', 'd'];

it('selects one and lets go of it', () => {
  expect(toggled([], order, 'b', null)).toEqual(['b']);
  expect(toggled(['b', 'c'], order, 'b', null)).toEqual(['c']);
});

it('selects what lies between, in either direction', () => {
  expect(toggled(['a'], order, 'c', 'a')).toEqual(['a', 'b', 'c']);
  expect(toggled(['d'], order, 'b', 'd')).toEqual(['b', 'c', 'd']);
  expect(toggled(['a', 'b', 'c'], order, 'c', 'b')).toEqual(['a']);
});

it('selects one alone where the one before it is not listed any more', () => {
  expect(toggled([], order, 'c', 'gone')).toEqual(['c']);
});

it('selects all of a kind or none', () => {
  expect(withAll(['x'], ['a', 'b'], true)).toEqual(['x', 'a', 'b']);
  expect(withAll(['x', 'a'], ['a', 'b'], false)).toEqual(['x']);
});

it('selects no more than an address can hold', () => {
  const codes = Array.from({ length: 150 }, (_, at) => `DINAS-${at}`);
  const kept = selectionIn(codes) ?? '';
  expect(kept.split(',')).toEqual(codes.slice(0, mostSelected));
  expect(overviewRules.pilih(kept)).toBe(kept);
  expect(overviewRules.pilih(codes.join())).toBeUndefined();
  const long = codes.map((code) => `${code}-${'X'.repeat(110)}`);
  expect(selectionIn(long)?.length).toBeLessThan(8_000);
  expect(selectionIn([])).toBeUndefined();
});
