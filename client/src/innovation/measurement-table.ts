import { formatsOf } from '../format/formats';
import { periodText } from '../format/measured';
import type { OutcomeRow_OutcomeFragment as Outcome } from '../gql/graphql';
import type { TableColumn } from '../tables/DataTable';
import { type RecordSource, sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';

/** One value of one indicator: the one from before, or one that was measured. */
export interface MeasurementRow {
  key: string;
  outcome: Outcome;
  isBaseline: boolean;
  period: { from: string | null; to: string | null; note: string | null };
  value: number;
  sampleSize: number | null;
  source: RecordSource;
}

/** The values of all indicators, each from the oldest to the newest. */
export const measurementRows = (outcomes: readonly Outcome[]): MeasurementRow[] =>
  outcomes.flatMap((outcome) => {
    const { baseline, measurements, code, source } = outcome;
    const before: MeasurementRow[] = baseline
      ? [
          {
            key: `${code} before`,
            outcome,
            isBaseline: true,
            period: baseline,
            value: baseline.value,
            sampleSize: null,
            source,
          },
        ]
      : [];
    const after = [...measurements].reverse().map((each) => ({
      key: `${code} ${each.from} ${each.to}`,
      outcome,
      isBaseline: false,
      period: each,
      value: each.value,
      sampleSize: each.sampleSize,
      source: each.source,
    }));
    return [...before, ...after];
  });

export const measurementColumns = (book: Wordbook): TableColumn<MeasurementRow>[] => {
  const { t, say, lang } = book;
  const { value, count } = formatsOf(lang);
  return [
    { title: t('innovations.column.indicator'), cell: (row) => say(row.outcome.indicator) },
    {
      title: t('innovation.outcomes.column.when'),
      cell: (row) => t(row.isBaseline ? 'innovation.outcomes.before' : 'innovation.outcomes.after'),
    },
    {
      title: t('innovation.outcomes.column.period'),
      cell: (row) => periodText(row.period, book),
    },
    {
      title: t('innovation.outcomes.column.value'),
      cell: (row) => row.value,
      shown: (row) => value(row.value),
      number: true,
    },
    { title: t('innovation.outcomes.column.unit'), cell: (row) => say(row.outcome.unit) },
    {
      title: 'n',
      cell: (row) => row.sampleSize,
      shown: (row) => (row.sampleSize === null ? '–' : count(row.sampleSize)),
      number: true,
    },
    {
      title: t('innovations.column.source'),
      cell: ({ source }) => sourceText(source),
    },
  ];
};
