import { usePlotArea } from 'recharts';
import { type Day, timeOf } from '../format/calendar';
import { type Gap, runsThrough, type Spot, type TrendPoint, valueAt, yearsOf } from './trend';
import type { TrendDrawing, TrendWords } from './trend-drawing';

interface Scale {
  x: (time: number) => number;
  y: (value: number) => number;
  bottom: number;
  top: number;
  right: number;
}

/** Of the words in a drawing, in pixels and on the generous side. */
const widthOfLetter = 7.6;
const widthOfDigit = 13;

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
    .map(({ day }) => {
      const x = scale.x(timeOf(day));
      const fits = x + 6 + words.rule.length * widthOfLetter < scale.right;
      return (
        <g key={day}>
          <line className="rule" x1={x} x2={x} y1={scale.top} y2={scale.bottom} />
          <text
            className="halo"
            x={fits ? x + 6 : x - 6}
            // On the left the count is low, and the room is above it.
            y={fits ? scale.bottom - 8 : scale.top + 18}
            textAnchor={fits ? 'start' : 'end'}
          >
            {words.rule}
          </text>
        </g>
      );
    });

/** The last count: above its point, or where the path to the target runs there, below it. */
const LastCount = ({
  last,
  line,
  words,
  scale,
}: Pick<MarksProps, 'words' | 'scale'> & { last: TrendPoint; line: TrendDrawing['line'] }) => {
  const text = words.count(last.covered);
  const x = scale.x(timeOf(last.day));
  const y = scale.y(last.covered);
  const above = { left: x - 8 - text.length * widthOfDigit, right: x, top: y - 40, bottom: y };
  const spots = line?.map((spot) => ({ x: scale.x(timeOf(spot.day)), y: scale.y(spot.value) }));
  const crosses = spots?.[0] && spots[1] ? runsThrough(spots[0], spots[1], above) : false;
  return (
    <text
      className="big halo one-text"
      x={crosses ? x + 8 : x - 8}
      y={crosses ? y + 26 : y - 12}
      textAnchor={crosses ? 'start' : 'end'}
    >
      {text}
    </text>
  );
};

/** Where the way to the target begins, once the count has a past before it. */
const BeginMark = ({
  spot,
  words,
  scale,
  first,
}: {
  spot: Spot;
  words: TrendWords;
  scale: Scale;
  first: Day;
}) => {
  if (spot.day <= first) return null;
  const x = scale.x(timeOf(spot.day));
  const y = scale.y(spot.value);
  const [day, what] = words.begin(spot);
  // Beside a path that begins early, and on phones, the words would lie over others.
  const wide = Math.max(day.length, what.length) * widthOfLetter;
  if (x - 6 - wide < scale.x(timeOf(first))) return null;
  return (
    <>
      <line className="begin" x1={x} x2={x} y1={y - 8} y2={y - 62} />
      <text className="halo" x={x - 6} y={y - 66} textAnchor="end">
        {day}
      </text>
      <text className="halo" x={x - 6} y={y - 48} textAnchor="end">
        {what}
      </text>
    </>
  );
};

/** What is written into the drawing: due day, gap, path and the last count. No legend box. */
export const TrendLabels = ({
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
      {last && <LastCount last={last} line={line} words={words} scale={scale} />}
      {line && first && <BeginMark spot={line[0]} words={words} scale={scale} first={first.day} />}
      <RuleMarks points={points} words={words} scale={scale} />
      {gap && <GapBracket gap={gap} words={words} scale={scale} />}
    </g>
  );
};
