import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import './chart.css';

interface Props {
  points: readonly { x: number; y: number }[];
  width: number;
  height: number;
  words: {
    title: string;
    text: string;
    /** What lies across and what upwards. */
    x: string;
    y: string;
    value: (value: number) => string;
    /** How values across are written, where they are of another kind. */
    across?: (value: number) => string;
  };
}

/** About as wide as a digit at 14 px. */
const digit = 8.5;

const Point = ({ cx, cy }: { cx?: number; cy?: number }) =>
  cx === undefined || cy === undefined ? null : (
    <circle cx={cx} cy={cy} r={4.5} className="point" />
  );

/** Two values of each thing against one another. Drawn at its own width. */
export const PointsChart = ({ points, width, height, words }: Props) => {
  if (width === 0 || points.length === 0) return null;
  const widest = Math.max(...points.map(({ y }) => words.value(y).length));
  return (
    <div className="ch">
      <ScatterChart
        width={width}
        height={height}
        margin={{ top: 28, right: 24, bottom: 20, left: 0 }}
        accessibilityLayer={false}
        role="img"
        title={words.title}
        desc={words.text}
        aria-label={`${words.title}. ${words.text}`}
      >
        <CartesianGrid />
        <XAxis
          type="number"
          dataKey="x"
          allowDecimals={!points.every(({ x }) => Number.isInteger(x))}
          tickCount={width < 480 ? 4 : 6}
          tickFormatter={words.across ?? words.value}
          tickLine={false}
          tickMargin={8}
          className="axisline"
          label={{ value: words.x, position: 'insideBottomRight', offset: -14 }}
        />
        <YAxis
          type="number"
          dataKey="y"
          allowDecimals={!points.every(({ y }) => Number.isInteger(y))}
          width={16 + widest * digit}
          tickCount={5}
          tickFormatter={words.value}
          tickLine={false}
          axisLine={false}
          label={{ value: words.y, position: 'top', offset: 12, textAnchor: 'start' }}
        />
        {points.some(({ y }) => y < 0) && <ReferenceLine y={0} className="due" />}
        <Scatter data={[...points]} shape={Point} isAnimationActive={false} />
      </ScatterChart>
    </div>
  );
};
