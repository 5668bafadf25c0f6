import type { Day } from '../format/calendar';

export type EarlierTrouble = 'BEFORE_RULES' | 'NOT_BEFORE' | null;

/** Why a day can not stand beside the day of the data. */
export const earlierTrouble = (day: Day, asOf: Day, firstDay: Day): EarlierTrouble => {
  if (day < firstDay) return 'BEFORE_RULES';
  return day >= asOf ? 'NOT_BEFORE' : null;
};
