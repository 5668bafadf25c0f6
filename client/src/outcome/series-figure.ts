import { ask } from '../apollo/ask';
import type { Figure } from '../figure/figure';
import { atStart, formatsOf } from '../format/formats';
import { periodText, valueText } from '../format/measured';
import { OverTimeDocument, type OverTimeQueryVariables } from '../gql/graphql';
import { toCsv } from '../tables/csv';
import type { TableColumn } from '../tables/DataTable';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';
import { differenceText } from './change-text';
import { measuredPoints, type Series } from './series-points';

type Point = Series['points'][number];

/** The last value beside the one before; of a series without either, what there is. */
export const seriesMessage = (series: Series, book: Wordbook): string => {
  const { t, say } = book;
  const last = measuredPoints(series).findLast(({ running }) => !running);
  const indicator = atStart(say(series.indicator));
  if (!last) return t('outcome.series.unmeasured', { indicator });
  const value = valueText(last.measurement.value, series, book);
  if (!series.baseline) return t('outcome.series.valueOnly', { indicator, value });
  const difference = differenceText(series.baseline.value, last.measurement.value, series, book);
  return t('outcome.series.moved', { indicator, value, difference });
};

export const seriesColumns = (series: Series, book: Wordbook): TableColumn<Point>[] => {
  const { t, lang } = book;
  const { value, count } = formatsOf(lang);
  const measured = (point: Point) => point.measurement;
  return [
    {
      title: t('outcome.column.period'),
      cell: (point) => periodText({ ...point, note: measured(point)?.note ?? null }, book),
    },
    {
      title: `${t('outcome.column.value')} (${book.say(series.unit)})`,
      cell: (point) => measured(point)?.value,
      shown: (point) => {
        const of = measured(point);
        return of === null ? t('outcome.series.gap') : value(of.value);
      },
      number: true,
    },
    {
      title: 'n',
      cell: (point) => measured(point)?.sampleSize,
      shown: (point) => {
        const size = measured(point)?.sampleSize ?? null;
        return size === null ? '–' : count(size);
      },
      number: true,
    },
    {
      title: t('outcome.column.note'),
      cell: (point) =>
        [
          point.running && t('outcome.series.running'),
          point.beforeLaunch === true && t('outcome.series.beforeLaunch'),
        ]
          .filter(Boolean)
          .join(', ') || '–',
    },
    {
      title: t('outcome.column.similar'),
      cell: (point) => point.similar?.median,
      shown: (point) => (point.similar?.median == null ? '–' : value(point.similar.median)),
      number: true,
    },
    {
      title: t('outcome.column.source'),
      cell: (point) => {
        const of = measured(point);
        return of && sourceText(of.source);
      },
    },
  ];
};

/** The last value of a series, beside the one from before. */
export const seriesFigure = (
  series: Series,
  variables: OverTimeQueryVariables,
  book: Wordbook,
): Figure => ({
  name: 'deret',
  label: seriesMessage(series, book),
  measure: 'improvement',
  beside: ['targetReached', 'similarMedian'],
  counting: seriesMessage(series, book),
  shown: seriesMessage(series, book),
  document: OverTimeDocument,
  variables,
  run: async (client) => {
    const { outcomeSeries } = await ask(client, OverTimeDocument, variables);
    const found = outcomeSeries ? measuredPoints(outcomeSeries) : [];
    const last = found.at(-1);
    const message = outcomeSeries ? seriesMessage(outcomeSeries, book) : '–';
    return {
      rows: [...found].reverse().map((point) => ({
        key: `${point.from} ${point.to}`,
        label: valueText(point.measurement.value, series, book),
        detail: periodText({ ...point, note: point.measurement.note }, book),
        sources: [point.measurement.source],
        counted: point === last,
      })),
      total: found.length,
      sum: message,
      makes: message,
      csv: () =>
        outcomeSeries ? toCsv(seriesColumns(outcomeSeries, book), outcomeSeries.points) : '',
    };
  },
});
