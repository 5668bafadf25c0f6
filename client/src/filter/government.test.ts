import { describe, expect, it } from 'vitest';
import {
  areSeveral,
  type Government,
  governmentTree,
  isKnownGovernment,
  matchingGovernments,
} from './government';

const a = (code: string, within: string | null = null): Government => ({
  code,
  name: { indonesian: `Pemerintah ${code}`, english: `Government ${code}` },
  within,
  firstDay: '2020-01-01',
});
const governments = [
  a('BINJAI', 'SUMUT'),
  a('INDONESIA'),
  a('MEDAN', 'SUMUT'),
  a('SUMUT', 'INDONESIA'),
];
const codes = (all: { code: string }[]) => all.map(({ code }) => code);

describe('governments', () => {
  it('stand below the one that they belong to', () => {
    const tree = governmentTree(governments);

    expect(tree.map(({ government, depth }) => `${depth} ${government.code}`)).toEqual([
      '0 INDONESIA',
      '1 SUMUT',
      '2 BINJAI',
      '2 MEDAN',
    ]);
    expect(tree[2]?.above?.code).toBe('SUMUT');
  });

  it('are all there even where the one above is not on record', () => {
    const tree = governmentTree([a('BINJAI', 'SUMUT'), a('MEDAN')]);

    expect(codes(tree.map(({ government }) => government))).toEqual(['BINJAI', 'MEDAN']);
  });

  it('are several where all are shown, or one with others below it', () => {
    expect(areSeveral(governments, undefined)).toBe(true);
    expect(areSeveral(governments, 'SUMUT')).toBe(true);
    expect(areSeveral(governments, 'MEDAN')).toBe(false);
    expect(areSeveral([a('MEDAN')], undefined)).toBe(false);
  });

  it('are found by any words of their names, and by code', () => {
    const found = (typed: string) =>
      codes(matchingGovernments(governmentTree(governments), typed).map((each) => each.government));

    expect(found('kota')).toEqual([]);
    expect(found('MED gov')).toEqual(['MEDAN']);
    expect(found('binjai')).toEqual(['BINJAI']);
    expect(found(' ')).toHaveLength(4);
  });

  it('are known or not', () => {
    expect(isKnownGovernment(undefined, { governments })).toBe(true);
    expect(isKnownGovernment('MEDAN', { governments })).toBe(true);
    expect(isKnownGovernment('ACEH', { governments })).toBe(false);
  });
});
