import { FigureMenu } from '../figure/FigureMenu';
import { useFilter } from '../filter/useFilter';
import { shareOf } from '../format/ratio';
import { useFormats } from '../format/useFormats';
import type { OutcomeHeadlineQuery } from '../gql/graphql';
import { type Part, PartsBar, PartsLegend } from '../marks/PartsBar';
import { type Answer, CardBody } from '../ui/CardBody';
import { useWords } from '../words/useWords';
import { HowToMeasure } from './HowToMeasure';
import { headlineFigure } from './headline-figure';

type Totals = OutcomeHeadlineQuery['innovationTotals'];

/** So many of so many innovations have a measured result, and how much is known of each. */
export const OutcomeHeadline = ({ answer }: { answer: Answer<OutcomeHeadlineQuery> }) => {
  const { t } = useWords();
  return (
    <section className="ohero" id="terukur" aria-label={t('outcome.headline.region')}>
      <CardBody answer={answer} skeleton={<HeadlineSkeleton />}>
        {({ innovationTotals }) => <Headline totals={innovationTotals} />}
      </CardBody>
    </section>
  );
};

const Headline = ({ totals }: { totals: Totals }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { within } = useFilter();
  const { recorded, measured, beforeAfter } = totals;
  const oneSided = measured.numerator - beforeAfter;
  const unmeasured = recorded - measured.numerator;
  const share = shareOf(measured, book);
  const parts: Part[] = [
    { key: 'both', count: beforeAfter, look: 'full' as const },
    { key: 'one', count: oneSided, look: 'half' as const },
    { key: 'none', count: unmeasured, look: 'empty' as const },
  ].map((part) => ({
    ...part,
    value: count(part.count),
    label: t(`outcome.headline.parts.${part.key as 'both' | 'one' | 'none'}`),
  }));
  return (
    <>
      <div className="hd">
        <div>
          <h1 className="h1">
            {recorded === 0
              ? t('outcome.headline.empty')
              : t('outcome.headline.text', {
                  measured: count(measured.numerator),
                  recorded: count(recorded),
                })}
            {share !== null && <span className="w"> ({share})</span>}
          </h1>
          {recorded > 0 && (
            <p className="lead muted">
              {t('outcome.headline.lead', {
                both: count(beforeAfter),
                one: count(oneSided),
                none: count(unmeasured),
              })}
            </p>
          )}
        </div>
        <FigureMenu figure={headlineFigure(totals, within, book)} />
      </div>
      {recorded > 0 && (
        <>
          <PartsBar parts={parts} />
          <PartsLegend parts={parts} />
        </>
      )}
      <p className="small muted nocause">{t('outcome.noCause')}</p>
      {recorded > 0 && unmeasured > measured.numerator && <HowToMeasure unmeasured={unmeasured} />}
    </>
  );
};

const HeadlineSkeleton = () => (
  <div className="skeleton hd" aria-hidden="true">
    <i className="sk-title" />
    <i className="sk-lead" />
    <i className="sk-parts" />
  </div>
);
