import { lazy } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { ChartFrame } from '../charts/ChartFrame';
import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { ChangeByAgeDocument, type ChangeByAgeQuery, OutcomeChoicesDocument } from '../gql/graphql';
import { DataTable, TableBehind } from '../tables/DataTable';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Panel } from '../ui/Panel';
import { useIsPhone } from '../ui/screens';
import { useWords } from '../words/useWords';
import { type AgePoint, ageColumns, ageFigure, ageFilter, agePoints, ageUnit } from './age-points';
import { useOutcomeQuestion } from './useOutcomeQuestion';

const PointsChart = lazy(async () => ({
  default: (await import('../charts/PointsChart')).PointsChart,
}));

/** Fewer points make no picture; their rows say the same. */
const fewestForDrawing = 5;

/** For analysts: how long in use against how far it moved. */
export const AgePanel = () => {
  const book = useWords();
  const { t, say } = book;
  const { search } = useFilter();
  const { question, ready } = useOutcomeQuestion();
  const { asOf, within } = question;
  const choices = useAnswer(OutcomeChoicesDocument, { asOf, within });
  const units = choices.data?.outcomeSummary.byUnit;
  const unit = ageUnit(search.ukuran, units ?? []);
  const variables = { ...question, filter: ageFilter(question.filter, unit) };
  const waits = units === undefined && !choices.failed;
  const answer = useAnswer(ChangeByAgeDocument, variables, ready && !waits);
  const points = answer.data && agePoints(answer.data.outcomeSummary.rows);
  const drawn = units?.find((each) => each.unit.indonesian.toLowerCase() === unit?.toLowerCase());
  return (
    <Panel
      anchor="lama"
      className="gap"
      title={t('outcome.age.label')}
      measure={
        unit === undefined
          ? t('outcome.age.measure')
          : t('outcome.age.measureUnit', { unit: drawn ? say(drawn.unit) : unit })
      }
      menu={points && <FigureMenu figure={ageFigure(points, variables, book)} />}
    >
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[300, 28]} />}>
        {({ outcomeSummary }) => <Points summary={outcomeSummary} />}
      </CardBody>
    </Panel>
  );
};

const Points = ({ summary }: { summary: ChangeByAgeQuery['outcomeSummary'] }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const points = agePoints(summary.rows);
  const left = summary.counts.compared - points.length;
  const table = (
    <TableBehind
      name={t('outcome.age.label')}
      file={`dampak-lama-${summary.asOf}.csv`}
      columns={ageColumns(book)}
      rows={points}
      total={summary.rows.length < summary.counts.compared ? null : undefined}
      keyOf={({ row }) => `${row.innovation.government}/${row.code}`}
    />
  );
  if (points.length === 0) return <p className="note">{t('outcome.age.none')}</p>;
  return (
    <>
      {points.length < fewestForDrawing ? (
        <>
          <p className="note">{t('outcome.age.few', { count: points.length })}</p>
          <DataTable
            name={t('outcome.age.label')}
            columns={ageColumns(book).filter(({ title }) => title !== t('outcome.column.source'))}
            rows={points}
            keyOf={({ row }) => `${row.innovation.government}/${row.code}`}
          />
        </>
      ) : (
        <Drawing points={points} table={table} />
      )}
      {left > 0 && (
        <p className="small muted">{t('outcome.age.left', { count: left, value: count(left) })}</p>
      )}
    </>
  );
};

const Drawing = ({ points, table }: { points: AgePoint[]; table: React.ReactNode }) => {
  const { t } = useWords();
  const { count, wholePercent, value } = useFormats();
  const isPhone = useIsPhone();
  const inPoints = points.every(({ row }) => row.isPercent);
  const better = points.filter((point) => point.better > 0).length;
  const height = isPhone ? 300 : 340;
  const words = {
    title: t('outcome.age.label'),
    text: t('outcome.age.text', {
      count: points.length,
      value: count(points.length),
      better: count(better),
      longest: count(Math.max(...points.map(({ months }) => months))),
    }),
    x: t('outcome.age.across'),
    y: t(inPoints ? 'outcome.age.upPoints' : 'outcome.age.up'),
    value: inPoints ? value : wholePercent,
    across: count,
  };
  return (
    <ChartFrame
      height={height}
      failedText={t('failed.chart')}
      draw={(width) => (
        <PointsChart
          points={points.map((point) => ({ x: point.months, y: point.better }))}
          words={words}
          width={width}
          height={height}
        />
      )}
      table={table}
    />
  );
};
