import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { keepScope } from '../filter/search';
import type { Lang } from '../words/words.types';
import type { Slides } from './useSlides';

/** Arrows change the slide, Escape leads back to the overview, any other key pauses or goes on. */
export const useWallKeys = (slides: Slides, lang: Lang) => {
  const navigate = useNavigate();
  const latest = useRef(slides);
  latest.current = slides;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { slide, go, pauseOrGoOn } = latest.current;
      // Why: a shortcut of the browser is not meant for the wall, and Tab goes to its button.
      if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab') return;
      if (event.key === 'Shift' || /^F\d+$/.test(event.key)) return;
      if (event.key === 'ArrowRight') go(slide + 1);
      else if (event.key === 'ArrowLeft') go(slide - 1);
      else if (event.key === 'Escape') {
        void navigate({ to: '/$lang/ringkasan', params: { lang }, search: keepScope });
      } else if (!(event.target instanceof HTMLButtonElement)) pauseOrGoOn();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate, lang]);
};
