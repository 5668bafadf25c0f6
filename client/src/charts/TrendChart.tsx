import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  usePlotArea,
  XAxis,
  YAxis,
} from 'recharts';
import { type Day, timeOf } from '../format/calendar';
import {
  type Gap,
  niceTicks,
  type Projection,
  type Spot,
  type Step,
  stepsOf,
  type TrendPoint,
  valueAt,
  yearsOf,
} from './trend';
import './chart.css';

export interface TrendWords {
  title: string;
  text: string;
  due: string;
  path: string;
  gap: string;
  rule: string;
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

interface Props extends TrendDrawing {
  width: number;
  height: number;
}

interface Row {
  time: number;
  covered?: number;
  path?: number;
  ahead?: number;
  range?: [number, number];
  step?: Step;
}

const rowsOf = ({ points, line, projection }: TrendDrawing): Row[] => {
  const steps = new Map(stepsOf(points).map((step) => [step.day, step]));
  const rows = new Map<Day, Row>();
  const at = (day: Day): Row => {
    const row = rows.get(day) ?? { time: timeOf(day) };
    rows.set(day, row);
    return row;
  };
  for (const point of points) {
    const step = steps.get(point.day);
    Object.assign(at(point.day), { covered: point.covered }, step && { step });
  }
  for (const spot of line ?? []) at(spot.day).path = spot.value;
  if (projection) {
    const { from, day, lowAt, highAt } = projection;
    Object.assign(at(from.day), { ahead: from.value, range: [from.value, from.value] });
    Object.assign(at(day), { ahead: lowAt, range: [lowAt, highAt] });
  }
  return [...rows.values()].sort((one, other) => one.time - other.time);
};

const Dot = ({ cx, cy, payload }: { cx?: number; cy?: number; payload?: Row }) => {
  const step = payload?.step;
  if (!step || cx === undefined || cy === undefined) return null;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={step.last ? 5.5 : 4}
      className={step.hollow ? 'hollow' : 'onefill'}
    />
  );
};

interface Scale {
  x: (time: number) => number;
  y: (value: number) => number;
  bottom: number;
  top: number;
  right: number;
}

interface MarksProps {
  points: readonly TrendPoint[];
  words: TrendWords;
  scale: Scale;
}

const GapBracket = ({ gap, words, scale }: { gap: Gap; words: TrendWords; scale: Scale }) => {
  const x = scale.x(timeOf(gap.day)) + 10;
  const from = scale.y(gap.from) - 6;
  const to = scale.y(gap.to) + 6;
  if (from - to < 12) return null;
  const middle = (from + to) / 2;
  return (
    <>
      <path className="bracket" d={`M${x} ${to}h5V${from}h-5`} />
      <text className="big halo" x={x + 13} y={middle}>
        {words.count(gap.missing)}
      </text>
      <text className="halo" x={x + 13} y={middle + 18}>
        {words.gap}
      </text>
    </>
  );
};

/** The days on which the rules changed: what stands before and after is counted differently. */
const RuleMarks = ({ points, words, scale }: MarksProps) =>
  points
    .filter((point, index) => point.ruleChanged && index > 0)
    .map(({ day }) => (
      <g key={day}>
        <line
          className="rule"
          x1={scale.x(timeOf(day))}
          x2={scale.x(timeOf(day))}
          y1={scale.top}
          y2={scale.bottom}
        />
        <text className="halo" x={scale.x(timeOf(day)) + 6} y={scale.bottom - 8}>
          {words.rule}
        </text>
      </g>
    ));

