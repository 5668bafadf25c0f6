import { type Day, lastOfMonth } from '../format/calendar';
import type { Search } from './search';

interface Address {
  pathname: string;
  search: Pick<Search, 'per' | 'bulan'>;
}

/** The day that the figures of a page are of: a report is of the end of its month, or of today while that runs. */
export const shownDay = ({ pathname, search: { per, bulan } }: Address, today: Day): Day => {
  const day = per ?? today;
  if (pathname.split('/')[2] !== 'laporan') return day;
  const end = lastOfMonth(bulan === undefined ? day : `${bulan}-01`);
  return end < today ? end : today;
};
