import type { FacilitationWords } from './words.types';

/** The words of the page Fasilitasi. */
export const idFacilitation: FacilitationWords = {
  facilitation: {
    page: 'Fasilitasi',
  },
};
