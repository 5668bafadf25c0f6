import { FigureMenu } from '../figure/FigureMenu';
import { urlAdoptionStageOf } from '../filter/adoption-search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import type { AdoptionStagesQuery } from '../gql/graphql';
import { TableBehind } from '../tables/DataTable';
import { useWords } from '../words/useWords';
import { BehindLink } from './BehindLink';
import { stageColumns, stagesFigure } from './stages-figure';

type Stages = AdoptionStagesQuery['adoptionStages'];
type Stage = Stages['stages'][number];

/** Four stages as steps: how many came so far, and what became of those that came no further. */
export const AdoptionSteps = ({ stages }: { stages: Stages }) => {
  const book = useWords();
  const { t } = book;
  const { asOf, within } = useFilter();
  const { count } = useFormats();
  const rows = stages.stages;
  const last = rows.find(({ stage }) => stage === 'APPLIED');
  return (
    <section aria-labelledby="tahapan" className="steps">
      <div className="phead">
        <div>
          <h2 id="tahapan">{t('adoption.steps.title')}</h2>
          <p>{t('adoption.steps.measure')}</p>
        </div>
        <FigureMenu figure={stagesFigure(rows, { asOf, within }, book)} />
      </div>
      <ol className="stages">
        {rows.map((row) => (
          <Step key={row.stage} row={row} first={rows[0]?.reached ?? 0} />
        ))}
      </ol>
      {last && stages.applied !== null && (
        <p className="small muted aside">
          {t('adoption.steps.sums', {
            reached: count(last.reached),
            stopped: count(last.stopped),
            applied: count(stages.applied),
          })}
        </p>
      )}
      <TableBehind
        name={t('adoption.steps.title')}
        file={`tahapan-adopsi-${stages.asOf}.csv`}
        columns={stageColumns(book)}
        rows={rows}
        keyOf={(row) => row.stage}
      />
    </section>
  );
};

const Step = ({ row, first }: { row: Stage; first: number }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { stage, reached, alive, stopped } = row;
  const isLast = stage === 'APPLIED';
  const parts = { alive: count(alive), stopped: count(stopped) };
  return (
    <li>
      <b className="num">{count(reached)}</b>
      <span>{t(`adoption.stage.${stage}`)}</span>
      <small>
        <BehindLink to={{ tahap: urlAdoptionStageOf(stage) }}>
          {t(isLast ? 'adoption.steps.inUse' : 'adoption.steps.here', parts)}
        </BehindLink>
        , {t('adoption.steps.stopped', parts)}
      </small>
      {isLast && <small>{t('adoption.steps.share', { first: count(first) })}</small>}
    </li>
  );
};
