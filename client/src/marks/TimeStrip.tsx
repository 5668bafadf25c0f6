import type { CSSProperties } from 'react';
import { type State, stateClass } from './states';

interface Props {
  pieces: readonly { state: State | null; days: number }[];
  /** What stands below the ends. */
  from: string;
  to: string;
}

/** States one after the other, each as wide as it was long. The list beside it says the same in words. */
export const TimeStrip = ({ pieces, from, to }: Props) => (
  <div className="timestrip" aria-hidden="true">
    <div className="ubar s plain">
      {pieces.map(({ state, days }, index) => (
        <i
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces stand in the order of time and never move
          key={index}
          className={state ? `f-${stateClass[state]}` : 'f-none'}
          style={{ '--n': days } as CSSProperties}
        />
      ))}
    </div>
    <div className="stripends">
      <span>{from}</span>
      <span>{to}</span>
    </div>
  </div>
);
