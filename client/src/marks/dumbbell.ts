export interface DumbbellValues {
  before: number | null;
  after: number | null;
  target: number | null;
}

/** Where each value stands, from 0 at the left end to 100 at the right one. */
export interface DumbbellPlaces {
  zero: number;
  before: number | null;
  after: number | null;
  target: number | null;
}

/** The scale begins at zero, or below where a value is negative, and ends at the largest value. */
export const dumbbellPlaces = ({ before, after, target }: DumbbellValues): DumbbellPlaces => {
  const values = [before, after, target].filter((value) => value !== null);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const place = (value: number) => (high === low ? 0 : ((value - low) / (high - low)) * 100);
  const placeOf = (value: number | null) => (value === null ? null : place(value));
  return {
    zero: place(0),
    before: placeOf(before),
    after: placeOf(after),
    target: placeOf(target),
  };
};
