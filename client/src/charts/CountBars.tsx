import { Bar, BarChart, CartesianGrid, LabelList, XAxis, YAxis } from 'recharts';
import { labelledBars, type PeriodBar, tickedBars } from './count-bars';
import { niceTicks } from './trend';
import './chart.css';

interface Props {
  bars: readonly PeriodBar[];
  width: number;
  height: number;
  words: {
    title: string;
    text: string;
    value: (value: number) => string;
  };
}

/** How many there are in each period, from 0, with the numbers that find room. Drawn at its own width. */
export const CountBars = ({ bars, width, height, words }: Props) => {
  if (width === 0 || bars.length === 0) return null;
  const ticks = niceTicks(Math.max(...bars.map(({ value }) => value)));
  const room = (width - 44) / bars.length;
  const labelled = labelledBars(bars, room);
  const rows = bars.map((bar) => ({
    ...bar,
    label: labelled.has(bar.key) && bar.value > 0 ? words.value(bar.value) : '',
  }));
  const named = new Map(bars.map(({ key, tick }) => [key, tick]));
  return (
    <div className="ch">
      <BarChart
        width={width}
        height={height}
        data={rows}
        margin={{ top: 24, right: 4, bottom: 4, left: 0 }}
        barCategoryGap={room < 14 ? 1 : '22%'}
        accessibilityLayer={false}
        role="img"
        title={words.title}
        desc={words.text}
        aria-label={`${words.title}. ${words.text}`}
      >
        <CartesianGrid vertical={false} />
        <XAxis
          dataKey="key"
          ticks={tickedBars(bars, width < 480 ? 6 : 12)}
          interval={0}
          tickFormatter={(key: string) => named.get(key) ?? ''}
          tickLine={false}
          tickMargin={10}
          height={32}
          className="axisline"
        />
        <YAxis
          domain={[0, ticks.at(-1) ?? 1]}
          ticks={ticks}
          interval={0}
          width={36}
          tickLine={false}
          axisLine={false}
          tickMargin={6}
          tickFormatter={words.value}
        />
        <Bar dataKey="value" className="counted" isAnimationActive={false} maxBarSize={44}>
          <LabelList dataKey="label" position="top" className="k" offset={6} />
        </Bar>
      </BarChart>
    </div>
  );
};