/** What is written into the drawing: due day, gap, path and the last count. No legend box. */
const Labels = ({
  drawing,
  from,
  to,
  top,
}: {
  drawing: TrendDrawing;
  from: number;
  to: number;
  top: number;
}) => {
  const area = usePlotArea();
  if (!area) return null;
  const scale: Scale = {
    x: (time) => area.x + ((time - from) / (to - from)) * area.width,
    y: (value) => area.y + area.height - (value / top) * area.height,
    bottom: area.y + area.height,
    top: area.y,
    right: area.x + area.width,
  };
  const { points, line, gap, due, words } = drawing;
  const last = points.at(-1);
  const first = points[0];
  const wide = area.width > 420;
  const pathDay = line && first && last ? (wide ? 0.42 : 0.36) : 0;
  const pathTime = line
    ? timeOf(line[0].day) + (timeOf(line[1].day) - timeOf(line[0].day)) * pathDay
    : 0;
  const pathValue = line ? valueAt(line, new Date(pathTime).toISOString().slice(0, 10)) : 0;
  return (
    <g className="labels">
      {yearsOf(first?.day ?? '2000-01-01', due ?? last?.day ?? '2000-01-01')
        .filter(({ start }) => start >= from && start <= to)
        .map(({ year, start }) => (
          <line
            key={year}
            className="axis"
            x1={scale.x(start)}
            x2={scale.x(start)}
            y1={scale.bottom}
            y2={scale.bottom + 5}
          />
        ))}
      {due && (
        <text className="k halo" x={scale.x(timeOf(due)) - 8} y={scale.top - 10} textAnchor="end">
          {words.due}
        </text>
      )}
      {line && (
        <text
          className="halo"
          x={scale.x(pathTime) - 8}
          y={scale.y(pathValue) - 8}
          textAnchor="end"
        >
          {words.path}
        </text>
      )}
      {last && (
        <text
          className="big halo one-text"
          x={scale.x(timeOf(last.day)) - 8}
          y={scale.y(last.covered) - 12}
          textAnchor="end"
        >
          {words.count(last.covered)}
        </text>
      )}
      <RuleMarks points={points} words={words} scale={scale} />
      {gap && <GapBracket gap={gap} words={words} scale={scale} />}
    </g>
  );
};

/** Coverage over time against the target. Drawn at its own width, never scaled. */
export const TrendChart = ({ width, height, ...drawing }: Props) => {
  const { points, due, gap, projection, words } = drawing;
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || width === 0) return null;
  const end = due && due > last.day ? due : last.day;
  const domain: [number, number] = [timeOf(first.day), timeOf(end)];
  const narrow = width < 480;
  const ticks = niceTicks(Math.max(gap?.to ?? 0, ...points.map((point) => point.covered)));
  const top = ticks.at(-1) ?? 1;
  const years = yearsOf(first.day, end).filter(
    ({ middle }) => middle > domain[0] && middle < domain[1],
  );
  const every = Math.ceil((years.length * 46) / Math.max(1, width - 100));
  return (
    <div className="ch">
      <ComposedChart
        width={width}
        height={height}
        data={rowsOf(drawing)}
        margin={{ top: 30, right: gap ? (narrow ? 66 : 84) : 12, bottom: 4, left: 0 }}
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
          domain={domain}
          ticks={years
            .filter((_, index) => (years.length - 1 - index) % every === 0)
            .map(({ middle }) => middle)}
          interval={0}
          tickFormatter={(time: number) => String(new Date(time).getUTCFullYear())}
          tickLine={false}
          tickMargin={10}
          height={32}
          className="axisline"
        />
        <YAxis
          type="number"
          domain={[0, top]}
          ticks={ticks}
          interval={0}
          width={34}
          tickLine={false}
          axisLine={false}
          tickMargin={6}
          tickFormatter={words.count}
        />
        {projection && (
          <Area
            dataKey="range"
            type="linear"
            connectNulls
            className="bandf"
            stroke="none"
            fill="var(--band)"
            fillOpacity={1}
            isAnimationActive={false}
            activeDot={false}
            legendType="none"
          />
        )}
        {projection && (
          <Line
            dataKey="ahead"
            type="linear"
            connectNulls
            className="proj"
            dot={false}
            isAnimationActive={false}
            activeDot={false}
            legendType="none"
          />
        )}
        {due && <ReferenceLine x={timeOf(due)} className="due" />}
        <Line
          dataKey="path"
          type="linear"
          connectNulls
          className="target"
          dot={false}
          isAnimationActive={false}
          activeDot={false}
        />
        <Line
          dataKey="covered"
          type="stepAfter"
          className="one"
          dot={Dot}
          isAnimationActive={false}
          activeDot={false}
        />
        <Labels drawing={drawing} from={domain[0]} to={domain[1]} top={top} />
      </ComposedChart>
    </div>
  );
};
