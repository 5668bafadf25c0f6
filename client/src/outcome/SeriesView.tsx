import { SeriesFrame } from '../charts/SeriesFrame';
import { atStart } from '../format/formats';
import { valueText } from '../format/measured';
import { useFormats } from '../format/useFormats';
import { TableBehind } from '../tables/DataTable';
import { InnovationLink } from '../ui/InnovationLink';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import { FewValues } from './FewValues';
import { seriesColumns } from './series-figure';
import { drawnPoints, hasLine, measuredPoints, type Series, statedLaunch } from './series-points';

/** The values of one indicator as a line, or as a list where there are too few for one. */
export const SeriesView = ({ series }: { series: Series }) => {
  const book = useWords();
  const { t } = book;
  const table = (
    <TableBehind
      name={t('outcome.series.label')}
      file={`deret-${series.code}.csv`}
      columns={seriesColumns(series, book)}
      rows={series.points}
      keyOf={(point) => `${point.from} ${point.to}`}
    />
  );
  return (
    <>
      {hasLine(drawnPoints(series)) ? (
        <Drawing series={series} table={table} />
      ) : (
        <>
          <FewValues series={series} />
          {series.points.length > 0 && table}
        </>
      )}
      <Notes series={series} />
    </>
  );
};

const Drawing = ({ series, table }: { series: Series; table: React.ReactNode }) => {
  const book = useWords();
  const { t, say } = book;
  const { value, day, month, dated } = useFormats();
  const points = drawnPoints(series);
  const [first, last] = [points[0], points.at(-1)];
  const launch = statedLaunch(series);
  const worded = (amount: number) => `${value(amount)}${series.isPercent ? '%' : ''}`;
  const on = launch && dated(launch.day, launch.precision);
  const words = {
    title: `${atStart(say(series.indicator))}, ${say(series.innovation.title)}`,
    text: [
      first &&
        last &&
        t('outcome.series.chartText', {
          first: `${worded(first.value)} (${day(first.day)})`,
          last: `${worded(last.value)} (${day(last.day)})`,
          unit: say(series.unit),
        }),
      on !== null && t('outcome.series.launched', { day: on }),
    ]
      .filter(Boolean)
      .join(' '),
    start: t('outcome.series.start', { day: on }),
    target: t('innovation.outcomes.target'),
    value: worded,
    month,
  };
  return (
    <SeriesFrame
      points={points}
      shape="line"
      start={launch?.day ?? null}
      target={series.target}
      words={words}
      height={{ phone: 230, desk: 280 }}
      table={table}
    />
  );
};

/** Direction, target, launch, how similar agencies did without it, and where the values come from. */
const Notes = ({ series }: { series: Series }) => {
  const book = useWords();
  const { t, say } = book;
  const { value, dated } = useFormats();
  const { innovation, target, targetReached, similarAgencies, higherIsBetter } = series;
  const { launch } = innovation;
  const last = measuredPoints(series).at(-1);
  const similar = last?.similar ?? null;
  return (
    <p className="small muted onotes">
      {[
        t(higherIsBetter ? 'innovation.outcomes.higher' : 'innovation.outcomes.lower'),
        target !== null &&
          t(
            targetReached === null
              ? 'outcome.series.target'
              : targetReached
                ? 'outcome.series.reached'
                : 'outcome.series.notReached',
            { target: valueText(target, series, book) },
          ),
        launch === null && t('outcome.series.noLaunch'),
        launch?.basis === 'KNOWN_ON' &&
          t('outcome.series.knownOn', { day: dated(launch.day, launch.precision) }),
        similar !== null &&
          similar.median !== null &&
          t('outcome.series.similar', {
            count: similar.agencies,
            median: `${value(similar.median)}${series.isPercent ? '%' : ''}`,
          }),
        similar !== null &&
          similar.median === null &&
          similarAgencies !== null &&
          t('outcome.series.noSimilar', { count: similar.agencies, needed: similar.needed }),
      ]
        .filter(Boolean)
        .join(' ')}{' '}
      <InnovationLink innovation={innovation} className="src">
        {t('outcome.series.open', { innovation: say(innovation.title) })}
      </InnovationLink>{' '}
      · {t('outcome.row.source')}{' '}
      <SourceLink source={last?.measurement.source ?? series.source} short />
    </p>
  );
};
