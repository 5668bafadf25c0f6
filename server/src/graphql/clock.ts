/** Gives the present moment; handed in, so that a test can say which day it is. */
export type Clock = () => Date;

const inJakarta = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Jakarta',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

let last = { minute: Number.NaN, day: '' };

/**
 * The calendar day in Medan at a moment: at 17:00 UTC the next day has begun there. Why the last one is
 * kept: every request asks, and the calendar would take longer than finding an answer in memory.
 */
export function jakartaDay(moment: Date): string {
  const minute = Math.floor(moment.getTime() / 60_000);
  if (minute !== last.minute) last = { minute, day: inJakarta.format(moment) };
  return last.day;
}
