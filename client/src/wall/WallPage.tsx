import { useState } from 'react';
import { AddressAround } from '../filter/AddressAround';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import type { WallQuery } from '../gql/graphql';
import { Alone } from '../ui/Alone';
import { useTitle } from '../ui/useTitle';
import { useWords } from '../words/useWords';
import { ageOf } from './age';
import { CoverageSlide } from './CoverageSlide';
import { NewsSlide } from './NewsSlide';
import { PushSlide } from './PushSlide';
import './wall.css';
import { useNewProgram } from './useNewProgram';
import { useNow } from './useNow';
import { useScreenOn } from './useScreenOn';
import { type Slides, useSlides } from './useSlides';
import { useWallAnswer, type WallAnswer } from './useWallAnswer';
import { useWallKeys } from './useWallKeys';
import { WallFoot, WallHead } from './WallFrame';

type SlideName = 'cakupan' | 'didorong' | 'kabar-baik';

/** The slides that have something to say. */
const slidesOf = ({ coverage, goodNews }: WallQuery): SlideName[] => [
  'cakupan',
  ...(coverage.states.covered < coverage.eligible ? (['didorong'] as const) : []),
  ...(goodNews.length > 0 ? (['kabar-baik'] as const) : []),
];

/** The screen on the wall: always of today, and honest about how old its data are. */
export const WallPage = () => (
  <AddressAround>
    <Wall />
  </AddressAround>
);

const Wall = () => {
  const { t, say, lang } = useWords();
  useTitle(t('wall.page'));
  const { within, search } = useFilter();
  const now = useNow();
  const answer = useWallAnswer(within);
  const { data } = answer;
  const names = data ? slidesOf(data) : [];
  const [first] = useState(() => Math.max(0, Number(search.layar ?? 1) - 1));
  const slides = useSlides(names.length, first);
  useWallKeys(slides, lang);
  useScreenOn();
  useNewProgram();
  const governments = data?.dataset.governments ?? [];
  const chosen = governments.find(({ code }) => code === within);
  const only = governments.length === 1 ? governments[0] : chosen;
  // Two pixels to and fro, minute by minute, so that nothing burns into the screen.
  const minutes = Math.floor(now / 60_000);
  const drift = { translate: `${minutes % 2 === 0 ? 0 : 2}px ${minutes % 4 < 2 ? 0 : 2}px` };
  return (
    <div className="wall">
      {data?.dataset.madeUp && (
        <p className="madeup" role="note">
          {t('app.madeUp')}
        </p>
      )}
      <OldBand answer={answer} now={now} />
      <div className="wall-sheet" style={drift}>
        {/* Why not sooner: a band that comes with the data would push the head down. */}
        {(data || answer.lostSince !== null || answer.isUnknown) && (
          <WallHead government={only ? say(only.name) : ''} now={now} />
        )}
        {answer.isUnknown ? (
          <UnknownGovernment code={within ?? ''} />
        ) : (
          <WallBody answer={answer} now={now} names={names} slides={slides} />
        )}
      </div>
    </div>
  );
};

/** When the last good answer is older than a quarter of an hour, the wall says so across its width. */
const OldBand = ({
  answer: { answeredAt, lostSince },
  now,
}: {
  answer: WallAnswer;
  now: number;
}) => {
  const { t } = useWords();
  const { moment } = useFormats();
  if (answeredAt === null || ageOf(answeredAt, now) !== 'old') return null;
  return (
    <p className="wall-band" role="alert">
      {t('wall.lost', { moment: moment(lostSince ?? answeredAt), data: moment(answeredAt) })}
    </p>
  );
};

/** The address is wrong, not the server: no waiting will mend it. */
const UnknownGovernment = ({ code }: { code: string }) => {
  const { t } = useWords();
  return (
    <main className="wall-main wall-useless">
      <div role="alert">
        <h1>{t('wall.unknown', { code })}</h1>
        <p>{t('wall.unknownHint')}</p>
      </div>
    </main>
  );
};

interface BodyProps {
  answer: WallAnswer;
  now: number;
  names: SlideName[];
  slides: Slides;
}

const WallBody = ({ answer: { data, answeredAt, lostSince }, now, names, slides }: BodyProps) => {
  const { t } = useWords();
  const { moment } = useFormats();
  if (data === null || answeredAt === null) {
    return (
      <main className="wall-main">
        <h1 className="long">{t(lostSince === null ? 'wall.waiting' : 'wall.failed')}</h1>
      </main>
    );
  }
  if (ageOf(answeredAt, now) === 'useless') {
    return (
      <main className="wall-main wall-useless">
        <div role="alert">
          <h1>{t('wall.useless')}</h1>
          <p>{t('wall.uselessHint', { data: moment(answeredAt) })}</p>
        </div>
      </main>
    );
  }
  const name = names[slides.slide];
  const isOld = ageOf(answeredAt, now) === 'old';
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: every key does the same, and a button stands below */}
      <main className="wall-main" key={name} onClick={slides.pauseOrGoOn}>
        <Alone of={data} instead={<h1 className="long">{t('failed.part')}</h1>}>
          {name === 'cakupan' && <CoverageSlide coverage={data.coverage} />}
          {name === 'didorong' && <PushSlide coverage={data.coverage} />}
          {name === 'kabar-baik' && <NewsSlide goodNews={data.goodNews} />}
        </Alone>
      </main>
      <WallFoot
        answeredAt={answeredAt}
        slides={slides}
        count={names.length}
        trouble={
          lostSince !== null && !isOld
            ? t('wall.lost', { moment: moment(lostSince), data: moment(answeredAt) })
            : null
        }
      />
    </>
  );
};
