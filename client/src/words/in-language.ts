import type { Lang } from './words.types';

const parted = ' / ';

/**
 * A note that a file holds in one cell for both languages, "akhir / final": Indonesian before the
 * stroke, English behind it. A note without a stroke is for everyone.
 */
export const inLanguage = (note: string, lang: Lang): string => {
  const halves = note.split(parted);
  const [indonesian, english] = halves;
  if (halves.length !== 2 || !indonesian || !english) return note;
  return lang === 'id' ? indonesian : english;
};
