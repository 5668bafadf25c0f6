import type { MethodWords } from './words.types';

/** The words of the page Metode. */
export const idMethod: MethodWords = {
  method: {
    page: 'Metode',
  },
};
