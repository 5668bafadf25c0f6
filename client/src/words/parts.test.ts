import { expect, it } from 'vitest';
import { enAnalyst } from './en.analyst';
import { idAnalyst } from './id.analyst';

it('keeps with the words of Analis none that another page needs', () => {
  expect(Object.keys(idAnalyst)).toEqual(['analyst']);
  expect(Object.keys(enAnalyst)).toEqual(['analyst']);
});
