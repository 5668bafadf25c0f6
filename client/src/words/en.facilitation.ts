/** The words of the page Fasilitasi. */
export const enFacilitation = {
  facilitation: {
    page: 'Coaching',
  },
};
