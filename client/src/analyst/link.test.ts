import { describe, expect, it } from 'vitest';
import { analystLink, readLink } from './link';

const query = `query Cakupan($hari: Date) {
  coverage(asOf: $hari) {
    covered
  }
}`;

const hashOf = (link: string) => link.slice(link.indexOf('#'));

describe('a link to a query', () => {
  it('carries query, variables and view, and opens as it was laid out', () => {
    const link = analystLink('en', { query, variables: { hari: '2026-03-31' }, view: 'chart' });
    expect(link.split('#')[0]).toBe('/en/analis');
    expect(readLink(hashOf(link))).toEqual({
      query,
      variables: { hari: '2026-03-31' },
      view: 'chart',
      dropped: [],
    });
  });

  it('holds no needless space', () => {
    const link = analystLink('id', { query: '{\n  coverage {\n    covered\n  }\n}\n' });
    expect(link).toBe('/id/analis#kueri=%7Bcoverage%7Bcovered%7D%7D');
  });

  it('names each view in Indonesian', () => {
    const views = (['table', 'json', 'chart'] as const).map((view) =>
      analystLink('id', { query: '{a}', view }).split('tampilan=').pop(),
    );
    expect(views).toEqual(['tabel', 'json', 'grafik']);
  });

  it('keeps comments, and with them the lines they end at', () => {
    const commented = '# the first page only\n{ agencies(first: 5) { nodes { code } } }';
    expect(readLink(hashOf(analystLink('id', { query: commented })))?.query).toBe(commented);
  });

  it('keeps a hash sign inside a text apart from a comment', () => {
    const link = analystLink('id', { query: '{\n  agency(code: "a#b") { code }\n}' });
    expect(decodeURIComponent(link)).toContain('{agency(code:"a#b"){code}}');
  });

  it('carries every sign of a hostile text', () => {
    const variables = { teks: `a&kueri=b#c%20d"e'f(g)!*\\\n\u{1F600}é` };
    const hostile = 'query ($teks: String) {\n  search(text: $teks) {\n    count\n  }\n}';
    const link = analystLink('id', { query: hostile, variables });
    expect(link).not.toMatch(/[\s'"()<>]/);
    expect(readLink(hashOf(link))).toMatchObject({ query: hostile, variables, dropped: [] });
  });

  it('carries a text with half of a character, without that half', () => {
    const link = analystLink('id', { query: '{ a # \ud83d \u{1F600}\n}' });
    expect(readLink(hashOf(link))?.query).toBe('{ a # \uFFFD \u{1F600}\n}');
  });

  it('carries a query that is not finished as it stands', () => {
    const unfinished = '{ coverage {';
    const read = readLink(hashOf(analystLink('id', { query: unfinished })));
    expect(read).toMatchObject({ query: unfinished, dropped: ['kueri'] });
  });
});

describe('reading an address', () => {
  it('finds nothing where no query is meant', () => {
    expect(readLink('')).toBeNull();
    expect(readLink('#isi')).toBeNull();
  });

  it('reads with and without the sign', () => {
    expect(readLink('kueri=%7Ba%7D')?.query).toBe(readLink('#kueri=%7Ba%7D')?.query);
  });

  it.each([
    ['#kueri=%E0%A4%A', 'kueri'],
    ['#kueri=%7Ba%7D&variabel=%5B1%5D', 'variabel'],
    ['#kueri=%7Ba%7D&variabel=%7B', 'variabel'],
    ['#kueri=%7Ba%7D&tampilan=peta', 'tampilan'],
    ['#kueri=%7Ba%7D&tampilan=toString', 'tampilan'],
    ['#kueri=%7Ba%7D&constructor=1', 'constructor'],
    ['#foo=bar', 'foo'],
  ])('says what of %s it did not understand', (hash, name) => {
    expect(readLink(hash)?.dropped).toEqual([name]);
  });

  it('refuses variables that are nested without end', () => {
    const deep = `{"a":${'['.repeat(9_000)}${']'.repeat(9_000)}}`;
    const read = readLink(`#kueri=%7Ba%7D&variabel=${encodeURIComponent(deep)}`);
    expect(read).toMatchObject({ variables: {}, dropped: ['variabel'] });
  });

  it('keeps the rest of an address of which one part makes no sense', () => {
    expect(readLink('#kueri=%7Ba%7D&variabel=x&tampilan=json')).toEqual({
      query: '{\n  a\n}',
      variables: {},
      view: 'json',
      dropped: ['variabel'],
    });
  });
});
