import { add, type KindCount, type KindGroup, kindGroups } from '../marks/kind-groups';

/** As many rows as can be read from four metres away. */
const mostRows = 5;

export interface PushRow extends KindGroup {
  /** How many of them are not covered yet. */
  uncovered: number;
}

const withUncovered = (group: KindGroup): PushRow => ({
  ...group,
  uncovered: group.eligible - group.states.covered,
});

/** Who needs a push, by kind: the kinds with most to do first, what does not fit as one at the end. */
export const pushByKind = (byKind: readonly KindCount[]): PushRow[] => {
  const groups = kindGroups(byKind).map(withUncovered);
  const single = groups
    .filter(({ kinds }) => kinds.length === 1)
    .sort((a, b) => b.uncovered - a.uncovered);
  const small = groups.filter(({ kinds }) => kinds.length > 1);
  const room = mostRows - 1;
  const shown = single.length + small.length > mostRows ? single.slice(0, room) : single;
  const rest = [...single.slice(shown.length), ...small];
  const [first, ...others] = rest;
  if (!first) return shown;
  const together = others.reduce<KindGroup>(
    (sum, each) => ({
      kinds: [...sum.kinds, ...each.kinds],
      eligible: sum.eligible + each.eligible,
      states: add(sum.states, each.states),
    }),
    first,
  );
  return [...shown, withUncovered(together)];
};
