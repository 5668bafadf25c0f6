import type { IndexScale_PredicateFragment as Predicate } from '../gql/graphql';

export interface Band {
  key: string;
  predicate: Predicate;
  from: number;
  to: number;
}

const top = 100;

/** A name that only nothing bears has no room on a scale: it is told in the table alone. */
const leastRoom = 1;

/** The scale from 0 to 100, cut where one predicate ends and the next begins. */
export const bandsOf = (predicates: readonly Predicate[]): Band[] =>
  predicates
    .map((predicate, index) => ({
      key: predicate.name.indonesian,
      predicate,
      from: predicate.lowerBound,
      to: predicates[index + 1]?.lowerBound ?? top,
    }))
    .filter(({ from, to }) => to - from >= leastRoom);

/** Whether what is written beside a pin would run out of the scale on its right side. */
export const isFarRight = (index: number): boolean => index > top / 2;
