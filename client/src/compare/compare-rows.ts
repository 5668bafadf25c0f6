import type { ThenAndNow_CoverageFragment as Coverage } from '../gql/graphql';

type KindCount = Coverage['byKind'][number];

export interface KindPair {
  kind: KindCount['kind'];
  earlier: KindCount | null;
  later: KindCount | null;
}

/** Every kind that was counted on one of both days, in the order of the later day; those that are gone come last. */
export const kindPairs = (
  earlier: readonly KindCount[],
  later: readonly KindCount[],
): KindPair[] => {
  const of = (kinds: readonly KindCount[], code: string) =>
    kinds.find((each) => each.kind.code === code) ?? null;
  const gone = earlier.filter((each) => of(later, each.kind.code) === null);
  return [...later, ...gone].map(({ kind }) => ({
    kind,
    earlier: of(earlier, kind.code),
    later: of(later, kind.code),
  }));
};

/** By how much a figure changed; null where it is not known on one of both days. */
export const difference = (earlier: number | null, later: number | null): number | null =>
  earlier === null || later === null ? null : later - earlier;
