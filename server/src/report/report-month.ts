/** The last day of a month given as "2026-10". */
export const lastDayOf = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** The last day before a month. */
export const dayBefore = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1, 0)).toISOString().slice(0, 10);
};

/** Whether a text is a month of the calendar: "2026-10". */
export const isMonth = (text: string): boolean => /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text);

/** The number that a report has by itself: 10/2026. */
export const usualNumber = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;
