import { type Lang, langs } from '../words/words.types';

export const isLang = (text: string): text is Lang => langs.some((lang) => lang === text);

/** The language a path is read in: of one that nobody speaks here, Indonesian. */
export const languageOf = (path: string): Lang => (path.split('/')[1] === 'en' ? 'en' : 'id');

/** The language that a path begins with and nobody speaks here; nothing where it makes sense. */
export const unknownLanguage = (path: string): string[] => {
  const [, first = ''] = path.split('/');
  return first === '' || isLang(first) ? [] : [first];
};

/** The same page in Indonesian: of `/xx/perangkat-daerah` all but the language is kept. */
export const inIndonesian = (path: string): string => {
  const [, , ...rest] = path.split('/');
  return ['', 'id', ...rest].join('/');
};
