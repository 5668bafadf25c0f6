import type { OutcomeWords } from './words.types';

/** The words of the page Dampak. */
export const idOutcome: OutcomeWords = {
  outcome: {
    page: 'Dampak',
  },
};
