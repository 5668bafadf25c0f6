import { useAnswer } from '../apollo/useAnswer';
import { SeriesFrame } from '../charts/SeriesFrame';
import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { AdoptionCurveDocument } from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Panel } from '../ui/Panel';
import { useWords } from '../words/useWords';
import { type Curve, curveColumns, curveFigure, curveMessage, curvePoints } from './curve';

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
  return (
    <SeriesFrame
      points={points}
      shape="steps"
      start={null}
      target={eligible}
      words={words}
      height={{ phone: 240, desk: 320 }}
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
