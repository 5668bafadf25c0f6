/** Why no year below 1000: a day may be reckoned back by years, and has to stay one. */
const shape = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar: `2026-02-30` has the shape but is none. */
export function isCalendarDay(text: string): boolean {
  if (!shape.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** The same day of the month some years earlier; 29 February becomes the 28th. */
export function yearsBefore(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0');
  const same = `${year}${day.slice(4)}`;
  return isCalendarDay(same) ? same : `${year}-02-28`;
}
