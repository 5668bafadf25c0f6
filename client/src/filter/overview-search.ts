import { isDay } from '../format/calendar';

/** What the address says of comparing in time, and of who is to be reminded. */
export interface OverviewSearch {
  /** Changes are told since this day; the end of last month when left out. */
  sejak?: string | undefined;
  /** The day that the figures are compared with. */
  banding?: string | undefined;
  /** Codes of the agencies that are selected in the list. */
  pilih?: string | undefined;
  /** Whose reminders are being read: the code of one agency, or those selected. */
  ingatkan?: string | undefined;
  /** The day before which an answer is asked for. */
  balas?: string | undefined;
}

/** The word that means all that are selected. */
export const theSelected = 'terpilih';

/** As many can be selected at once: their codes stand in the address, which proxies cut above 8,000 characters. */
export const mostSelected = 100;
const longestSelection = 6_000;

/** The codes that an address can hold: those selected first. */
export const selectionIn = (codes: readonly string[]): string | undefined => {
  let kept = codes.slice(0, mostSelected);
  while (kept.join(',').length > longestSelection) kept = kept.slice(0, -1);
  return kept.join(',') || undefined;
};

const dayOnly = (value: string) => (isDay(value) ? value : undefined);
const oneCode = /^[\w.-]{1,60}(\/[\w.-]{1,60})?$/;

export const overviewRules: {
  [Key in keyof OverviewSearch]-?: (value: string) => string | undefined;
} = {
  sejak: dayOnly,
  banding: dayOnly,
  pilih: (value) =>
    value.split(',').every((code) => oneCode.test(code)) && selectionIn(value.split(',')) === value
      ? value
      : undefined,
  ingatkan: (value) => (oneCode.test(value) ? value : undefined),
  balas: dayOnly,
};
