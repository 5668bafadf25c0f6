import {
  courseOf,
  gapOf,
  type Projection,
  projectionOf,
  type TrendPoint,
  targetLine,
} from '../charts/trend';
import type { TrendDrawing } from '../charts/trend-drawing';
import { type Formats, formatsOf } from '../format/formats';
import type { CoverageTrendQuery } from '../gql/graphql';
import type { TableColumn } from '../tables/DataTable';
import type { Wordbook } from '../words/useWords';

type Trend = CoverageTrendQuery['coverageTrend'];
type Point = Trend['points'][number];

const pointsOf = (trend: Trend): TrendPoint[] =>
  trend.points.map((point) => ({
    day: point.asOf,
    covered: point.states.covered,
    eligible: point.eligible,
    provisional: point.provisional,
    inexact: point.coveredByYear + point.coveredKnownOn,
    ruleChanged: point.ruleChanged,
  }));

/** The message of the chart, which is its title. */
export const trendMessage = (trend: Trend, { t, lang }: Wordbook): string => {
  const { count, day } = formatsOf(lang);
  const points = pointsOf(trend);
  const covered = count(points.at(-1)?.covered ?? 0);
  if (!trend.target) return t('trend.plain', { covered });
  const said = { covered, target: count(trend.target.agencies), day: day(trend.target.day) };
  const course = courseOf(points, trend.target);
  if (course === 'done') return t('trend.done', said);
  if (course === 'not begun') {
    return t('trend.notBegun', { ...said, from: day(trend.target.from) });
  }
  return t(course === 'behind' ? 'trend.behind' : 'trend.onCourse', said);
};

const chartText = (points: readonly TrendPoint[], trend: Trend, { t, lang }: Wordbook): string => {
  const { count, longDay } = formatsOf(lang);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return t('trend.none');
  const change = t('trend.chartText', {
    first: count(first.covered),
    from: longDay(first.day),
    last: count(last.covered),
    eligible: count(last.eligible),
    to: longDay(last.day),
  });
  if (!trend.target) return change;
  const target = t('trend.chartTarget', {
    target: count(trend.target.agencies),
    day: longDay(trend.target.day),
    missing: count(trend.target.missing),
  });
  return `${change} ${target}`;
};

export const drawingOf = (trend: Trend, book: Wordbook, narrow = false): TrendDrawing => {
  const { t, lang } = book;
  const { count, day, year } = formatsOf(lang);
  const points = pointsOf(trend);
  const target = trend.target;
  const span = {
    from: year(points[0]?.day ?? '2000-01-01'),
    to: year(points.at(-1)?.day ?? '2000-01-01'),
  };
  const due = target ? day(target.day) : '';
  return {
    points,
    line: targetLine(points, target),
    gap: gapOf(points, target),
    projection: trend.by === 'MONTH' ? projectionOf(points, target) : null,
    due: target?.day ?? null,
    words: {
      title: t('trend.chartTitle', span),
      text: chartText(points, trend, book),
      due: narrow ? due : t('trend.due', { day: due }),
      path: t('trend.path'),
      gap: t('trend.gap'),
      rule: t('trend.rule'),
      begin: (spot) => [day(spot.day), t('trend.begin', { count: count(spot.value) })],
      count,
    },
  };
};

/** Under which condition the dotted line and its range hold. */
export const projectionText = (projection: Projection, { t, lang }: Wordbook): string => {
  const { count, decimal, day, month } = formatsOf(lang);
  const said = {
    since: month(projection.since),
    low: decimal(projection.low),
    high: decimal(projection.high),
    lowAt: count(projection.lowAt),
    highAt: count(projection.highAt),
    day: day(projection.day),
  };
  return t(projection.lowAt === projection.highAt ? 'trend.bandFlat' : 'trend.band', said);
};

/** The same values as a table and as a file. */
export const trendColumns = (book: Wordbook, formats: Formats): TableColumn<Point>[] => {
  const { t } = book;
  const yesNo = (is: boolean) => (is ? t('trend.yes') : t('trend.no'));
  return [
    { title: t('trend.column.period'), cell: (point) => point.period, fileOnly: true },
    {
      title: t('trend.column.asOf'),
      cell: (point) => point.asOf,
      shown: (point) => formats.day(point.asOf),
      oneLine: true,
    },
    { title: t('state.COVERED'), cell: (point) => point.states.covered, number: true },
    { title: t('state.PREPARING'), cell: (point) => point.states.preparing, number: true },
    { title: t('state.NONE'), cell: (point) => point.states.none, number: true },
    { title: t('state.UNREPORTED'), cell: (point) => point.states.unreported, number: true },
    {
      title: t('trend.column.eligible'),
      head: t('trend.column.counted'),
      cell: (point) => point.eligible,
      number: true,
    },
    {
      title: t('trend.column.rate'),
      cell: (point) => point.rate.value,
      shown: (point) => (point.rate.value === null ? '–' : formats.percent(point.rate.value)),
      number: true,
    },
    { title: t('trend.column.byYear'), cell: (point) => point.coveredByYear, fileOnly: true },
    { title: t('trend.column.knownOn'), cell: (point) => point.coveredKnownOn, fileOnly: true },
    { title: t('trend.column.rule'), cell: (point) => yesNo(point.ruleChanged), fileOnly: true },
    {
      title: t('trend.column.provisional'),
      head: t('trend.column.note'),
      cell: (point) => yesNo(point.provisional),
      shown: (point) => pointNote(point, book),
    },
  ];
};

/** What a reader should know of a point: only what is not as usual. */
const pointNote = (point: Point, { t, lang }: Wordbook): string => {
  const { count } = formatsOf(lang);
  const inexact = point.coveredByYear + point.coveredKnownOn;
  return [
    point.provisional && t('trend.column.provisional'),
    point.ruleChanged && t('trend.column.rule'),
    inexact > 0 && t('trend.inexact', { count: inexact, value: count(inexact) }),
  ]
    .filter(Boolean)
    .join(', ');
};
