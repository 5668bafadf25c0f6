/** A named height on the scale. */
export interface IndexBound {
  value: number;
  label: string;
}

/** The published index by year, the simulated one apart from it, and the thresholds of each year. */
export interface IndexDrawing {
  points: readonly { year: number; value: number }[];
  simulated: { year: number; value: number } | null;
  bounds: readonly { year: number; bounds: readonly IndexBound[] }[];
  words: {
    title: string;
    text: string;
    /** Written beside the point that is no official value. */
    simulated: string;
    value: (value: number) => string;
  };
}

/** One threshold over the years in which it stayed the same. */
export interface BoundSpan extends IndexBound {
  from: number;
  to: number;
}

/** Thresholds drawn through as long as they do not change; each span names itself once. */
export const boundSpans = (years: IndexDrawing['bounds']): BoundSpan[] => {
  const spans: BoundSpan[] = [];
  for (const { year, bounds } of years) {
    for (const { value, label } of bounds) {
      const before = spans.find(
        (span) => span.value === value && span.label === label && span.to === year - 1,
      );
      if (before) before.to = year;
      else spans.push({ value, label, from: year, to: year });
    }
  }
  return spans;
};

/** Ticks of years, so many that each has room to be read. */
export const yearTicks = (first: number, last: number, most: number): number[] => {
  const every = Math.max(1, Math.ceil((last - first + 1) / Math.max(1, most)));
  const years = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  return years.filter((year) => (last - year) % every === 0);
};

/** How far a label reaches from its point, on the scale of the index. */
const reachOfLabel = 16;

/** Whether a value is written above its point: where below it a threshold lies, and nearer than one above. */
export const isWrittenAbove = (value: number, bounds: readonly IndexBound[]): boolean => {
  const nearest = (side: 1 | -1) =>
    Math.min(...bounds.map((bound) => side * (bound.value - value)).filter((far) => far >= 0));
  return nearest(-1) < Math.min(reachOfLabel, nearest(1));
};
