import { lazy } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { ChartFrame } from '../charts/ChartFrame';
import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { EventPeriodsDocument } from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Panel } from '../ui/Panel';
import { useIsPhone } from '../ui/screens';
import { useWords } from '../words/useWords';
import { countedOf, eventsFigure } from './event-figure';
import { allPeriods, type EventPeriod, type Step, stepOf, undated } from './event-periods';
import { barsOf, chartMessage, chartText, periodColumns } from './event-words';
import { useEventQuestion } from './useEventQuestion';

const CountBars = lazy(async () => ({ default: (await import('../charts/CountBars')).CountBars }));

/** How many events and papers there were in each period, pauses too. */
export const EventChart = ({ years }: { years: readonly number[] }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { search } = useFilter();
  const step = stepOf(search.tahun, years);
  const { question: asked, ready } = useEventQuestion();
  const question = {
    ...asked,
    quarters: step === 'QUARTER',
    months: step === 'MONTH',
  };
  const answer = useAnswer(EventPeriodsDocument, question, ready);
  const groups = answer.data?.facilitationGroups;
  const counted = groups && countedOf(groups, step);
  const span = (
    search.tahun
      ? [Number(search.tahun), Number(search.tahun)]
      : [Math.min(...years), Math.max(...years)]
  ) as [number, number];
  const asOf = groups?.asOf ?? '';
  const periods = counted
    ? allPeriods(counted, step, [span[0], Math.min(span[1], Number(asOf.slice(0, 4)))], asOf)
    : [];
  const total = groups?.totals.count ?? 0;
  const known = groups?.totals.ratio.attendanceKnown;
  return (
    <Panel
      anchor="kegiatan"
      className="fchart"
      title={groups ? chartMessage(periods, total, step, book) : t('facilitation.chart.title')}
      measure={
        known &&
        [
          t(`facilitation.chart.measure.${step}`),
          known.numerator === 0
            ? t('facilitation.chart.noneNoted')
            : t('facilitation.chart.noted', {
                known: count(known.numerator),
                all: count(known.denominator),
              }),
        ].join(' ')
      }
      menu={groups && <FigureMenu figure={eventsFigure(groups, step, question, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[240, 28]} />}>
        {() =>
          total === 0 ? null : (
            <Drawing periods={periods} step={step} total={total} left={undated(counted ?? [])} />
          )
        }
      </CardBody>
    </Panel>
  );
};

interface DrawingProps {
  periods: readonly EventPeriod[];
  step: Step;
  total: number;
  /** Events that have a year and no period of their own. */
  left: number;
}

const Drawing = ({ periods, step, total, left }: DrawingProps) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const isPhone = useIsPhone();
  const height = isPhone ? 210 : 240;
  const words = {
    title: chartMessage(periods, total, step, book),
    text: chartText(periods, step, book),
    value: count,
  };
  return (
    <ChartFrame
      height={height}
      failedText={t('failed.chart')}
      draw={(width) => (
        <CountBars bars={barsOf(periods, step, book)} width={width} height={height} words={words} />
      )}
      table={
        <>
          {left > 0 && (
            <p className="small muted">
              {t('facilitation.chart.undated', { count: left, left: count(left) })}
            </p>
          )}
          <TableBehind
            name={words.title}
            file={`kegiatan-${periods.at(-1)?.period ?? ''}.csv`}
            columns={periodColumns(step, book)}
            rows={periods}
            keyOf={({ period }) => period}
          />
        </>
      }
    />
  );
};
