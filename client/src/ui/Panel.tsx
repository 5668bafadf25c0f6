import { type ReactNode, useId, useMemo } from 'react';
import { usePanelPlace } from '../filter/usePlace';
import { PanelNamesContext } from './panel-names';

interface Props {
  title: ReactNode;
  /** One quiet line: measure, unit, place, period. */
  measure?: ReactNode;
  menu?: ReactNode;
  /** The place in the page that a link to this figure goes to. */
  anchor?: string;
  className?: string;
  children: ReactNode;
}

/** A ruled block with its message as title; not a boxed card. */
export const Panel = ({ title, measure, menu, anchor, className = '', children }: Props) => {
  const titleId = useId();
  const measureId = useId();
  const place = usePanelPlace();
  const hasMeasure = place !== null || (measure !== undefined && measure !== false);
  const names = useMemo(
    () => ({ title: titleId, measure: hasMeasure ? measureId : undefined }),
    [titleId, measureId, hasMeasure],
  );
  return (
    <section className={`panel ${className}`} id={anchor} aria-labelledby={titleId}>
      <div className="phead">
        <div>
          <h2 id={titleId}>{title}</h2>
          {hasMeasure && (
            <p id={measureId}>
              <MeasureLine measure={measure} place={place} />
            </p>
          )}
        </div>
        {menu}
      </div>
      <PanelNamesContext value={names}>{children}</PanelNamesContext>
    </section>
  );
};

interface LineProps extends Pick<Props, 'measure'> {
  place: string | null;
}

/** Where there are several governments the line ends with the one shown, unless it names it already. */
const MeasureLine = ({ measure, place }: LineProps) => {
  const text = typeof measure === 'string' ? measure : '';
  if (place === null || text.includes(place)) return measure;
  const endsSentence = text.endsWith('.');
  return (
    <>
      {measure}
      {measure && (endsSentence ? ' ' : ' · ')}
      {place}
      {endsSentence && '.'}
    </>
  );
};
