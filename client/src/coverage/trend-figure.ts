import { ask } from '../apollo/ask';
import type { Figure } from '../figure/figure';
import { trendColumns, trendMessage } from '../figure/trend-words';
import { formatsOf } from '../format/formats';
import { ratioText } from '../format/ratio';
import {
  CoverageTrendDocument,
  type CoverageTrendQuery,
  type CoverageTrendQueryVariables,
} from '../gql/graphql';
import { toCsv } from '../tables/csv';
import type { Wordbook } from '../words/useWords';

type Trend = CoverageTrendQuery['coverageTrend'];

/** The figure of a trend is its last point, beside the target where there is one. */
const lastShown = ({ points, target }: Trend): string => {
  const last = points.at(-1);
  return last ? [last.states.covered, last.eligible, target?.agencies ?? ''].join('/') : '–';
};

const lastInWords = ({ points, target }: Trend, { t, lang }: Wordbook): string => {
  const { count, day } = formatsOf(lang);
  const last = points.at(-1);
  if (!last) return t('figure.noPoint');
  const said = { covered: count(last.states.covered), eligible: count(last.eligible) };
  if (!target) return t('figure.lastPoint', said);
  return t('figure.lastPointTarget', {
    ...said,
    target: count(target.agencies),
    day: day(target.day),
  });
};

export const trendFigure = (
  trend: Trend,
  variables: CoverageTrendQueryVariables,
  book: Wordbook,
): Figure => ({
  name: 'jalur',
  label: trendMessage(trend, book),
  measure: 'coveredAgencies',
  ...(trend.target ? { beside: ['targetAgencies'] } : {}),
  counting: lastInWords(trend, book),
  shown: lastShown(trend),
  document: CoverageTrendDocument,
  variables,
  run: async (client) => {
    const { coverageTrend } = await ask(client, CoverageTrendDocument, variables);
    const { points } = coverageTrend;
    return {
      rows: points.map((point) => ({
        key: point.period,
        label: point.period,
        detail: ratioText(point.rate, book),
        sources: [],
        counted: point === points.at(-1),
      })),
      total: points.length,
      sum: lastInWords(coverageTrend, book),
      makes: lastShown(coverageTrend),
      csv: () => toCsv(trendColumns(book, formatsOf(book.lang)), points),
    };
  },
});
