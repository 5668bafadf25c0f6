import { useElementSize } from '@mantine/hooks';
import { Component, type ReactNode, Suspense, use } from 'react';
import { PanelNamesContext } from '../ui/panel-names';
import './frame.css';

interface Props {
  /** Draws at the width it is given. */
  draw: (width: number) => ReactNode;
  height: number;
  /** Said in place of a drawing that could not be made or loaded. */
  failedText: string;
  /** The same values as rows, and their download. */
  table: ReactNode;
}

/** Keeps a failed drawing from taking the page with it: the figures are in the table. */
class DrawingGuard extends Component<{ text: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <p className="note">{this.props.text}</p> : this.props.children;
  }
}

/** A drawing never stands alone: its panel names it, and the table of its values lies under it. */
export const ChartFrame = ({ draw, height, failedText, table }: Props) => {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const names = use(PanelNamesContext);
  const waiting = <div className="skeleton-chart" style={{ height }} />;
  return (
    <figure className="chartframe" aria-labelledby={names?.title} aria-describedby={names?.measure}>
      <div ref={ref} style={{ minHeight: height }}>
        <DrawingGuard text={failedText}>
          <Suspense fallback={waiting}>{width > 0 ? draw(Math.floor(width)) : waiting}</Suspense>
        </DrawingGuard>
      </div>
      {table}
    </figure>
  );
};
