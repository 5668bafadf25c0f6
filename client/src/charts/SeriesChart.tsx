import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  usePlotArea,
  XAxis,
  YAxis,
} from 'recharts';
import { timeOf } from '../format/calendar';
import { type SeriesDrawing, type SeriesScale, scaleOf } from './series';
import './chart.css';

interface Props extends SeriesDrawing {
  width: number;
  height: number;
}

interface Row {
  time: number;
  value: number | null;
  hollow: boolean;
  last: boolean;
  dense: boolean;
}

/** The rows to draw. A row without a value breaks the line where nothing was measured. */
const rowsOf = (points: SeriesDrawing['points']): Row[] =>
  points.flatMap(({ day, value, hollow = false, afterGap = false }, index) => {
    const time = timeOf(day);
    const dense = points.length >= denseFrom;
    const row = { time, value, hollow, last: index === points.length - 1, dense };
    return afterGap ? [{ ...row, time: time - 1, value: null, last: false }, row] : [row];
  });

const Dot = ({ cx, cy, payload }: { cx?: number; cy?: number; payload?: Row }) => {
  if (!payload || payload.value === null || cx === undefined || cy === undefined) return null;
  if (payload.dense && !payload.hollow && !payload.last) return null;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={payload.last ? 5.5 : 4}
      className={payload.hollow ? 'hollow' : 'onefill'}
    />
  );
};

/** About as wide as a digit at 14 px. */
const digit = 8.5;
/** The same of the last value, which is written larger. */
const bigDigit = 12;
/** From so many values on, dots would hide the line: only those that differ get one. */
const denseFrom = 40;

/** One series over time, with its target and the day from which it was in use. Drawn at its own width. */
export const SeriesChart = ({ width, height, ...drawing }: Props) => {
  const { points, shape, start, target, words } = drawing;
  const last = points.at(-1);
  if (!last || width === 0) return null;
  const right =
    18 +
    Math.max(
      words.value(last.value).length * bigDigit,
      target === null ? 0 : words.value(target).length * digit,
    );
  const scale = scaleOf(drawing, width - right - 50, words.month);
  const axis =
    16 +
    Math.max(...(scale.ticks ?? [scale.low, scale.high]).map((tick) => words.value(tick).length)) *
      digit;
  return (
    <div className="ch">
      <ComposedChart
        width={width}
        height={height}
        data={rowsOf(points)}
        margin={{ top: 28, right, bottom: 4, left: 0 }}
        accessibilityLayer={false}
        role="img"
        title={words.title}
        desc={words.text}
        aria-label={`${words.title}. ${words.text}`}
      >
        <CartesianGrid vertical={false} />
        <XAxis
          type="number"
          dataKey="time"
          domain={[scale.from, scale.to]}
          ticks={scale.times.map(({ time }) => time)}
          interval={0}
          tick={<TimeTick times={scale.times} />}
          tickLine={false}
          tickMargin={10}
          height={32}
          className="axisline"
        />
        <YAxis
          type="number"
          domain={[scale.low, scale.high]}
          {...(scale.ticks && { ticks: scale.ticks })}
          interval={0}
          width={axis}
          tickLine={false}
          axisLine={false}
          tickMargin={6}
          tickFormatter={words.value}
        />
        {start !== null && <ReferenceLine x={timeOf(start)} className="due" />}
        {target !== null && <ReferenceLine y={target} className="goal" />}
        <Line
          dataKey="value"
          type={shape === 'steps' ? 'stepAfter' : 'linear'}
          className="one"
          dot={Dot}
          isAnimationActive={false}
          activeDot={false}
        />
        <Labels drawing={drawing} scale={scale} />
      </ComposedChart>
    </div>
  );
};

interface TickProps {
  times: SeriesScale['times'];
  x?: number;
  y?: number;
  payload?: { value: number };
}

/** A name along the bottom; one at an end leads inwards, so that nothing of it is cut off. */
const TimeTick = ({ times, x = 0, y = 0, payload }: TickProps) => {
  const at = times.findIndex(({ time }) => time === payload?.value);
  const tick = times[at];
  if (!tick) return null;
  const inwards = at === 0 ? 'start' : 'end';
  return (
    <text x={x} y={y} dy="0.71em" textAnchor={tick.isEnd ? inwards : 'middle'}>
      {tick.label}
    </text>
  );
};

/** What is written into the drawing: the last value, the target and the start. No legend box. */
const Labels = ({ drawing, scale }: { drawing: SeriesDrawing; scale: SeriesScale }) => {
  const area = usePlotArea();
  const last = drawing.points.at(-1);
  if (!area || !last) return null;
  const { start, target, words } = drawing;
  const x = (time: number) =>
    area.x + ((time - scale.from) / (scale.to - scale.from || 1)) * area.width;
  const y = (value: number) =>
    area.y + area.height - ((value - scale.low) / (scale.high - scale.low || 1)) * area.height;
  const end = area.x + area.width;
  // Why: the two labels at the right end must not lie over each other.
  const clash = target !== null && Math.abs(y(target) - y(last.value)) < 20;
  const startX = start === null ? 0 : x(timeOf(start));
  const startsLate = startX > area.x + area.width * 0.6;
  return (
    <g className="labels">
      <text className="big halo one-text" x={end + 10} y={y(last.value) + 6}>
        {words.value(last.value)}
      </text>
      {target !== null && (
        <text className="halo" x={clash ? area.x + 6 : end + 10} y={y(target) - (clash ? 8 : -5)}>
          {clash ? words.target : words.value(target)}
        </text>
      )}
      {target !== null && !clash && (
        <text className="halo" x={area.x + 6} y={y(target) - 8}>
          {words.target}
        </text>
      )}
      {start !== null && (
        <text
          className="halo"
          x={startX + (startsLate ? -6 : 6)}
          y={area.y - 10}
          textAnchor={startsLate ? 'end' : 'start'}
        >
          {words.start}
        </text>
      )}
    </g>
  );
};
