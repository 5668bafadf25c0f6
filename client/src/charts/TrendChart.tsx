import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import { type Day, timeOf } from '../format/calendar';
import { TrendLabels } from './TrendLabels';
import { niceTicks, type Step, stepsOf, yearsOf } from './trend';
import type { TrendDrawing } from './trend-drawing';
import './chart.css';

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
        margin={{ top: 30, right: gap ? (narrow ? 78 : 84) : 12, bottom: 4, left: 0 }}
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
          // Why: the path begins on a day of its own, which is no point of the count.
          connectNulls
          className="one"
          dot={Dot}
          isAnimationActive={false}
          activeDot={false}
        />
        <TrendLabels drawing={drawing} from={domain[0]} to={domain[1]} top={top} />
      </ComposedChart>
    </div>
  );
};
