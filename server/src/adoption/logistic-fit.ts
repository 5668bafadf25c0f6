import { levenbergMarquardt } from 'ml-levenberg-marquardt';

/*
 * The S-curve of the diffusion of innovations: n(t) = saturation ÷ (1 + e^(−growth × (t − turning))),
 * found by least squares after Levenberg and Marquardt.
 */

/** How many there were after so much time. */
export interface Counted {
  readonly time: number;
  readonly count: number;
}

export interface LogisticFit {
  /** Where the curve levels off. */
  readonly saturation: number;
  /** Growth at the beginning, by unit of time. */
  readonly growth: number;
  /** When half of the saturation is reached and the growth is fastest. */
  readonly turning: number;
  /** Root of the mean squared distance between counts and curve. */
  readonly rmse: number;
  /** Share of the variance of the counts that the curve explains. */
  readonly rSquared: number;
}

type Parameters = readonly [saturation: number, growth: number, turning: number];

const logistic = ([saturation, growth, turning]: Parameters, time: number): number =>
  saturation / (1 + Math.exp(-growth * (time - turning)));

export const fittedAt = ({ saturation, growth, turning }: LogisticFit, time: number): number =>
  logistic([saturation, growth, turning], time);

function slopesAt([saturation, growth, turning]: Parameters, time: number): number[] {
  const risen = 1 / (1 + Math.exp(-growth * (time - turning)));
  const steepness = saturation * risen * (1 - risen);
  return [risen, steepness * (time - turning), -steepness * growth];
}

/** The time at which the counts first reach a share of the saturation, or the last time. */
function timeOf(share: number, saturation: number, points: readonly Counted[]): number {
  const reached = points.find(({ count }) => count >= share * saturation);
  return (reached ?? points.at(-1))?.time ?? 0;
}

/** Where to begin: an S-curve needs ln 9 ÷ growth to come from a tenth to its middle. */
function beginning(saturation: number, points: readonly Counted[]): Parameters {
  const turning = timeOf(0.5, saturation, points);
  const rise = Math.max(turning - timeOf(0.1, saturation, points), 0.1);
  return [saturation, Math.log(9) / rise, turning];
}

function fitFrom(begin: Parameters, points: readonly Counted[], ceiling: number): LogisticFit {
  const times = points.map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const span = last - first;
  const lowest = Math.max(...points.map(({ count }) => count));
  const { parameterValues } = levenbergMarquardt(
    { x: times, y: points.map(({ count }) => count) },
    (values) => (time) => logistic(values as unknown as Parameters, time),
    {
      initialValues: [...begin],
      jacobianFunction: (values) => (time) => slopesAt(values as unknown as Parameters, time),
      minValues: [lowest, 0.01 / span, first - 10 * span],
      maxValues: [ceiling, 1_000 / span, last + 10 * span],
      maxIterations: 200,
      errorTolerance: 0,
    },
  );
  return withError(parameterValues as unknown as Parameters, points);
}

function withError(found: Parameters, points: readonly Counted[]): LogisticFit {
  const mean = points.reduce((sum, { count }) => sum + count, 0) / points.length;
  let missed = 0;
  let spread = 0;
  for (const { time, count } of points) {
    missed += (count - logistic(found, time)) ** 2;
    spread += (count - mean) ** 2;
  }
  const [saturation, growth, turning] = found;
  const rmse = Math.sqrt(missed / points.length);
  return { saturation, growth, turning, rmse, rSquared: 1 - missed / spread };
}

/**
 * The best curve of those reached from three beginnings: a saturation just above what was counted, at the
 * ceiling, and between them. Why three: least squares of a curve that has not turned yet has several valleys.
 * Null where none of them leads to a curve.
 */
export function logisticFit(points: readonly Counted[], ceiling: number): LogisticFit | null {
  const counted = Math.max(...points.map(({ count }) => count));
  const fits = [counted * 1.05, (counted + ceiling) / 2, ceiling]
    .map((saturation) => Math.min(saturation, ceiling))
    .map((saturation) => fitFrom(beginning(saturation, points), points, ceiling))
    .filter(({ rmse }) => Number.isFinite(rmse));
  return fits.reduce<LogisticFit | null>(
    (best, fit) => (best === null || fit.rmse < best.rmse ? fit : best),
    null,
  );
}
