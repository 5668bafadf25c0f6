import type { Day } from '../format/calendar';
import type { Gap, Projection, Spot, TrendPoint } from './trend';

export interface TrendWords {
  title: string;
  text: string;
  due: string;
  path: string;
  gap: string;
  rule: string;
  /** Two short lines: the day, and what began with how many. */
  begin: (spot: Spot) => [string, string];
  count: (value: number) => string;
}

export interface TrendDrawing {
  points: readonly TrendPoint[];
  line: readonly [Spot, Spot] | null;
  gap: Gap | null;
  projection: Projection | null;
  due: Day | null;
  words: TrendWords;
}
