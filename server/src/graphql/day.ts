/** The first and last day that the API takes; PostgreSQL and JavaScript both hold them exactly. */
export const firstPossibleDay = '1900-01-01';
export const lastPossibleDay = '2199-12-31';

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar: `2026-02-30` has the shape but is none. */
export function isCalendarDay(text: string): boolean {
  if (!shape.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** Days in text form compare like the days themselves. */
export function isPossibleDay(text: string): boolean {
  return isCalendarDay(text) && text >= firstPossibleDay && text <= lastPossibleDay;
}

/** The same day of the month some years earlier; 29 February becomes the 28th. */
export function yearsBefore(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0');
  const same = `${year}${day.slice(4)}`;
  return isCalendarDay(same) ? same : `${year}-02-28`;
}
