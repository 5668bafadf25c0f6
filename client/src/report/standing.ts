import type { Month } from './report-month';

/** How a report stands: a draft of what the records say now, or published and frozen. */
export type Standing =
  | { is: 'draft'; number: string; version: number; running: boolean }
  | {
      is: 'published';
      number: string;
      version: number;
      on: string;
      by: string;
      /** Why it was published again; nothing for the first version. */
      reason: string | null;
    };

/** The number that a report has by itself: 11/2026. */
export const usualNumber = (month: Month): string => `${month.slice(5)}/${month.slice(0, 4)}`;
