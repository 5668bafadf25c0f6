import type { CSSProperties, ReactNode } from 'react';
import { type DumbbellValues, dumbbellPlaces } from './dumbbell';

interface Props extends DumbbellValues {
  beforeLabel: ReactNode;
  afterLabel: ReactNode;
  zeroLabel: string;
}

const at = (place: number) => ({ '--x': place }) as CSSProperties;

/** Nearer than this to the zero, a label would lie over that of the zero. */
const roomOfZero = 22;

/**
 * Before and after on one line: hollow before, filled after, an arrow between, a tick at the target. The
 * drawing repeats what its labels and the text beside it say, so a screen reader hears those alone.
 */
export const Dumbbell = ({ beforeLabel, afterLabel, zeroLabel, ...values }: Props) => {
  const { zero, before, after, target } = dumbbellPlaces(values);
  const bar =
    before !== null && after !== null
      ? { '--x': Math.min(before, after), '--w': Math.abs(after - before) }
      : null;
  const zeroIsFree = before === null || Math.abs(before - zero) > roomOfZero;
  return (
    <div className="dumbbell">
      {after !== null && (
        <span className="lab after" style={at(after)}>
          {afterLabel}
        </span>
      )}
      <div className="track" aria-hidden="true">
        {bar && <i className="bar" style={bar as CSSProperties} />}
        {target !== null && <i className="goal" style={at(target)} />}
        {before !== null && <i className="dot before" style={at(before)} />}
        {after !== null && <i className="dot" style={at(after)} />}
        {bar && after !== before && (
          <i
            className={`tip ${(after ?? 0) < (before ?? 0) ? 'left' : 'right'}`}
            style={at(after ?? 0)}
          />
        )}
        {zeroIsFree && (
          <span className="zero" style={at(zero)}>
            {zeroLabel}
          </span>
        )}
      </div>
      {before !== null && (
        <span className="lab before" style={at(before)}>
          {beforeLabel}
        </span>
      )}
    </div>
  );
};
