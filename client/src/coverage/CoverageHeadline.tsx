import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { shareShown } from '../figure/figure';
import { stateFigure } from '../figure/state-figure';
import { useFilter } from '../filter/useFilter';
import { ratioText, shareOf } from '../format/ratio';
import { useFormats } from '../format/useFormats';
import { CoverageHeadlineDocument, type CoverageHeadlineQuery } from '../gql/graphql';
import { BlockBar } from '../marks/BlockBar';
import { StateLegend } from '../marks/StateLegend';
import { CardBody } from '../ui/CardBody';
import { useWords } from '../words/useWords';
import { PaceSentence } from './PaceSentence';

type Coverage = CoverageHeadlineQuery['coverage'];

/** So many of so many agencies have an innovation, with the four states that make it up. */
export const CoverageHeadline = () => {
  const { t } = useWords();
  const { asOf, within } = useFilter();
  const answer = useAnswer(CoverageHeadlineDocument, { asOf, within });
  return (
    <section className="hero" id="cakupan" aria-label={t('headline.region')}>
      <CardBody answer={answer} skeleton={<HeadlineSkeleton />}>
        {({ coverage }) => (
          <>
            <Headline coverage={coverage} />
            <BlockBar counts={coverage.states} />
            <StateLegend counts={coverage.states} />
            <PaceSentence coverage={coverage} />
          </>
        )}
      </CardBody>
    </section>
  );
};

const Headline = ({ coverage }: { coverage: Coverage }) => {
  const book = useWords();
  const { count } = useFormats();
  const { t } = book;
  const { within } = useFilter();
  const { eligible, states, rate, asOf } = coverage;
  const share = shareOf(rate, book);
  const figure = stateFigure(
    {
      name: 'cakupan',
      label: t('headline.region'),
      counting: ratioText(rate, book),
      shown: shareShown(states.covered, eligible),
    },
    { asOf, within, level: 'AGENCY' },
    book,
  );
  const parts = { covered: count(states.covered), eligible: count(eligible) };
  return (
    <div className="row">
      <h1 className="h1">
        {eligible === 0 && t('headline.empty')}
        {eligible > 0 &&
          t(states.covered === eligible ? 'headline.complete' : 'headline.text', parts)}
        {share !== null && <span className="w"> ({share})</span>}
      </h1>
      <FigureMenu figure={figure} />
    </div>
  );
};

const HeadlineSkeleton = () => (
  <div className="skeleton" aria-hidden="true">
    <i className="sk-h1" />
    <i className="sk-bar" />
    <i className="sk-legend" />
    <i className="sk-pace" />
  </div>
);
