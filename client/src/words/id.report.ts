import type { ReportWords } from './words.types';

/** The words of the page Laporan. */
export const idReport: ReportWords = {
  report: {
    page: 'Laporan',
  },
};
