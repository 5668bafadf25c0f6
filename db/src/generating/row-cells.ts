import type { Cell, CopyTarget } from './copy-target.js';
import { type DatedDay, type Day, dayText, yearOf } from './days.js';
import type { MadeUpGovernment } from './records.js';

export type SourceOf = (day: Day | null) => number;

/** The source of a record's year; what has no day, or a day before all sources, leads to the first. */
export function sourcesByYear({ sources }: MadeUpGovernment): SourceOf {
  const first = Math.min(...sources.keys());
  const last = Math.max(...sources.keys());
  return (day) => {
    const year = day === null ? first : Math.min(last, Math.max(first, yearOf(day)));
    return sources.get(year)?.id ?? 0;
  };
}

export const dayCell = (day: Day | null): Cell => (day === null ? null : dayText(day));

export const datedCells = (dated: DatedDay | null): [Cell, Cell] =>
  dated === null ? [null, null] : [dayText(dated.day), dated.precision];

/** The end of every row: where it comes from. */
export const provenance = (source: number, target: CopyTarget): [Cell, Cell, Cell] => [
  source,
  target.fileId,
  target.nextRow,
];
