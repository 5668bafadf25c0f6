/** The words of the page Laporan. */
export const enReport = {
  report: {
    page: 'Report',
  },
};
