import { lazy, type ReactNode } from 'react';
import { useIsPhone } from '../ui/screens';
import { useWords } from '../words/useWords';
import { ChartFrame } from './ChartFrame';
import type { SeriesDrawing } from './series';

const SeriesChart = lazy(async () => ({ default: (await import('./SeriesChart')).SeriesChart }));

interface Props extends SeriesDrawing {
  /** Pixels; on a phone what is drawn narrow is lower too. */
  height: { phone: number; desk: number };
  /** The same values as rows; nothing where they stand beside the drawing already. */
  table?: ReactNode;
}

/** One series over time in its frame. What draws it is loaded once there is something to draw. */
export const SeriesFrame = ({ height: { phone, desk }, table = null, ...drawing }: Props) => {
  const { t } = useWords();
  const height = useIsPhone() ? phone : desk;
  return (
    <ChartFrame
      height={height}
      failedText={t('failed.chart')}
      draw={(width) => <SeriesChart {...drawing} width={width} height={height} />}
      table={table}
    />
  );
};
