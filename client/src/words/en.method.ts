/** The words of the page Metode. */
export const enMethod = {
  method: {
    page: 'Method',
  },
};
