import { describe, expect, it } from 'vitest';
import { fileOf, freeName, merged, readFile, type SavedQuery } from './saved-queries';

const saved = (name: string, query = '{ coverage { covered } }'): SavedQuery => ({
  name,
  query,
  variables: { asOf: '2026-03-31' },
  view: 'chart',
});

const fileWith = (...entries: unknown[]) =>
  JSON.stringify({ form: 'satu-inovasi-kueri', version: 1, queries: entries });

describe('a file of saved queries', () => {
  it('gives back what it was made of', () => {
    const queries = [saved('Cakupan'), saved('Dengan "kutip" & é')];
    expect(readFile(fileOf(queries))).toEqual({ queries });
    expect(readFile(`\uFEFF${fileOf(queries)}`)).toEqual({ queries });
  });

  it('takes what is left out as usual', () => {
    expect(readFile(fileWith({ name: ' A ', query: '{a}' }))).toEqual({
      queries: [{ name: 'A', query: '{a}', variables: {}, view: 'table' }],
    });
  });

  it('keeps nothing that a file adds', () => {
    const read = readFile(fileWith({ ...saved('A'), script: 'x' }));
    expect(read).toEqual({ queries: [saved('A')] });
  });

  it.each([
    ['not JSON', [{ entry: null, why: 'json' }]],
    ['[]', [{ entry: null, why: 'form' }]],
    ['{"form":"satu-inovasi-kueri","queries":{}}', [{ entry: null, why: 'form' }]],
    [fileWith(...Array.from({ length: 501 }, () => 1)), [{ entry: null, why: 'tooMany' }]],
  ])('is refused whole: %#', (text, faults) => {
    expect(readFile(text)).toEqual({ faults });
  });

  it('tells of each bad entry why, and takes none of the good ones', () => {
    const text = fileWith(
      saved('good'),
      7,
      { ...saved('x'), name: ' ' },
      { ...saved('x'), query: 1 },
      { ...saved('x'), variables: [] },
      { ...saved('x'), view: 'map' },
      saved('good'),
    );
    expect(readFile(text)).toEqual({
      faults: [
        { entry: 2, why: 'entry' },
        { entry: 3, why: 'name' },
        { entry: 4, why: 'query' },
        { entry: 5, why: 'variables' },
        { entry: 6, why: 'view' },
        { entry: 7, why: 'twice' },
      ],
    });
  });
});

it('takes no variables that are nested without end', () => {
  const deep = JSON.parse(`${'['.repeat(31)}${']'.repeat(31)}`) as unknown;
  expect(readFile(fileWith({ ...saved('A'), variables: { deep } }))).toEqual({
    faults: [{ entry: 1, why: 'variables' }],
  });
});

describe('names', () => {
  it('are given once', () => {
    expect(freeName('A', [])).toBe('A');
    expect(freeName('A', [saved('A'), saved('A (2)')])).toBe('A (3)');
  });

  it('stay within their length', () => {
    const long = 'x'.repeat(100);
    expect(freeName(long, [saved(long)])).toBe(`${'x'.repeat(96)} (2)`);
  });

  it('of a file do not replace those that are there', () => {
    const before = [saved('A')];
    expect(merged(before, [saved('A'), saved('A', '{ other }')]).map(({ name }) => name)).toEqual([
      'A',
      'A (2)',
    ]);
  });
});
