import i18next, { type TFunction } from 'i18next';
import { createContext, use } from 'react';
import { en } from './en';
import { id } from './id';
import type { Lang } from './words.types';

/** A text of the data, kept in both languages. */
export interface Wording {
  indonesian: string;
  english: string;
}

const catalogue = i18next.createInstance();
// Why: the texts are in the bundle, so there is nothing to wait for and the first paint has words.
void catalogue.init({
  lng: 'id',
  fallbackLng: 'en',
  defaultNS: 'words',
  ns: ['words'],
  resources: { id: { words: id }, en: { words: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

export interface Wordbook {
  lang: Lang;
  t: TFunction<'words'>;
  /** The text of a record in the reader's language. */
  say: (wording: Wording) => string;
}

const wordbooks: Record<Lang, Wordbook> = {
  id: { lang: 'id', t: catalogue.getFixedT('id', 'words'), say: (w) => w.indonesian },
  en: { lang: 'en', t: catalogue.getFixedT('en', 'words'), say: (w) => w.english },
};

export const wordbookOf = (lang: Lang): Wordbook => wordbooks[lang];

export const LangContext = createContext<Lang>('id');

export const useWords = (): Wordbook => wordbooks[use(LangContext)];
