/** Gives the present moment; handed in, so that a test can say which day it is. */
export type Clock = () => Date;

const inJakarta = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Jakarta',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Medan at a moment: at 17:00 UTC the next day has begun there. */
export function jakartaDay(moment: Date): string {
  return inJakarta.format(moment);
}
