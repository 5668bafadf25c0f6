import { improvementOf } from '../figure/news-text';
import { formatsOf } from '../format/formats';
import { earlierText, periodOf, periodText, valueText } from '../format/measured';
import { ratioText } from '../format/ratio';
import type { ReportQuery } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';
import { type Cell, type ListBlock, plain, type TableBlock, type Text } from './report-blocks';

type Changes = NonNullable<ReportQuery['changesSince']>;
type News = ReportQuery['goodNews'][number];

const line = (name: string, text: string): Text => [{ text: `${name}: `, as: 'strong' }, { text }];

/** How many innovations there are, how many are used by others, and what was measured of them. */
export const factsBlock = (report: ReportQuery, book: Wordbook): ListBlock => {
  const { t, lang } = book;
  const { count, day } = formatsOf(lang);
  const { innovationTotals: totals, outcomeSummary, changesSince } = report;
  const { stages } = totals;
  const { counts } = outcomeSummary;
  const recorded = t('report.facts.recordedText', {
    value: count(totals.recorded),
    implementation: count(stages.implementation),
    trial: count(stages.trial),
    initiative: count(stages.initiative),
  });
  const stopped =
    stages.stopped > 0 ? t('report.facts.stopped', { value: count(stages.stopped) }) : '';
  const begun = changesSince?.adoptions.applied ?? null;
  const adopted =
    totals.adoptions === null
      ? t('report.facts.adoptedNone')
      : t('report.facts.adoptedText', { value: count(totals.adoptions) }) +
        (begun === null || !changesSince
          ? ''
          : t('report.facts.adoptedMonth', {
              applied: count(begun),
              day: day(changesSince.since),
            }));
  const measured = t('report.facts.measuredText', {
    ratio: ratioText(totals.measured, book),
    both: count(totals.beforeAfter),
  });
  const changed =
    counts.compared === 0
      ? t('report.facts.changedNone')
      : t('report.facts.changedText', {
          compared: count(counts.compared),
          improved: count(counts.improved),
          unchanged: count(counts.unchanged),
          worse: count(counts.worse),
        });
  const early =
    counts.comparedBeforeLaunch > 0
      ? t('report.facts.early', { value: count(counts.comparedBeforeLaunch) })
      : '';
  return {
    type: 'list',
    id: 'dampak',
    heading: t('report.facts.heading'),
    items: [
      line(t('report.facts.recorded'), recorded + stopped),
      line(t('report.facts.adopted'), adopted),
      line(t('report.facts.measured'), measured),
      line(t('report.facts.changed'), changed + early),
    ],
  };
};

/** Rows of what began in the month: more than these say little to those who read the sheet. */
const mostRows = 12;

const besideOf = (
  key: 'report.begun' | 'report.adoptions',
  shown: number,
  all: number,
  { t, lang }: Wordbook,
): string => {
  const { count } = formatsOf(lang);
  return shown < all
    ? t(`${key}.besideShown`, { shown: count(shown), count: all, value: count(all) })
    : t(`${key}.beside`, { count: all });
};

export const begunBlock = (changes: Changes, book: Wordbook): TableBlock | null => {
  const { t, say, lang } = book;
  const { dated, day } = formatsOf(lang);
  const { implemented, implementedRows } = changes.innovations;
  const shown = implementedRows.slice(0, mostRows);
  if (shown.length === 0) return null;
  return {
    type: 'table',
    id: 'mulai',
    heading: t('report.begun.heading', { day: day(changes.since) }),
    beside: besideOf('report.begun', shown.length, implemented, book),
    columns: [
      { title: t('report.begun.innovation'), width: 48 },
      { title: t('report.begun.agency'), width: 36 },
      { title: t('report.begun.day'), width: 16 },
    ],
    rows: shown.map((row): Cell[] => [
      plain(say(row.title)),
      row.owner ? plain(say(row.owner.name)) : [{ text: t('report.begun.noOwner'), as: 'quiet' }],
      plain(dated(row.on, row.basis === 'YEAR' ? 'YEAR' : 'DAY')),
    ]),
  };
};

