import { isAskableMonth } from '../filter/facts';
import { addDays, addMonths, type Day, firstOfMonth, lastOfMonth } from '../format/calendar';

/** A month as text, "2026-10". */
export type Month = string;

export const monthOf = (day: Day): Month => day.slice(0, 7);

interface Span {
  firstDay: Day;
  today: Day;
}

/** The months that a report can be made of, the running one first. */
export const reportMonths = ({ firstDay, today }: Span): Month[] => {
  const months: Month[] = [];
  for (let day = firstOfMonth(today); day >= firstOfMonth(firstDay); day = addMonths(day, -1)) {
    months.push(monthOf(day));
  }
  return months;
};

export interface AskedMonth {
  month: Month;
  /** The day its figures are of: its last day, or today while it runs. */
  asOf: Day;
  running: boolean;
  /** The last day of the month before, which it is compared with. */
  since: Day;
  /** Whether there were rules on that day; before them nothing can be compared. */
  compared: boolean;
}

/** What is asked for a month; nothing where it can not be asked about. */
export const askedMonth = (month: Month, { firstDay, today }: Span): AskedMonth | null => {
  if (!isAskableMonth(month, { firstDay, today })) return null;
  const first = `${month}-01`;
  const last = lastOfMonth(first);
  const since = addDays(first, -1);
  return {
    month,
    asOf: last < today ? last : today,
    running: last >= today,
    since,
    compared: since >= firstDay,
  };
};
