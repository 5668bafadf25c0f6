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

/** A block that can not be worded says so, and leaves the others as they are. */
const wordedOr = (
  id: string,
  word: () => ReportBlock | null | undefined,
  { t }: Wordbook,
): ReportBlock | null | undefined => {
  try {
    return word();
  } catch (error) {
    console.error(error);
    return { type: 'list', id, heading: t('failed.part'), items: [] };
  }
};

const blocksOf = (report: ReportQuery, standing: Standing, book: Wordbook): ReportBlock[] => {
  const { changesSince: changes } = report;
  const words: Record<string, () => ReportBlock | null | undefined> = {
    cakupan: () => leadBlock(report, publishedText(standing, book), book),
    jalur: () => courseBlock(report, book),
    berubah: () => changes && movedBlock(changes, book),
    didorong: () => pushBlock(report, book),
    'jenis-dampak': () => ({
      type: 'pair',
      id: 'jenis-dampak',
      blocks: [kindsBlock(report, book), factsBlock(report, book)],
    }),
    mulai: () => changes && begunBlock(changes, book),
    adopsi: () => changes && adoptionsBlock(changes, book),
    'kabar-baik': () => newsBlock(report, book),
    metode: () => methodBlock(report, book),
  };
  return Object.entries(words).flatMap(([id, word]) => wordedOr(id, word, book) ?? []);
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
