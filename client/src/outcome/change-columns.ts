import { formatsOf } from '../format/formats';
import { tooFewForPercent } from '../format/improvement';
import { periodText } from '../format/measured';
import type { ChangeRow_LineFragment as Line } from '../gql/graphql';
import type { TableColumn } from '../tables/DataTable';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';
import { differenceText } from './change-text';

export const keyOfLine = ({ code, innovation }: Line): string => `${innovation.government}/${code}`;

/** Indicators with what was before and after, as the table behind the drawing and as a file. */
export const changeColumns = (book: Wordbook): TableColumn<Line>[] => {
  const { t, say, lang } = book;
  const { value, count, percent } = formatsOf(lang);
  const shownValue = (amount: number | undefined) => (amount === undefined ? '–' : value(amount));
  return [
    { title: t('outcome.column.indicator'), cell: (line) => say(line.indicator) },
    { title: t('outcome.column.innovation'), cell: (line) => say(line.innovation.title) },
    {
      title: t('outcome.column.owner'),
      cell: ({ innovation }) => innovation.owner && say(innovation.owner.name),
    },
    { title: t('outcome.column.unit'), cell: (line) => say(line.unit) },
    {
      title: t('outcome.column.before'),
      cell: ({ baseline }) => baseline?.value,
      shown: ({ baseline }) => shownValue(baseline?.value),
      number: true,
    },
    {
      title: t('outcome.column.beforePeriod'),
      cell: ({ baseline }) => baseline && periodText(baseline, book),
    },
    {
      title: t('outcome.column.after'),
      cell: ({ latest }) => latest?.value,
      shown: ({ latest }) => shownValue(latest?.value),
      number: true,
    },
    {
      title: t('outcome.column.afterPeriod'),
      cell: ({ latest }) => latest && periodText(latest, book),
    },
    {
      title: t('outcome.column.difference'),
      cell: ({ baseline, latest }) =>
        baseline && latest ? Number((latest.value - baseline.value).toPrecision(12)) : null,
      shown: (line) =>
        line.baseline && line.latest
          ? differenceText(line.baseline.value, line.latest.value, line, book)
          : '–',
      number: true,
    },
    {
      title: t('outcome.column.improvement'),
      cell: ({ latest }) => latest?.improvement,
      shown: ({ baseline, latest }) => {
        if (!baseline || latest?.improvement == null) return '–';
        const few = tooFewForPercent({ before: baseline.value, after: latest.value });
        return few ? t('change.few') : percent(latest.improvement);
      },
      number: true,
    },
    {
      title: t('outcome.column.comparison'),
      cell: ({ comparison }) => comparison && t(`outcome.comparison.${comparison}`),
    },
    {
      title: t('outcome.column.target'),
      cell: ({ target }) => target,
      shown: ({ target }) => shownValue(target ?? undefined),
      number: true,
    },
    {
      title: 'n',
      cell: ({ latest }) => latest?.sampleSize,
      shown: ({ latest }) => (latest?.sampleSize == null ? '–' : count(latest.sampleSize)),
      number: true,
    },
    {
      title: t('outcome.column.launch'),
      cell: ({ innovation }) => innovation.launch?.day,
      shown: ({ innovation }) => innovation.launch?.day ?? '–',
    },
    {
      title: t('outcome.column.source'),
      cell: ({ latest, source }) => sourceText(latest?.source ?? source),
    },
  ];
};
