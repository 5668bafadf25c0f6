import type { DatePrecision } from '../gql/graphql';

interface Without {
  agency: { validFrom?: { day: string; precision: DatePrecision } | null };
  daysWithoutSince: string | null;
}

/** From when the days are counted, and whether a source states that very day. */
export const withoutSince = ({ agency: { validFrom }, daysWithoutSince }: Without) => {
  if (daysWithoutSince === null) return null;
  const precision = validFrom?.day === daysWithoutSince ? validFrom.precision : 'DAY';
  return { day: daysWithoutSince, precision, isExact: precision === 'DAY' };
};
