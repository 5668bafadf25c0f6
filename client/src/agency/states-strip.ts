import { addDays, type Day, daysBetween } from '../format/calendar';
import type { State } from '../marks/states';

/** A state from a day, or from an unknown one, to a day, or until now. */
export interface Span {
  state: State;
  from: Day | null;
  to: Day | null;
}

/** A piece of the strip; without a state where the agency was not among those counted. */
export interface Piece {
  state: State | null;
  days: number;
}

/**
 * The spans as pieces of a strip as wide as the time from `start` to `end`. A span of unknown start
 * begins with the strip, and a time that no span covers stays empty.
 */
export const stripOf = (spans: readonly Span[], start: Day, end: Day): Piece[] => {
  const pieces: Piece[] = [];
  let at = start;
  for (const { state, from, to } of spans) {
    const first = from === null || from < at ? at : from;
    const last = to === null || to > end ? end : to;
    if (first > at) pieces.push({ state: null, days: daysBetween(at, first) });
    if (last >= first) {
      pieces.push({ state, days: daysBetween(first, last) + 1 });
      at = addDays(last, 1);
    }
  }
  if (at <= end) pieces.push({ state: null, days: daysBetween(at, end) + 1 });
  return pieces;
};

/** Where the strip begins: with the first known start, or with the rules where that is not known. */
export const stripStart = (spans: readonly Span[], firstDay: Day): Day =>
  spans[0]?.from ?? firstDay;
