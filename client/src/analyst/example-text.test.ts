import { expect, test } from 'vitest';
import { exampleText } from './example-text';
import { examples, usualVariables } from './examples';

test.each(examples)('$slug has a text in both languages', (example) => {
  expect(exampleText(example, 'id')).toMatch(/^query /);
  expect(exampleText(example, 'en')).not.toContain('indonesian');
});

test('an example without a text is said by its name', () => {
  const [first] = examples;
  if (!first) throw new Error('there are no examples');
  expect(() => exampleText({ ...first, slug: '99-nothing' }, 'id')).toThrow('99-nothing');
});

test('days in variables are counted back from today, beside the usual values', () => {
  const [first] = examples;
  if (!first) throw new Error('there are no examples');
  const asked = { ...first, variables: { first: 20 }, daysBack: { since: 30 } };
  expect(usualVariables(asked, '2026-03-01')).toEqual({ first: 20, since: '2026-01-30' });
});
