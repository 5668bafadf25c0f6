import { pointsOf } from '../charts/measured-points';
import { SeriesFrame } from '../charts/SeriesFrame';
import { atStart } from '../format/formats';
import { periodText, valueText } from '../format/measured';
import { useFormats } from '../format/useFormats';
import type { OutcomeRow_OutcomeFragment as Outcome } from '../gql/graphql';
import { Dumbbell } from '../marks/Dumbbell';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import { changeText, isBeforeUse } from './outcome-text';

/** From so many values on a line says more than its two ends. */
const fewestForChart = 4;

interface Props {
  outcome: Outcome;
  /** The day from which the innovation was in use, where a source states it. */
  inUseSince: string | null;
}

/** One indicator: what it was, what it is, how it was measured, and nothing about why. */
export const OutcomeRow = ({ outcome, inUseSince }: Props) => {
  const book = useWords();
  const { say } = book;
  const change = changeText(outcome, book);
  return (
    <li>
      <div className="ohead">
        <h3>{atStart(say(outcome.indicator))}</h3>
        {change && <span className="muted">{change}</span>}
      </div>
      <BeforeAfter outcome={outcome} />
      {outcome.measurements.length >= fewestForChart && (
        <OverTime outcome={outcome} inUseSince={inUseSince} />
      )}
      <Note outcome={outcome} inUseSince={inUseSince} />
    </li>
  );
};

const BeforeAfter = ({ outcome }: { outcome: Outcome }) => {
  const book = useWords();
  const { t } = book;
  const { value } = useFormats();
  const { baseline, latest, target, isPercent } = outcome;
  if (!latest && !baseline) return <p className="muted small">{t('innovation.noData')}</p>;
  const beforeValue = baseline && (isPercent ? `${value(baseline.value)}%` : value(baseline.value));
  const before = baseline && `${beforeValue}, ${periodText(baseline, book)}`;
  const after = latest && (
    <>
      <b>{valueText(latest.value, outcome, book)}</b>, {periodText(latest, book)}
    </>
  );
  if (!baseline || !latest) {
    return (
      <p className="onevalue">
        {after ?? t('innovation.outcomes.onlyBefore', { before })}{' '}
        {!baseline && <span className="muted">{t('innovation.outcomes.noBefore')}</span>}
      </p>
    );
  }
  return (
    <Dumbbell
      before={baseline.value}
      after={latest.value}
      target={target}
      beforeLabel={before}
      afterLabel={after}
      zeroLabel="0"
    />
  );
};

const OverTime = ({ outcome, inUseSince }: Props) => {
  const book = useWords();
  const { t, say } = book;
  const { value, day, month } = useFormats();
  const { target, isPercent } = outcome;
  const points = pointsOf(outcome);
  const [first, last] = [points[0], points.at(-1)];
  const start = inUseSince !== null && last && inUseSince <= last.day ? inUseSince : null;
  const worded = (amount: number) => (isPercent ? `${value(amount)}%` : value(amount));
  const words = {
    title: say(outcome.indicator),
    text: t('innovation.outcomes.chartText', {
      first: first ? `${worded(first.value)} (${day(first.day)})` : '–',
      last: last ? `${worded(last.value)} (${day(last.day)})` : '–',
      unit: say(outcome.unit),
    }),
    start: t('innovation.outcomes.inUse'),
    target: t('innovation.outcomes.target'),
    value: worded,
    month,
  };
  return (
    <SeriesFrame
      points={points}
      shape="line"
      start={start}
      target={target}
      words={words}
      height={{ phone: 190, desk: 220 }}
    />
  );
};

/** Direction, target, how many were counted, and the sources; and what a reader should beware of. */
const Note = ({ outcome, inUseSince }: Props) => {
  const book = useWords();
  const { t } = book;
  const { count, day } = useFormats();
  const { latest, target, higherIsBetter, measurements } = outcome;
  const few = measurements.length > 0 && measurements.length < fewestForChart;
  return (
    <p className="small muted onote">
      {[
        t(higherIsBetter ? 'innovation.outcomes.higher' : 'innovation.outcomes.lower'),
        target === null
          ? null
          : `${t('innovation.outcomes.target')} ${valueText(target, outcome, book)}.`,
        latest &&
          (latest.sampleSize === null
            ? `${t('outcome.row.noSize')}.`
            : `n ${count(latest.sampleSize)}.`),
        few && t('innovation.outcomes.few', { count: measurements.length }),
        latest &&
          inUseSince !== null &&
          isBeforeUse(latest.to, inUseSince) &&
          t('innovation.outcomes.beforeUse', { day: day(inUseSince) }),
      ]
        .filter(Boolean)
        .join(' ')}{' '}
      {t('innovations.column.source')}:{' '}
      <SourceLink source={latest?.source ?? outcome.source} short />
    </p>
  );
};
