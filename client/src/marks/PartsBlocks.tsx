/** So many of so many, as blocks that can be counted; the figures stand beside them. */
export const PartsBlocks = ({ part, whole }: { part: number; whole: number }) => (
  <span className="parts" aria-hidden="true">
    {Array.from({ length: whole }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks that never move have no other name
      <i key={index} className={index < part ? 'on' : undefined} />
    ))}
  </span>
);
