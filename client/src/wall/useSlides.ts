import { useEffect, useState } from 'react';

const slideTime = 20_000;

export interface Slides {
  /** Which slide is shown, from 0. */
  slide: number;
  paused: boolean;
  pauseOrGoOn: () => void;
  go: (slide: number) => void;
}

/** Slides that take turns, 20 seconds each; who pauses keeps the one that is shown. */
export const useSlides = (count: number, first: number): Slides => {
  const [slide, setSlide] = useState(first);
  const [paused, setPaused] = useState(false);
  // Why the remainder: good news may have become none, and its slide with it.
  const shown = count === 0 ? 0 : slide % count;
  useEffect(() => {
    if (paused || count < 2) return;
    const turn = setTimeout(() => setSlide((shown + 1) % count), slideTime);
    return () => clearTimeout(turn);
  }, [shown, paused, count]);
  return {
    slide: shown,
    paused,
    pauseOrGoOn: () => setPaused((before) => !before),
    go: (to) => setSlide(count === 0 ? 0 : (to + count) % count),
  };
};
