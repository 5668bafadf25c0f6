import type { Kind } from '../filter/kinds';
import type { StateCounts } from './states';

export interface KindCount {
  kind: Kind;
  eligible: number;
  states: StateCounts;
}

export interface KindGroup {
  kinds: Kind[];
  eligible: number;
  states: StateCounts;
}

const fewest = 3;

export const add = (one: StateCounts, other: StateCounts): StateCounts => ({
  covered: one.covered + other.covered,
  preparing: one.preparing + other.preparing,
  none: one.none + other.none,
  unreported: one.unreported + other.unreported,
});

/** Kinds with hardly an agency of their own share one bar at the end; the others have one each. */
export const kindGroups = (byKind: readonly KindCount[]): KindGroup[] => {
  const present = byKind.filter((each) => each.eligible > 0);
  const small = present.filter((each) => each.eligible < fewest);
  const together = small.length > 1 ? small : [];
  const groups: KindGroup[] = present
    .filter((each) => !together.includes(each))
    .map(({ kind, eligible, states }) => ({ kinds: [kind], eligible, states }));
  const first = together[0];
  if (!first) return groups;
  const rest = together.slice(1).reduce<KindGroup>(
    (sum, each) => ({
      kinds: [...sum.kinds, each.kind],
      eligible: sum.eligible + each.eligible,
      states: add(sum.states, each.states),
    }),
    { kinds: [first.kind], eligible: first.eligible, states: first.states },
  );
  return [...groups, rest];
};
