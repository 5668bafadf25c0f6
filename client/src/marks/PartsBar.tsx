import type { CSSProperties } from 'react';

export interface Part {
  key: string;
  count: number;
  /** The number as it is written, and what it counts. */
  value: string;
  label: string;
  look: 'full' | 'half' | 'empty';
}

/** A whole cut into parts that add up to it; a part of zero has no piece, but stays in the legend. */
export const PartsBar = ({ parts, thin = false }: { parts: readonly Part[]; thin?: boolean }) => (
  <div className={`partsbar${thin ? ' thin' : ''}`} aria-hidden="true">
    {parts
      .filter(({ count }) => count > 0)
      .map(({ key, count, look }) => (
        <i key={key} className={`p-${look}`} style={{ '--n': count } as CSSProperties} />
      ))}
  </div>
);

export const PartsLegend = ({ parts }: { parts: readonly Part[] }) => (
  <ul className="partslegend">
    {parts.map(({ key, value, label, look }) => (
      <li key={key}>
        <i className={`p-${look}`} aria-hidden="true" />
        <span>
          <b className="num">{value}</b> {label}
        </span>
      </li>
    ))}
  </ul>
);
