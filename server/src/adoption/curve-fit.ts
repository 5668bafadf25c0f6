import type { AdoptionCurve, AdoptionCurveFit } from './adoption-curve.type.js';
import type { LogisticFit } from './logistic-fit.js';

/** The curve as the database counts it, with the adopters at the end of each month to fit it to. */
export interface CountedCurve extends Omit<AdoptionCurve, 'fit'> {
  readonly months: readonly { readonly day: string; readonly adopters: number }[];
}

const daysInAYear = 365.25;
const longest = 100 * daysInAYear;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const dayOf = (number: number): string =>
  new Date(Math.round(number) * 86_400_000).toISOString().slice(0, 10);

/** The counted curve with its S-curve, where there are enough cases for one. */
export async function withFit({ months, ...curve }: CountedCurve): Promise<AdoptionCurve> {
  const origin = dayNumber(months[0]?.day ?? curve.asOf);
  const years = (day: string): number => (dayNumber(day) - origin) / daysInAYear;
  const { fitAdopters, fitMonths, adopters } = curve;
  const isEnough = fitAdopters.found >= fitAdopters.needed && fitMonths.found >= fitMonths.needed;
  if (!isEnough) return { ...curve, fit: null };
  const counted = months.map(({ day, adopters: count }) => ({ time: years(day), count }));
  // Why only now: its library is the largest part of the program that hardly anyone asks for.
  const { fittedAt, logisticFit } = await import('./logistic-fit.js');
  const found = logisticFit(counted, adopters?.denominator ?? 0);
  if (found === null) return { ...curve, fit: null };
  return {
    ...curve,
    points: curve.points.map((point) => ({ ...point, fitted: fittedAt(found, years(point.asOf)) })),
    fit: inWords(found, origin, curve.asOf),
  };
}

function inWords(
  { saturation, growth, turning, rmse, rSquared }: LogisticFit,
  origin: number,
  asOf: string,
): AdoptionCurveFit {
  const turned = origin + turning * daysInAYear;
  const isNear = Math.abs(turned - dayNumber(asOf)) <= longest;
  return {
    saturation,
    growthPerYear: growth,
    turningPoint: isNear ? dayOf(turned) : null,
    turningPointReached: turned <= dayNumber(asOf),
    rmse,
    rSquared,
  };
}
