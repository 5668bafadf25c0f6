import { useMediaQuery } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense } from 'react';
import { ChartFrame } from '../charts/ChartFrame';
import { useWords } from '../words/useWords';
import { chartHeight, narrowScreen, paperWidth } from './paper';
import type { CourseBlock } from './report-blocks';
import { SheetHeading } from './SheetHeading';
import { SheetText } from './SheetText';

const TrendChart = lazy(async () => ({
  default: (await import('../charts/TrendChart')).TrendChart,
}));

interface Props {
  block: CourseBlock;
  menu?: ReactNode;
  /** Only its room is wanted. */
  measuring: boolean;
}

/**
 * Coverage against the target. Why drawn at the width of the paper: nothing draws again for printing. A
 * narrow screen that shows one column has a second drawing of its own width.
 */
export const SheetCourse = ({ block, menu, measuring }: Props) => (
  <>
    <SheetHeading heading={block.heading} beside={block.beside} menu={menu} />
    <p className="sh-text">
      <SheetText text={block.text} />
    </p>
    {block.drawing === null ? (
      <p className="muted">{block.noDrawing}</p>
    ) : (
      <>
        <div className="sh-chart" style={{ height: chartHeight }} data-chart>
          {!measuring && (
            <Suspense>
              <TrendChart {...block.drawing} width={paperWidth} height={chartHeight} />
            </Suspense>
          )}
        </div>
        {!measuring && <NarrowChart block={block} />}
      </>
    )}
  </>
);

const NarrowChart = ({ block }: { block: CourseBlock }) => {
  const { t } = useWords();
  const isNarrow = useMediaQuery(narrowScreen, undefined, { getInitialValueInEffect: false });
  const drawing = block.narrow;
  if (!isNarrow || drawing === null) return null;
  return (
    <div className="sh-narrow">
      <ChartFrame
        height={290}
        failedText={t('failed.chart')}
        draw={(width) => <TrendChart {...drawing} width={width} height={290} />}
        table={null}
      />
    </div>
  );
};
