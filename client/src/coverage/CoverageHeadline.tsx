import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { FigureMenu } from '../figure/FigureMenu';
import { shareShown } from '../figure/figure';
import { stateFigure } from '../figure/state-figure';
import { keepScope, type Level, type Search, urlStateOf } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { useKinds } from '../filter/useKinds';
import { inSentence } from '../format/formats';
import { ratioText, shareOf } from '../format/ratio';
import { useFormats } from '../format/useFormats';
import { CoverageHeadlineDocument, type CoverageHeadlineQuery } from '../gql/graphql';
import { BlockBar } from '../marks/BlockBar';
import { StateLegend } from '../marks/StateLegend';
import type { State } from '../marks/states';
import { CardBody } from '../ui/CardBody';
import { useWords } from '../words/useWords';
import { PaceSentence } from './PaceSentence';

type Coverage = CoverageHeadlineQuery['coverage'];

/** So many of so many agencies have an innovation, with the four states that make it up. */
export const CoverageHeadline = () => {
  const { t } = useWords();
  const { asOf, within, level } = useFilter();
  const { codes, ready } = useKinds();
  const asked = { asOf, within, level, kinds: codes };
  const answer = useAnswer(CoverageHeadlineDocument, asked, ready);
  return (
    <section className="hero" id="cakupan" aria-label={t('headline.region')}>
      <CardBody answer={answer} skeleton={<HeadlineSkeleton />}>
        {({ coverage }) => (
          <>
            <Headline coverage={coverage} />
            <BlockBar counts={coverage.states} />
            <StateLegend counts={coverage.states} link={StateListLink} />
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
  const { within, level } = useFilter();
  const { kinds, codes } = useKinds();
  const { t } = book;
  const { eligible, states, rate, asOf } = coverage;
  const share = shareOf(rate, book);
  const figure = stateFigure(
    {
      name: 'cakupan',
      label: t('headline.region'),
      counting: ratioText(rate, book),
      shown: shareShown(states.covered, eligible),
    },
    { asOf, within, level, kinds: codes },
    book,
  );
  const parts = {
    covered: count(states.covered),
    eligible: count(eligible),
    kind: kinds.map((kind) => inSentence(book.say(kind.name))).join(', '),
  };
  const isWhole = kinds.length === 0 && level === 'AGENCY';
  return (
    <div className="row">
      <h1 className="h1">
        {eligible === 0 && t('headline.empty')}
        {eligible > 0 &&
          t(
            isWhole
              ? states.covered === eligible
                ? 'headline.complete'
                : 'headline.text'
              : narrowedHeadline(level, kinds.length > 0),
            parts,
          )}
        {share !== null && <span className="w"> ({share})</span>}
      </h1>
      <FigureMenu figure={figure} />
    </div>
  );
};

/** What is counted, where the page is not about all agencies. */
const narrowedHeadline = (level: Level, ofKinds: boolean) => {
  if (level === 'AGENCY') return 'filtered.headline';
  return ofKinds ? 'filtered.headlineUnitsOf' : 'filtered.headlineUnits';
};

/** A state of the headline opens the agencies that are in it. */
const StateListLink = ({ state, children }: { state: State; children: ReactNode }) => {
  const { lang } = useWords();
  return (
    <Link
      className="quietlink"
      to="/$lang/perangkat-daerah"
      params={{ lang }}
      search={(before: Search) => ({
        ...keepScope(before),
        tingkat: before.tingkat,
        jenis: before.jenis,
        status: urlStateOf(state),
      })}
    >
      {children}
    </Link>
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
