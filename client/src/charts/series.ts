import { type Day, timeOf } from '../format/calendar';
import { yearsOf } from './trend';

/** A value on a day. Hollow: taken before, approximate or provisional. */
export interface SeriesPoint {
  day: Day;
  value: number;
  hollow?: boolean;
  /** Something was not measured between the value before and this one: no line leads there. */
  afterGap?: boolean;
}

export interface SeriesWords {
  title: string;
  text: string;
  /** Written beside the vertical line of the start, and beside that of the target. */
  start: string;
  target: string;
  value: (value: number) => string;
  /** The month of a day, for a span in which a year says too little. */
  month: (day: Day) => string;
}

export interface SeriesDrawing {
  points: readonly SeriesPoint[];
  /** Steps hold until the next change; a line leads from value to value. */
  shape: 'steps' | 'line';
  /** The day from which the innovation was in use, where it lies within the drawing. */
  start: Day | null;
  target: number | null;
  words: SeriesWords;
}

export interface SeriesScale {
  from: number;
  to: number;
  /** Ticks from zero upwards; nothing where a value lies below, and the drawing chooses its own. */
  ticks: number[] | undefined;
  low: number;
  high: number;
  /** What is named along the bottom: years, or both ends by month where there are hardly any. */
  times: { time: number; label: string; isEnd: boolean }[];
}

const mostTicks = 5;

/** Round steps from zero to at least `top`, of whatever size and unit the values are. */
export const valueTicks = (top: number): number[] => {
  const wanted = top > 0 ? top : 1;
  const power = 10 ** Math.floor(Math.log10(wanted / (mostTicks - 1)));
  const steps = [1, 2, 2.5, 5, 10].map((each) => each * power);
  const step = steps.find((each) => wanted / each <= mostTicks - 1) ?? wanted;
  return Array.from({ length: Math.ceil(wanted / step) + 1 }, (_, index) =>
    Number((index * step).toPrecision(12)),
  );
};

/** Fewer years are no scale: the months at both ends say more. */
const fewestYears = 2;

/** The least room from one year to the next for its name to be read. */
const roomOfYear = 46;

export const scaleOf = (
  { points, target, start }: Pick<SeriesDrawing, 'points' | 'target' | 'start'>,
  width: number,
  month: SeriesWords['month'],
): SeriesScale => {
  const days = [...points.map(({ day }) => day), ...(start === null ? [] : [start])].sort();
  const [first = '2000-01-01', last = '2000-01-01'] = [days[0], days.at(-1)];
  const values = [...points.map(({ value }) => value), target ?? 0];
  const low = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const ticks = low < 0 ? undefined : valueTicks(highest);
  const [from, to] = [timeOf(first), timeOf(last)];
  const years = yearsOf(first, last).filter(({ middle }) => middle > from && middle < to);
  const ends = from === to ? [first] : [first, last];
  const every = Math.ceil((years.length * roomOfYear) / Math.max(1, width));
  return {
    from,
    to,
    ticks,
    low,
    high: ticks?.at(-1) ?? highest,
    times:
      years.length < fewestYears
        ? ends.map((day) => ({ time: timeOf(day), label: month(day), isEnd: true }))
        : years
            .filter((_, index) => (years.length - 1 - index) % every === 0)
            .map(({ middle, year }) => ({ time: middle, label: String(year), isEnd: false })),
  };
};
