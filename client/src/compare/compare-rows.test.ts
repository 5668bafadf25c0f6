import { expect, it } from 'vitest';
import { difference, kindPairs } from './compare-rows';

const kind = (code: string, eligible: number) => ({
  kind: { code, name: { indonesian: code, english: code } },
  eligible,
  states: { covered: 0, preparing: 0, none: 0, unreported: eligible },
});

it('sets each kind beside itself, also one that began or ended between', () => {
  const pairs = kindPairs([kind('BOARD', 7), kind('OLD', 1)], [kind('BOARD', 8), kind('NEW', 2)]);
  expect(
    pairs.map((each) => [each.kind.code, each.earlier?.eligible, each.later?.eligible]),
  ).toEqual([
    ['BOARD', 7, 8],
    ['NEW', undefined, 2],
    ['OLD', 1, undefined],
  ]);
});

it('makes no difference of what is not known', () => {
  expect(difference(null, 4)).toBeNull();
  expect(difference(6, 4)).toBe(-2);
});
