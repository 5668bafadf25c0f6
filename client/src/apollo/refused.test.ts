import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { expect, test } from 'vitest';
import { refusedArgument } from './refused';

const said = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ data: null, errors: [{ message: 'No.', extensions }] });

test('an argument that makes no sense is told by its name', () => {
  const argument = ['assumed', '0', 'level'];
  expect(refusedArgument(said({ code: 'INVALID_ARGUMENT', argument }))).toBe('assumed');
  expect(refusedArgument(said({ code: 'NOT_FOUND', argument: ['within'] }))).toBe('within');
});

test('whatever else fails is no refusal', () => {
  expect(refusedArgument(said({ code: 'UNAVAILABLE' }))).toBeUndefined();
  expect(refusedArgument(said({ code: 'INVALID_ARGUMENT' }))).toBeUndefined();
  expect(refusedArgument(new TypeError('Failed to fetch'))).toBeUndefined();
  expect(refusedArgument(undefined)).toBeUndefined();
});
