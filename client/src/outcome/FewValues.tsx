import { periodText, valueText } from '../format/measured';
import { HowToRecord } from '../ui/HowToRecord';
import { useWords } from '../words/useWords';
import { measuredPoints, type Series } from './series-points';

/** Fewer values than a line is drawn from: the values themselves, and how more come in. */
export const FewValues = ({ series }: { series: Series }) => {
  const book = useWords();
  const { t } = book;
  const measured = measuredPoints(series);
  const { baseline } = series;
  return (
    <>
      <ul className="fewvalues">
        {baseline && (
          <li>
            <span className="muted">
              {t('innovation.outcomes.before')}, {periodText(baseline, book)}
            </span>{' '}
            <b className="num">{valueText(baseline.value, series, book)}</b>
          </li>
        )}
        {measured.map((point) => (
          <li key={`${point.from} ${point.to}`}>
            <span className="muted">
              {periodText({ ...point, note: point.measurement.note }, book)}
            </span>{' '}
            <b className="num">{valueText(point.measurement.value, series, book)}</b>
          </li>
        ))}
      </ul>
      <HowToRecord
        what="measurements"
        says={t('outcome.series.few', { count: measured.length + (baseline ? 1 : 0) })}
      />
    </>
  );
};
