import { daysBetween } from '../format/calendar';
import type { SeriesPoint } from './series';

interface Measured {
  from: string;
  to: string;
  value: number;
  /** The period still runs, so the value may change. */
  running?: boolean;
}

interface MeasuredOverTime {
  baseline: { value: number; from: string | null; to: string | null } | null;
  /** Newest first. */
  measurements: readonly Measured[];
}

/** Shorter than a month is a moment: between two moments nothing is missing. */
const shortestPeriod = 27;

const daysOf = ({ from, to }: Measured) => daysBetween(from, to);

/** Whether more than half a period lies between the end of one value and the begin of the next. */
const isGap = (before: Measured, next: Measured): boolean => {
  const period = Math.min(daysOf(before), daysOf(next));
  return period >= shortestPeriod && daysBetween(before.to, next.from) > period / 2;
};

/**
 * The values of an indicator from the oldest to the newest, each at the end of its period, the one from
 * before hollow. Periods that nobody measured leave a gap.
 */
export const pointsOf = ({ baseline, measurements }: MeasuredOverTime): SeriesPoint[] => {
  const { from = null, to = null, value = 0 } = baseline ?? {};
  const before = from !== null && to !== null ? [{ from, to, value }] : [];
  const measured: Measured[] = [...before, ...[...measurements].reverse()];
  return measured.map((each, index) => {
    const previous = measured[index - 1];
    return {
      day: each.to,
      value: each.value,
      hollow: index < before.length || each.running === true,
      afterGap: previous !== undefined && isGap(previous, each),
    };
  });
};
