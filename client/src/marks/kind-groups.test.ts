import { expect, it } from 'vitest';
import { type KindCount, kindGroups } from './kind-groups';

const kind = (code: string, covered: number, unreported: number): KindCount => ({
  kind: { code, name: { indonesian: code, english: code } },
  eligible: covered + unreported,
  states: { covered, preparing: 0, none: 0, unreported },
});

it('gives a kind of its own bar, and the single ones one together at the end', () => {
  const groups = kindGroups([
    kind('SECRETARIAT', 1, 0),
    kind('DEPARTMENT', 9, 9),
    kind('INSPECTORATE', 0, 1),
    kind('DISTRICT', 7, 14),
    kind('WARD', 0, 0),
  ]);

  expect(groups.map((group) => group.kinds.map((each) => each.code))).toEqual([
    ['DEPARTMENT'],
    ['DISTRICT'],
    ['SECRETARIAT', 'INSPECTORATE'],
  ]);
  expect(groups[2]).toMatchObject({
    eligible: 2,
    states: { covered: 1, preparing: 0, none: 0, unreported: 1 },
  });
});

it('leaves a lone small kind by itself', () => {
  expect(kindGroups([kind('BOARD', 0, 1), kind('DISTRICT', 7, 14)])).toHaveLength(2);
});
