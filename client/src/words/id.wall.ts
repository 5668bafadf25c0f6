import type { WallWords } from './words.types';

/** The words of the page Layar dinding. */
export const idWall: WallWords = {
  wall: {
    page: 'Layar dinding',
  },
};
