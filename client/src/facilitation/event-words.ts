import type { PeriodBar } from '../charts/count-bars';
import { formatsOf } from '../format/formats';
import type { TableColumn } from '../tables/DataTable';
import type { Wordbook } from '../words/useWords';
import type { EventPeriod, Step } from './event-periods';

/** "2026", "triwulan IV 2026" or "November 2026". */
export const periodName = (period: string, { t, lang }: Wordbook): string => {
  const [year = '', quarter] = period.split('-Q');
  if (quarter !== undefined) return t(`facilitation.quarter.${quarter as '1'}`, { year });
  return period.length === 7 ? formatsOf(lang).longMonth(`${period}-01`) : period;
};

const tickOf = (period: string, step: Step, { lang }: Wordbook): string => {
  if (step === 'MONTH') return formatsOf(lang).month(`${period}-01`).slice(0, 3);
  if (step === 'QUARTER') return period.endsWith('-Q1') ? period.slice(0, 4) : '';
  return period;
};

export const barsOf = (periods: readonly EventPeriod[], step: Step, book: Wordbook): PeriodBar[] =>
  periods.map(({ period, count }) => ({
    key: period,
    value: count,
    tick: tickOf(period, step, book),
  }));

const most = (periods: readonly EventPeriod[]): number =>
  Math.max(0, ...periods.map(({ count }) => count));

/** So many since the first of them, and the most there were in one period. */
export const chartMessage = (
  periods: readonly EventPeriod[],
  total: number,
  step: Step,
  { t, lang }: Wordbook,
): string => {
  const { count } = formatsOf(lang);
  const first = periods[0]?.period.slice(0, 4) ?? '';
  const said = { count: total, total: count(total), year: first, most: count(most(periods)) };
  if (total === 0) return t('facilitation.chart.nothing');
  return t(`facilitation.chart.message.${step}`, said);
};

/** What the drawing shows, for those who do not see it. */
export const chartText = (periods: readonly EventPeriod[], step: Step, book: Wordbook): string => {
  const { t, lang } = book;
  const { count } = formatsOf(lang);
  const first = periods[0];
  const last = periods.findLast((each) => each.count > 0);
  const highest = periods.find((each) => each.count === most(periods));
  if (!first || !last || !highest) return t('facilitation.chart.nothing');
  return t('facilitation.chart.text', {
    step: t(`facilitation.chart.steps.${step}`),
    first: periodName(first.period, book),
    highest: periodName(highest.period, book),
    most: count(highest.count),
    last: periodName(last.period, book),
    lastCount: count(last.count),
  });
};

export const periodColumns = (step: Step, book: Wordbook): TableColumn<EventPeriod>[] => {
  const { t } = book;
  return [
    {
      title: t(`facilitation.chart.column.${step}`),
      cell: ({ period }) => period,
      shown: ({ period }) => periodName(period, book),
    },
    { title: t('facilitation.chart.column.count'), cell: ({ count }) => count, number: true },
    {
      title: t('facilitation.chart.column.noted'),
      cell: ({ attendanceKnown }) => attendanceKnown,
      number: true,
    },
  ];
};
