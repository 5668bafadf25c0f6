import { formatsOf } from '../format/formats';
import type { ReportQuery } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';
import { courseBlock, kindsBlock, leadBlock, movedBlock, pushBlock } from './cover-blocks';
import { adoptionsBlock, begunBlock, factsBlock, methodBlock, newsBlock } from './detail-blocks';
import type { ReportBlock, ReportModel } from './report-blocks';
import type { Month } from './report-month';
import type { Standing } from './standing';

/** Whose report it is: the agency or government that was chosen, else the only one there is, else all. */
export const placeOf = ({ coverage, dataset }: ReportQuery, { t, say }: Wordbook): string => {
  if (coverage.within) return say(coverage.within.name);
  const [only, ...others] = dataset.governments;
  return only && others.length === 0
    ? say(only.name)
    : t('report.several', { count: dataset.governments.length });
};

const standingText = (standing: Standing, { t, lang }: Wordbook): string => {
  if (standing.is === 'draft') {
    return t(standing.running ? 'report.head.provisional' : 'report.head.draft');
  }
  return t('report.head.published', { day: formatsOf(lang).day(standing.on) });
};

/** Who published it, and why again where it is a correction. */
const publishedText = (standing: Standing, { t }: Wordbook): string | null => {
  if (standing.is === 'draft') return null;
  const { version, by, reason } = standing;
  return reason === null
    ? t('report.head.by', { by })
    : t('report.head.correction', { version, by, reason });
};

const blocksOf = (report: ReportQuery, standing: Standing, book: Wordbook): ReportBlock[] => {
  const { changesSince } = report;
  const blocks = [
    leadBlock(report, publishedText(standing, book), book),
    courseBlock(report, book),
    changesSince ? movedBlock(changesSince, book) : null,
    pushBlock(report, book),
    {
      type: 'pair' as const,
      id: 'jenis-dampak',
      blocks: [kindsBlock(report, book), factsBlock(report, book)] as const,
    },
    changesSince ? begunBlock(changesSince, book) : null,
    changesSince ? adoptionsBlock(changesSince, book) : null,
    newsBlock(report, book),
    methodBlock(report, book),
  ];
  return blocks.filter((block) => block !== null);
};

/** All that is said in the report of a month, worded, in its order. */
export const reportModel = (
  report: ReportQuery,
  { month, standing, today }: { month: Month; standing: Standing; today: string },
  book: Wordbook,
): ReportModel => {
  const { t, lang } = book;
  const { longMonth, longDay, count } = formatsOf(lang);
  const { coverage, dataset } = report;
  const place = placeOf(report, book);
  const name = longMonth(`${month}-01`);
  return {
    title: t('report.title', { month: name }),
    month,
    brand: t('app.name'),
    place,
    head: {
      title: t('report.head.title', { month: name }),
      number: t('report.head.number', { number: standing.number, version: standing.version }),
      standing: standingText(standing, book),
      madeUp: coverage.madeUp || dataset.madeUp ? t('report.head.madeUp') : null,
    },
    blocks: blocksOf(report, standing, book),
    foot: {
      method: t('report.foot.method', { eligible: count(coverage.eligible) }),
      data: t('report.foot.data', {
        place,
        day: longDay(coverage.asOf),
        version: dataset.version,
      }),
      printed: t('report.foot.printed', { day: formatsOf(lang).day(today) }),
    },
  };
};
