import { pointsOf } from '../charts/measured-points';
import type { SeriesPoint } from '../charts/series';
import type { OverTimeQuery } from '../gql/graphql';

export type Series = NonNullable<OverTimeQuery['outcomeSeries']>;
type Point = Series['points'][number];
export type MeasuredPoint = Point & { measurement: NonNullable<Point['measurement']> };

const isMeasured = (point: Point): point is MeasuredPoint => point.measurement !== null;

/** The periods of which there is a value, oldest first. */
export const measuredPoints = ({ points }: Series): MeasuredPoint[] => points.filter(isMeasured);

/** What is drawn: the value from before and every measured one, hollow where it may still change. */
export const drawnPoints = (series: Series): SeriesPoint[] =>
  pointsOf({
    baseline: series.baseline,
    measurements: measuredPoints(series)
      .map(({ from, to, running, measurement }) => ({
        from,
        to,
        running,
        value: measurement.value,
      }))
      .reverse(),
  });

/** From so many values on a line says more than its two ends. */
const fewestForChart = 4;

export const hasLine = (points: readonly SeriesPoint[]): boolean => points.length >= fewestForChart;

/** The day to mark: only where a source states when the innovation came into use. */
export const statedLaunch = ({ innovation: { launch } }: Series) =>
  launch === null || launch.basis === 'KNOWN_ON' ? null : launch;
