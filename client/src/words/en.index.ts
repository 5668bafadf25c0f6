/** The words of the page Indeks. */
export const enIndex = {
  innovationIndex: {
    page: 'Index',
  },
};
