import type { AdoptionWords } from './words.types';

/** The words of the page Adopsi. */
export const idAdoption: AdoptionWords = {
  adoption: {
    page: 'Adopsi',
  },
};
