export type State = 'COVERED' | 'PREPARING' | 'NONE' | 'UNREPORTED';

export interface StateCounts {
  covered: number;
  preparing: number;
  none: number;
  unreported: number;
}

/** Always in this order, zero included: the four add up to the whole. */
export const states: readonly State[] = ['COVERED', 'PREPARING', 'NONE', 'UNREPORTED'];

export const countOf = (counts: StateCounts, state: State): number =>
  ({
    COVERED: counts.covered,
    PREPARING: counts.preparing,
    NONE: counts.none,
    UNREPORTED: counts.unreported,
  })[state];

export const totalOf = (counts: StateCounts): number =>
  counts.covered + counts.preparing + counts.none + counts.unreported;

/** The ending of the class that colours a state. */
export const stateClass: Record<State, string> = {
  COVERED: 'ada',
  PREPARING: 'siap',
  NONE: 'belum',
  UNREPORTED: 'lapor',
};
