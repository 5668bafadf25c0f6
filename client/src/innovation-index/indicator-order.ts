interface Scored {
  open: number | null;
}

/** What is missing most comes first; where that is not known, the order of the list stands. */
export const mostMissingFirst = <Each extends Scored>(indicators: readonly Each[]): Each[] =>
  [...indicators].sort((one, other) => (other.open ?? -1) - (one.open ?? -1));
