import { CartesianGrid, ComposedChart, Line, usePlotArea, XAxis, YAxis } from 'recharts';
import { boundSpans, type IndexDrawing, isWrittenAbove, yearTicks } from './index-drawing';
import './chart.css';

interface Props extends IndexDrawing {
  width: number;
  height: number;
}

/** Room on either side of a year, so that its thresholds reach around its point. */
const halfYear = 0.5;
const top = 100;
const roomOfYear = 56;

const Dot = ({ cx, cy }: { cx?: number; cy?: number }) =>
  cx === undefined || cy === undefined ? null : (
    <circle cx={cx} cy={cy} r={5} className="onefill" />
  );

/** The official index over the years between its thresholds; what is simulated stands apart. Drawn at its own width. */
export const IndexChart = ({ width, height, ...drawing }: Props) => {
  const { points, simulated, words } = drawing;
  const years = [...points.map(({ year }) => year), ...(simulated ? [simulated.year] : [])];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (width === 0 || points.length === 0) return null;
  return (
    <div className="ch">
      <ComposedChart
        width={width}
        height={height}
        data={[...points]}
        margin={{ top: 12, right: 8, bottom: 4, left: 0 }}
        accessibilityLayer={false}
        role="img"
        title={words.title}
        desc={words.text}
        aria-label={`${words.title}. ${words.text}`}
      >
        <CartesianGrid vertical={false} />
        <XAxis
          type="number"
          dataKey="year"
          domain={[first - halfYear, last + halfYear]}
          ticks={yearTicks(first, last, Math.floor((width - 40) / roomOfYear))}
          interval={0}
          tickFormatter={String}
          tickLine={false}
          tickMargin={10}
          height={32}
          className="axisline"
        />
        <YAxis
          type="number"
          domain={[0, top]}
          ticks={[0, 25, 50, 75, top]}
          interval={0}
          width={36}
          tickLine={false}
          axisLine={false}
          tickMargin={6}
          tickFormatter={words.value}
        />
        <Bounds drawing={drawing} first={first} last={last} />
        <Line
          dataKey="value"
          type="linear"
          className="one"
          dot={Dot}
          isAnimationActive={false}
          activeDot={false}
        />
        <Labels drawing={drawing} first={first} last={last} />
      </ComposedChart>
    </div>
  );
};

interface Within {
  drawing: IndexDrawing;
  first: number;
  last: number;
}

const usePlace = ({ first, last }: Pick<Within, 'first' | 'last'>) => {
  const area = usePlotArea();
  if (!area) return null;
  const whole = last - first + 2 * halfYear;
  return {
    x: (year: number) => area.x + ((year - first + halfYear) / whole) * area.width,
    y: (value: number) => area.y + area.height - (value / top) * area.height,
  };
};

/** Thresholds as they were in each year; a name stands above its line. */
const Bounds = ({ drawing, ...span }: Within) => {
  const place = usePlace(span);
  if (!place) return null;
  return (
    <g>
      {boundSpans(drawing.bounds).map(({ value, from, to }) => (
        <line
          key={`${value} ${from}`}
          className="bound"
          x1={place.x(from - halfYear)}
          x2={place.x(to + halfYear)}
          y1={place.y(value)}
          y2={place.y(value)}
        />
      ))}
    </g>
  );
};

/** About as wide as a letter at 14 px. */
const letter = 7.2;

const Labels = ({ drawing, ...span }: Within) => {
  const place = usePlace(span);
  if (!place) return null;
  const { points, simulated, words, bounds } = drawing;
  const lastPoint = points.at(-1);
  const spans = boundSpans(bounds);
  const above = (year: number, value: number) =>
    isWrittenAbove(value, bounds.find((each) => each.year === year)?.bounds ?? []);
  const widest = (from: number, to: number) => place.x(to + halfYear) - place.x(from - halfYear);
  return (
    <g className="labels">
      {spans
        // Why: a name that is longer than its line would be taken for that of the next one.
        .filter(({ label, from, to }) => label.length * letter < widest(from, to))
        .map(({ value, label, from }) => (
          <text
            key={`${value} ${from}`}
            className="halo"
            x={place.x(from - halfYear) + 4}
            y={place.y(value) + (value < top / 2 ? 17 : -6)}
          >
            {label}
          </text>
        ))}
      {points.map(({ year, value }) => (
        <text
          key={year}
          className={year === lastPoint?.year ? 'k halo' : 'halo'}
          x={place.x(year)}
          y={place.y(value) + (above(year, value) ? -12 : 22)}
          textAnchor="middle"
        >
          {words.value(value)}
        </text>
      ))}
      {simulated && (
        <>
          <circle
            cx={place.x(simulated.year)}
            cy={place.y(simulated.value)}
            r={6}
            className="hollow"
          />
          {[words.value(simulated.value), words.simulated].map((text, line) => (
            <text
              key={text}
              className="halo one-text"
              x={place.x(simulated.year)}
              y={
                place.y(simulated.value) +
                (above(simulated.year, simulated.value) ? -13 - 17 * line : 22 + 17 * line)
              }
              textAnchor="middle"
            >
              {text}
            </text>
          ))}
        </>
      )}
    </g>
  );
};
