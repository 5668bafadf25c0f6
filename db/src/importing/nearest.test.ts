import { expect, test } from 'vitest';
import { nearest } from './nearest.js';

test('a typing error away', () => {
  expect(nearest('DEPARTEMENT', ['BOARD', 'DEPARTMENT', 'DISTRICT'])).toBe('DEPARTMENT');
  expect(nearest('agency.csv', ['agencies.csv', 'affairs.csv'])).toBe('agencies.csv');
  expect(nearest('setda', ['SETWAN', 'SETDA'])).toBe('SETDA');
});

test('nothing is near', () => {
  expect(nearest('XX', ['HEALTH', 'EDUCATION'])).toBeNull();
  expect(nearest('', ['A'])).toBeNull();
});
