import { expect, it } from 'vitest';
import { tidied } from './layout';

it('lays a query out', () => {
  expect(tidied('{coverage{covered}}')).toBe('{\n  coverage {\n    covered\n  }\n}');
});

it('keeps the comments above a query', () => {
  expect(tidied('# the first page\n\n# of many\n{a}')).toBe(
    '# the first page\n\n# of many\n{\n  a\n}',
  );
});

it('leaves a query with comments within as it is, since they would be lost', () => {
  const commented = '{ a # why a\n b }';
  expect(tidied(commented)).toBe(commented);
});

it('says nothing of what can not be read', () => {
  expect(tidied('{ a {')).toBeNull();
});
