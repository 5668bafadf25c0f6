import type { SearchByKindQuery } from '../gql/graphql';

export type KindHits = SearchByKindQuery['searchByKind'][number];

/** Where the arrow keys go from an option: round in a circle, with nothing chosen between the ends. */
export const moved = (at: number, by: 1 | -1, length: number): number => {
  if (length === 0) return -1;
  const places = length + 1;
  return ((at + 1 + by + places) % places) - 1;
};

/** How many records were found, and whether counting stopped before the end. */
export const totalOf = (kinds: readonly KindHits[]): { count: number; atLeast: boolean } => ({
  count: kinds.reduce((sum, kind) => sum + kind.count, 0),
  atLeast: kinds.some((kind) => kind.atLeast),
});
