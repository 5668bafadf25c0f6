import type { CSSProperties } from 'react';

/** The width of a bar as a share of the longest one; both start at zero. */
export const barShare = (value: number, longest: number): number =>
  longest > 0 ? Math.round((value / longest) * 1000) / 10 : 0;

interface Props {
  value: number;
  longest: number;
  /** A bar of a length that is only about right is hollow. */
  isExact: boolean;
}

/** A bar beside its number; the number says it, the bar lets the eye compare. */
export const DaysBar = ({ value, longest, isExact }: Props) => (
  <i
    className={isExact ? 'daysbar' : 'daysbar about'}
    aria-hidden="true"
    style={{ '--v': barShare(value, longest) } as CSSProperties}
  />
);
