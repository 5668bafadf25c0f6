import { ask } from '../apollo/ask';
import { type Figure, shareShown } from '../figure/figure';
import { stateFigure } from '../figure/state-figure';
import { trendColumns, trendMessage } from '../figure/trend-words';
import { formatsOf } from '../format/formats';
import { ratioText } from '../format/ratio';
import { ReportDocument, type ReportQuery } from '../gql/graphql';
import { toCsv } from '../tables/csv';
import type { Wordbook } from '../words/useWords';
import { headlineOf } from './cover-blocks';
import type { ReportAsked } from './useReport';

/** Each is made of the same rows on the same day and of the same government as the sheet. */
const scopeOf = ({ variables }: ReportAsked) => ({
  asOf: variables.asOf,
  within: variables.within ?? null,
  level: 'AGENCY' as const,
});

const coverageFigure = (report: ReportQuery, asked: ReportAsked, book: Wordbook): Figure => {
  const { eligible, states, rate } = report.coverage;
  return stateFigure(
    {
      name: 'cakupan',
      label: headlineOf(report, book),
      counting: ratioText(rate, book),
      shown: shareShown(states.covered, eligible),
    },
    scopeOf(asked),
    book,
  );
};

const pushFigure = ({ needsAPush }: ReportQuery, asked: ReportAsked, book: Wordbook): Figure => {
  const { totalCount } = needsAPush;
  const value = formatsOf(book.lang).count(totalCount);
  return stateFigure(
    {
      name: 'didorong',
      label: book.t('push.title'),
      beside: ['daysWithout'],
      counting: book.t('figure.uncovered', { count: totalCount, value }),
      shown: String(totalCount),
    },
    {
      ...scopeOf(asked),
      states: ['PREPARING', 'NONE', 'UNREPORTED'],
      orderBy: 'DAYS_WITHOUT',
    },
    book,
    'missing',
  );
};

type Trend = ReportQuery['coverageTrend'];

const lastShown = ({ points, target }: Trend): string => {
  const last = points.at(-1);
  return last ? [last.states.covered, last.eligible, target?.agencies ?? ''].join('/') : '–';
};

const lastInWords = ({ points }: Trend, { t, lang }: Wordbook): string => {
  const { count } = formatsOf(lang);
  const last = points.at(-1);
  if (!last) return t('figure.noPoint');
  return t('figure.lastPoint', {
    covered: count(last.states.covered),
    eligible: count(last.eligible),
  });
};

const trendFigure = (
  { coverageTrend }: ReportQuery,
  asked: ReportAsked,
  book: Wordbook,
): Figure => ({
  name: 'jalur',
  label: trendMessage(coverageTrend, book),
  measure: 'coveredAgencies',
  ...(coverageTrend.target ? { beside: ['targetAgencies'] } : {}),
  counting: lastInWords(coverageTrend, book),
  shown: lastShown(coverageTrend),
  document: ReportDocument,
  variables: asked.variables,
  run: async (client) => {
    const { coverageTrend: trend } = await ask(client, ReportDocument, asked.variables);
    return {
      rows: trend.points.map((point) => ({
        key: point.period,
        label: point.period,
        detail: ratioText(point.rate, book),
        sources: [],
        counted: point === trend.points.at(-1),
      })),
      total: trend.points.length,
      sum: lastInWords(trend, book),
      makes: lastShown(trend),
      csv: () => toCsv(trendColumns(book, formatsOf(book.lang)), trend.points),
    };
  },
});

/** The figures of the sheet that have a menu, by the name of their block. */
export const reportFigures = (
  report: ReportQuery,
  asked: ReportAsked,
  book: Wordbook,
): Record<string, Figure> => ({
  cakupan: coverageFigure(report, asked, book),
  jalur: trendFigure(report, asked, book),
  didorong: pushFigure(report, asked, book),
});
