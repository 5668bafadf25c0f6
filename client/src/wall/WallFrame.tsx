import type { CSSProperties, ReactNode } from 'react';
import { useFormats } from '../format/useFormats';
import { Sign } from '../frame/Sign';
import { useWords } from '../words/useWords';
import type { Slides } from './useSlides';

/** The head of the wall: whose it is, and the day and hour in Jakarta. */
export const WallHead = ({ government, now }: { government: string; now: number }) => {
  const { t } = useWords();
  const { weekdayMoment } = useFormats();
  return (
    <header className="wall-head">
      <Sign />
      <b>{t('app.name')}</b>
      <span>{government}</span>
      <time className="push" dateTime={new Date(now).toISOString()}>
        {weekdayMoment(now)}
      </time>
    </header>
  );
};

interface FootProps {
  answeredAt: number;
  slides: Slides;
  count: number;
  /** What stands in the place of the hint, such as a lost connection. */
  trouble: ReactNode;
}

/** The foot: how old the data are, how to pause, and which slide this is. */
export const WallFoot = ({ answeredAt, slides, count, trouble }: FootProps) => {
  const { t } = useWords();
  const { moment } = useFormats();
  const { slide, paused } = slides;
  const states = Array.from({ length: count }, (_, index) =>
    index < slide ? 'done' : index === slide ? 'on' : 'to-come',
  );
  return (
    <footer className="wall-foot">
      <span>{t('wall.data', { moment: moment(answeredAt) })}</span>
      <span>{trouble ?? t(paused ? 'wall.paused' : 'wall.pauseHint')}</span>
      <button type="button" onClick={slides.pauseOrGoOn} aria-pressed={paused}>
        {t(paused ? 'wall.goOn' : 'wall.pause')}
      </button>
      <span
        className="wall-turns"
        role="img"
        aria-label={t('wall.slide', { slide: slide + 1, count })}
        data-paused={paused || undefined}
      >
        {states.map((state, index) => (
          <i
            // Why with the pause: a slide that goes on has its whole time again, and so has its mark.
            // biome-ignore lint/suspicious/noArrayIndexKey: slides have no other name and never move
            key={`${index} ${paused}`}
            className={state}
            style={{ '--turn': '20s' } as CSSProperties}
          />
        ))}
      </span>
    </footer>
  );
};
