import { lazy } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { ChartFrame } from '../charts/ChartFrame';
import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { AdoptionCurveDocument } from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Panel } from '../ui/Panel';
import { useIsPhone } from '../ui/screens';
import { useWords } from '../words/useWords';
import { type Curve, curveColumns, curveFigure, curveMessage, curvePoints } from './curve';

const SeriesChart = lazy(async () => ({
  default: (await import('../charts/SeriesChart')).SeriesChart,
}));

/** How many agencies had taken over anything, month by month, of all that could. */
export const AdoptionCurve = () => {
  const book = useWords();
  const { t } = book;
  const { asOf, within } = useFilter();
  const { day } = useFormats();
  const variables = { asOf, within };
  const answer = useAnswer(AdoptionCurveDocument, variables);
  const curve = answer.data?.adoptionCurve;
  return (
    <Panel
      anchor="kurva"
      title={curve ? curveMessage(curve, book) : t('adoption.curve.label')}
      measure={curve && t('adoption.curve.measure', { day: day(curve.asOf) })}
      menu={curve && <FigureMenu figure={curveFigure(curve, variables, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[320, 28]} />}>
        {({ adoptionCurve }) => <Drawn curve={adoptionCurve} />}
      </CardBody>
    </Panel>
  );
};

const Drawn = ({ curve }: { curve: Curve }) => {
  const book = useWords();
  const { t } = book;
  const { count, month } = useFormats();
  const isPhone = useIsPhone();
  const points = curvePoints(curve);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return <p className="note">{t('adoption.curve.empty')}</p>;
  const eligible = curve.adopters?.denominator ?? null;
  const words = {
    title: t('adoption.curve.label'),
    text: t('adoption.curve.text', {
      from: month(first.day),
      first: count(first.value),
      to: month(last.day),
      last: count(last.value),
      eligible: eligible === null ? '–' : count(eligible),
    }),
    start: '',
    target: t('adoption.curve.eligible'),
    value: count,
    month,
  };
  const height = isPhone ? 240 : 320;
  return (
    <ChartFrame
      height={height}
      failedText={t('failed.chart')}
      draw={(width) => (
        <SeriesChart
          points={points}
          shape="steps"
          start={null}
          target={eligible}
          words={words}
          width={width}
          height={height}
        />
      )}
      table={
        <>
          {curve.datedByYear > 0 && (
            <p className="small muted aside">
              {t('adoption.curve.byYear', {
                count: curve.datedByYear,
                value: count(curve.datedByYear),
              })}
            </p>
          )}
          <TableBehind
            name={words.title}
            file={`kurva-adopsi-${curve.asOf}.csv`}
            columns={curveColumns(book)}
            rows={curve.points}
            keyOf={(point) => point.period}
          />
        </>
      }
    />
  );
};
