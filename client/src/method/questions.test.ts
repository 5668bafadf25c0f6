import { parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { pagesOf, questions } from './questions';

it('names each page once, and none for what only analysts ask', () => {
  expect(pagesOf(['coverage', 'coverageTrend', 'agencyStates'])).toEqual([
    'ringkasan',
    'perangkat-daerah',
  ]);
  expect(pagesOf(['innovationGroups'])).toEqual([]);
});

it.each(Object.entries(questions))('%s is asked by a query of that root', (root, document) => {
  const [operation] = parse(print(document)).definitions;

  expect(operation).toMatchObject({
    kind: 'OperationDefinition',
    selectionSet: { selections: [{ name: { value: root } }] },
  });
});
