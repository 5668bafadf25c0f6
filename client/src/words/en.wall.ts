/** The words of the page Layar dinding. */
export const enWall = {
  wall: {
    page: 'Wall',
  },
};
