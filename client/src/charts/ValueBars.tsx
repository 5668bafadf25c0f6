import './value-bars.css';

export interface ValueBar {
  key: string;
  label: string;
  value: number;
}

interface Props {
  title: string;
  bars: readonly ValueBar[];
  text: (value: number) => string;
}

/** Named values as bars from zero, in text: long names wrap, and every value is written. */
export const ValueBars = ({ title, bars, text }: Props) => {
  const low = Math.min(0, ...bars.map(({ value }) => value));
  const high = Math.max(0, ...bars.map(({ value }) => value));
  const span = high - low || 1;
  const share = (value: number) => `${(value / span) * 100}%`;
  return (
    <ol className="vbars" aria-label={title}>
      {bars.map(({ key, label, value }) => (
        <li key={key}>
          <span className="vbar-label">{label}</span>
          <span className="vbar-track">
            <i
              style={{
                insetInlineStart: share(Math.min(value, 0) - low),
                inlineSize: share(Math.abs(value)),
              }}
            />
          </span>
          <b className="num">{text(value)}</b>
        </li>
      ))}
    </ol>
  );
};
