import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import type { AdoptionStagesQuery } from '../gql/graphql';
import { type Answer, CardBody } from '../ui/CardBody';
import { useWords } from '../words/useWords';
import { AdoptionSteps } from './AdoptionSteps';
import { inUse } from './lines';
import { linesFigure } from './lines-figure';

type Stages = AdoptionStagesQuery['adoptionStages'];

interface Props {
  answer: Answer<AdoptionStagesQuery>;
  /** Whether stages will follow; nothing while that is not known. */
  recorded: boolean | null;
}

/** How many are in use and how many innovations spread, then how far all came. */
export const AdoptionHeadline = ({ answer, recorded }: Props) => {
  const { t } = useWords();
  return (
    <section id="adopsi" aria-label={t('adoption.region')}>
      <CardBody answer={answer} skeleton={<HeadlineSkeleton stages={recorded !== false} />}>
        {({ adoptionStages }) => (
          <>
            <Headline stages={adoptionStages} />
            {adoptionStages.adoptionsRecorded && <AdoptionSteps stages={adoptionStages} />}
          </>
        )}
      </CardBody>
    </section>
  );
};

const Headline = ({ stages }: { stages: Stages }) => {
  const book = useWords();
  const { t } = book;
  const { asOf, within } = useFilter();
  const { count, longDay } = useFormats();
  const { applied, widelyUsed, widelyFrom, adoptionsRecorded } = stages;
  if (!adoptionsRecorded || applied === null) {
    return (
      <div className="hd">
        <div>
          <h1 className="h1 s">{t('adoption.none.title')}</h1>
          <p className="lead muted">{t('adoption.none.lead', { day: longDay(stages.asOf) })}</p>
        </div>
      </div>
    );
  }
  const figure = linesFigure(
    { name: 'adopsi', label: t('adoption.region'), beside: ['widelyUsedInnovations'] },
    applied,
    { ...inUse, asOf, within },
    book,
  );
  const spread = widelyUsed?.numerator ?? 0;
  return (
    <div className="hd">
      <div>
        <h1 className="h1 s">
          {t('adoption.applied', { count: applied, value: count(applied) })};{' '}
          {t('adoption.spread', { count: spread, value: count(spread), from: count(widelyFrom) })}
        </h1>
        <p className="lead muted">{t('adoption.lead')}</p>
      </div>
      <FigureMenu figure={figure} />
    </div>
  );
};

const HeadlineSkeleton = ({ stages }: { stages: boolean }) => (
  <div className={`skeleton hd ${stages ? 'adsk' : 'adsk none'}`} aria-hidden="true">
    <i className="sk-title" />
    <i className="sk-lead" />
    {stages && <i className="sk-steps" />}
  </div>
);
