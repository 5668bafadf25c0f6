import type { IndexWords } from './words.types';

/** The words of the page Indeks. */
export const idIndex: IndexWords = {
  innovationIndex: {
    page: 'Indeks',
  },
};
