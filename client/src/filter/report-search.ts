/** What the address says of the monthly report. */
export interface ReportSearch {
  /** The month the report is about: 2026-10. */
  bulan?: string | undefined;
  /** Which version of a published month: its number, or `draf` for what the records say now. */
  versi?: string | undefined;
  /** On a phone: the sheets as they lie on paper instead of one column to read. */
  tampak?: 'kertas' | undefined;
}

/** One rule per parameter: the value as it is kept, or nothing when it means nothing here. */
export const reportRules: {
  [Key in keyof ReportSearch]-?: (value: string) => string | undefined;
} = {
  bulan: (value) => (/^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(value) ? value : undefined),
  versi: (value) => (/^([1-9]\d{0,2}|draf)$/.test(value) ? value : undefined),
  tampak: (value) => (value === 'kertas' ? value : undefined),
};