export const adoptionsBlock = (changes: Changes, book: Wordbook): TableBlock | null => {
  const { t, say, lang } = book;
  const { dated, day } = formatsOf(lang);
  const { applied, appliedRows } = changes.adoptions;
  const shown = appliedRows.slice(0, mostRows);
  if (applied === null || shown.length === 0) return null;
  return {
    type: 'table',
    id: 'adopsi',
    heading: t('report.adoptions.heading', { day: day(changes.since) }),
    beside: besideOf('report.adoptions', shown.length, applied, book),
    columns: [
      { title: t('report.adoptions.innovation'), width: 48 },
      { title: t('report.adoptions.adopter'), width: 36 },
      { title: t('report.adoptions.day'), width: 16 },
    ],
    rows: shown.map((row): Cell[] => [
      plain(say(row.title)),
      plain(say(row.adopter.name)),
      plain(dated(row.on.day, row.on.precision)),
    ]),
  };
};

const newsMessage = (news: News, book: Wordbook): string => {
  const { t, say } = book;
  const { recognition, outcome } = news;
  if (recognition) {
    const rank = recognition.rank === null ? null : t('news.rank', { rank: recognition.rank });
    return [say(recognition.name), rank ?? recognition.tier].filter(Boolean).join(', ');
  }
  if (!outcome) return t('news.newly');
  const counted = { ...outcome, isPercent: false };
  const change = t('report.news.change', {
    indicator: say(outcome.indicator),
    before: earlierText(outcome.baseline, counted, book),
    after: valueText(outcome.value, counted, book),
  });
  const periods = t('report.news.periods', {
    before: periodText(periodOf(outcome.baselinePeriod), book),
    after: periodText(periodOf(outcome.period), book),
  });
  return [change, periods, improvementOf(outcome, book)].filter(Boolean).join(', ');
};

const newsItem = (news: News, book: Wordbook): Text => {
  const { say, lang } = book;
  const name = news.innovation ? `${say(news.innovation)}, ` : '';
  const when = news.outcome ? '' : ` (${formatsOf(lang).dated(news.day, news.precision)})`;
  const said = `${name}${newsMessage(news, book)}${when}.`;
  return news.agency ? line(say(news.agency.name), said) : plain(said);
};

export const newsBlock = (report: ReportQuery, book: Wordbook): ListBlock => {
  const { t, lang } = book;
  const { count, longDay } = formatsOf(lang);
  const { goodNews, recognitionTotals: awards, coverage } = report;
  const items = goodNews.map((news) => newsItem(news, book));
  const awarded = t('report.news.awards', {
    day: longDay(coverage.asOf),
    count: awards.count,
    innovations: count(awards.innovations),
  });
  return {
    type: 'list',
    id: 'kabar-baik',
    heading: t('report.news.heading'),
    beside: t('report.news.beside'),
    items: items.length > 0 ? items : [plain(t('report.news.none'))],
    after: awarded,
  };
};

/** Of which agencies it is not known to the day since when; nothing where it is of all. */
const inexactText = (
  { coveredByYear, coveredKnownOn }: ReportQuery['coverage'],
  { t, lang }: Wordbook,
): string | null => {
  const { count } = formatsOf(lang);
  const said = { byYear: count(coveredByYear), knownOn: count(coveredKnownOn) };
  if (coveredByYear === 0 && coveredKnownOn === 0) return null;
  if (coveredKnownOn === 0) return t('report.method.inexactYear', said);
  return t(coveredByYear === 0 ? 'report.method.inexactKnown' : 'report.method.inexact', said);
};

/** How it was counted, and what to know of the data before trusting it. */
export const methodBlock = (report: ReportQuery, book: Wordbook): ListBlock => {
  const { t, say, lang } = book;
  const { count } = formatsOf(lang);
  const { coverage, dataset } = report;
  const { quota } = coverage;
  const covered =
    quota === null
      ? t('report.method.coveredPlain')
      : t('report.method.covered', { quota: count(quota) });
  return {
    type: 'list',
    id: 'metode',
    heading: t('report.method.heading'),
    beside: t('report.method.beside', { count: dataset.qualityNotes.length }),
    items: [
      `${covered} ${t('report.method.preparing')} ${t('report.method.none')}`,
      [t('report.method.order'), inexactText(coverage, book)].filter(Boolean).join(' '),
      ...dataset.qualityNotes.map((note) => say(note.wording)),
    ].map(plain),
    after: t('report.method.current'),
  };
};
