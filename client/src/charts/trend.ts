import { clampDay, type Day, daysBetween, timeOf } from '../format/calendar';

/** What the chart of coverage over time is drawn from. */
export interface TrendPoint {
  day: Day;
  covered: number;
  eligible: number;
  /** The period still runs. */
  provisional: boolean;
  /** Covered agencies whose start is known only by year, or only since a source shows it. */
  inexact: number;
  ruleChanged: boolean;
}

export interface Target {
  /** Where the way to it begins. */
  from: Day;
  day: Day;
  agencies: number;
}

export interface Spot {
  day: Day;
  value: number;
}

export interface Step extends Spot {
  hollow: boolean;
  last: boolean;
}

const daysPerMonth = 30.4375;

/** The points worth a dot: the first, the last, and each on which the count changed. */
export const stepsOf = (points: readonly TrendPoint[]): Step[] =>
  points.flatMap((point, index) => {
    const before = points[index - 1];
    const last = index === points.length - 1;
    if (before && before.covered === point.covered && !last) return [];
    const hollow = point.provisional || point.inexact > (before?.inexact ?? 0);
    return [{ day: point.day, value: point.covered, hollow, last }];
  });

/**
 * From the count on the day on which the way begins straight to the target on its due day. Before that
 * day nobody knows from which count it will begin.
 */
export const targetLine = (
  points: readonly TrendPoint[],
  target: Target | null,
): [Spot, Spot] | null => {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || !target || target.day <= first.day || last.day < target.from) return null;
  const begin = points.findLast((point) => point.day <= target.from) ?? first;
  return [
    { day: clampDay(target.from, first.day, target.day), value: begin.covered },
    { day: target.day, value: target.agencies },
  ];
};

/** Where a straight line stands on a day; before and after its ends, at its ends. */
export const valueAt = ([from, to]: readonly [Spot, Spot], day: Day): number => {
  const share = daysBetween(from.day, day) / daysBetween(from.day, to.day);
  return from.value + (to.value - from.value) * Math.min(1, Math.max(0, share));
};

export interface Gap {
  day: Day;
  from: number;
  to: number;
  missing: number;
}

/** What lies between the last count and the target, drawn at the due day. */
export const gapOf = (points: readonly TrendPoint[], target: Target | null): Gap | null => {
  const last = points.at(-1);
  if (!last || !target || target.agencies <= last.covered) return null;
  return {
    day: target.day,
    from: last.covered,
    to: target.agencies,
    missing: target.agencies - last.covered,
  };
};

export type Course = 'done' | 'behind' | 'on course' | 'not begun' | 'no target';

export const courseOf = (points: readonly TrendPoint[], target: Target | null): Course => {
  const last = points.at(-1);
  if (!last || !target) return 'no target';
  if (last.covered >= target.agencies) return 'done';
  if (last.day < target.from) return 'not begun';
  const line = targetLine(points, target);
  const due = line ? valueAt(line, last.day) : target.agencies;
  return last.covered < due ? 'behind' : 'on course';
};

export interface Projection {
  from: Spot;
  day: Day;
  since: Day;
  /** Agencies per month: the slowest and the fastest six months of the last two years. */
  low: number;
  high: number;
  lowAt: number;
  highAt: number;
}

const windowMonths = 6;
const windowsLookedAt = 24;

/** Where the count would be on the due day if the pace of past half-years held; monthly points only. */
export const projectionOf = (
  points: readonly TrendPoint[],
  target: Target | null,
): Projection | null => {
  const last = points.at(-1);
  const gap = gapOf(points, target);
  if (!last || !gap || points.length <= windowMonths || gap.day <= last.day) return null;
  const first = Math.max(windowMonths, points.length - windowsLookedAt);
  const gains = points.slice(first).map((point, index) => {
    const before = points[first + index - windowMonths];
    return (point.covered - (before?.covered ?? point.covered)) / windowMonths;
  });
  const months = daysBetween(last.day, gap.day) / daysPerMonth;
  const low = Math.max(0, Math.min(...gains));
  const high = Math.max(0, ...gains);
  const reached = (pace: number) =>
    Math.min(last.eligible, Math.round(last.covered + pace * months));
  return {
    from: { day: last.day, value: last.covered },
    day: gap.day,
    since: points[first - windowMonths]?.day ?? last.day,
    low,
    high,
    lowAt: reached(low),
    highAt: reached(high),
  };
};

/** Round steps from zero to at least `top`, with at most `most` lines. */
export const niceTicks = (top: number, most = 6): number[] => {
  const wanted = Math.max(1, top);
  const power = 10 ** Math.max(0, Math.floor(Math.log10(wanted / most)));
  const steps = [1, 2, 2.5, 5, 10, 20].map((each) => each * power).filter(Number.isInteger);
  const step = steps.find((each) => Math.ceil(wanted / each) < most) ?? wanted;
  return Array.from({ length: Math.ceil(wanted / step) + 1 }, (_, index) => index * step);
};

/** The years of a span, each with its first day and the place of its name in the middle. */
export const yearsOf = (from: Day, to: Day): { year: number; start: number; middle: number }[] => {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => ({
    year,
    start: timeOf(`${year}-01-01`),
    middle: timeOf(`${year}-07-02`),
  }));
};

interface Place {
  x: number;
  y: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Whether a straight line drawn from left to right passes through a box; y grows downwards. */
export const runsThrough = (from: Place, to: Place, box: Box): boolean => {
  const start = Math.max(from.x, box.left);
  const end = Math.min(to.x, box.right);
  if (start > end) return false;
  const at = (x: number) =>
    to.x === from.x ? from.y : from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
  return Math.min(at(start), at(end)) <= box.bottom && Math.max(at(start), at(end)) >= box.top;
};
