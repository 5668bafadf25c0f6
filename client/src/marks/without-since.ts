import { knownPart } from '../format/calendar';
import type { DateBasis, DatePrecision } from '../gql/graphql';

type ValidFrom = { day: string; precision: DatePrecision } | null | undefined;

interface Without {
  agency: { validFrom?: ValidFrom };
  daysWithoutSince: string | null;
}

/** A state that began with the agency itself is known as exactly as that. */
const precisionOf = (day: string, validFrom: ValidFrom): DatePrecision =>
  validFrom?.day === day ? validFrom.precision : 'DAY';

interface StateStart {
  since: string | null;
  dateBasis: DateBasis | null;
  validFrom: ValidFrom;
}

/** How exactly it is known since when a state holds. */
export const statePrecision = ({ since, dateBasis, validFrom }: StateStart): DatePrecision =>
  dateBasis === 'YEAR' ? 'YEAR' : precisionOf(since ?? '', validFrom);

/** From when the days are counted, and whether a source states that very day. */
export const withoutSince = ({ agency: { validFrom }, daysWithoutSince }: Without) => {
  if (daysWithoutSince === null) return null;
  const precision = precisionOf(daysWithoutSince, validFrom);
  return { day: daysWithoutSince, precision, isExact: precision === 'DAY' };
};

/** The same for a file: as much of that day as is known. */
export const withoutSincePart = (row: Without): string | null => {
  const since = withoutSince(row);
  return since && knownPart(since.day, since.precision);
};
