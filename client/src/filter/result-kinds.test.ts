import { expect, it } from 'vitest';
import { isUrlResultKind, resultKindOf, urlResultKindOf } from './result-kinds';

it('names each kind of result in the address, there and back', () => {
  expect(resultKindOf('kegiatan')).toBe('FACILITATION');
  expect(urlResultKindOf('FACILITATION')).toBe('kegiatan');
});

it('does not take the name of an object for a kind', () => {
  expect(isUrlResultKind('janji')).toBe(true);
  expect(isUrlResultKind('constructor')).toBe(false);
});
