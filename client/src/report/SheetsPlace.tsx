import { useElementSize, useMediaQuery } from '@mantine/hooks';
import type { CSSProperties, ReactNode } from 'react';
import { useFilter } from '../filter/useFilter';
import { narrowScreen, sheetWidth } from './paper';

/** On narrow screens one column to read, or the sheets made so small that they fit. */
export const SheetsPlace = ({ children }: { children: ReactNode }) => {
  const { search } = useFilter();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const isNarrow = useMediaQuery(narrowScreen, undefined, { getInitialValueInEffect: false });
  const asPaper = search.tampak === 'kertas';
  const small = isNarrow && asPaper && width > 0 ? Math.min(1, width / sheetWidth) : 1;
  return (
    <div
      ref={ref}
      className={asPaper ? 'sheets aspaper' : 'sheets reading'}
      style={{ '--zoom': small } as CSSProperties}
    >
      {children}
    </div>
  );
};
