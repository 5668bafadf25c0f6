import { lazy } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { ChartFrame } from '../charts/ChartFrame';
import { FigureMenu } from '../figure/FigureMenu';
import { drawingOf, projectionText, trendColumns, trendMessage } from '../figure/trend-words';
import { useFacts, useFactsSettled } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { useKinds } from '../filter/useKinds';
import { usePlace } from '../filter/usePlace';
import { inSentence } from '../format/formats';
import { useFormats } from '../format/useFormats';
import { CoverageTrendDocument, type CoverageTrendQuery } from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Panel } from '../ui/Panel';
import { useIsPhone } from '../ui/screens';
import { useWords } from '../words/useWords';
import { trendFigure } from './trend-figure';

const TrendChart = lazy(async () => ({
  default: (await import('../charts/TrendChart')).TrendChart,
}));

type Trend = CoverageTrendQuery['coverageTrend'];

/** Coverage since the first rules, against the target. */
export const CoverageTrend = () => {
  const book = useWords();
  const { t } = book;
  const { asOf, within, level } = useFilter();
  const { kinds, codes, ready } = useKinds();
  const facts = useFacts();
  const variables = {
    from: facts?.firstDay,
    asOf,
    by: 'MONTH' as const,
    within,
    level,
    kinds: codes,
  };
  const answer = useAnswer(CoverageTrendDocument, variables, useFactsSettled() && ready);
  const trend = answer.data?.coverageTrend;
  const city = usePlace();
  const place =
    kinds.length > 0
      ? t('filtered.place', {
          place: city,
          kind: kinds.map((kind) => book.say(kind.name)).join(', '),
        })
      : city;
  const what = inSentence(t(`list.levels.${level}`));
  // Why so before the answer: of today it always is, and the line is to stand there from the first moment.
  const isProvisional = trend ? trend.points.at(-1)?.provisional : asOf === undefined;
  return (
    <Panel
      anchor="jalur"
      title={trend ? trendMessage(trend, book) : t('trend.title')}
      measure={
        facts &&
        `${t('trend.measure', { place, what })}${isProvisional ? ` ${t('trend.provisional')}` : ''}`
      }
      menu={trend && <FigureMenu figure={trendFigure(trend, variables, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[400, 28]} />}>
        {(data) => <TrendFigure trend={data.coverageTrend} />}
      </CardBody>
    </Panel>
  );
};

const TrendFigure = ({ trend }: { trend: Trend }) => {
  const book = useWords();
  const { t } = book;
  const formats = useFormats();
  const isPhone = useIsPhone();
  if (trend.points.length === 0) return <p className="note">{t('trend.none')}</p>;
  const drawing = drawingOf(trend, book, isPhone);
  const height = isPhone ? 290 : 400;
  return (
    <ChartFrame
      height={height}
      failedText={t('failed.chart')}
      draw={(width) => <TrendChart {...drawing} width={width} height={height} />}
      table={
        <>
          {drawing.projection && (
            <p className="small muted chartnote">{projectionText(drawing.projection, book)}</p>
          )}
          <TableBehind
            name={drawing.words.title}
            file={`cakupan-${trend.points.at(-1)?.asOf}.csv`}
            columns={trendColumns(book, formats)}
            rows={trend.points}
            keyOf={(point) => point.period}
          />
        </>
      }
    />
  );
};
