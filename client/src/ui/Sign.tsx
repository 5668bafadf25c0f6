/** Three blocks still empty and one filled: the programme in a sign. */
export const Sign = () => (
  <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
    <g fill="none" stroke="currentColor" strokeWidth="2">
      <rect x="2" y="2" width="9" height="9" rx="1.5" />
      <rect x="15" y="2" width="9" height="9" rx="1.5" />
      <rect x="2" y="15" width="9" height="9" rx="1.5" />
    </g>
    <rect x="14" y="14" width="11" height="11" rx="2" fill="var(--action)" />
  </svg>
);
