import i18next, { type TFunction } from 'i18next';
import { createContext, use } from 'react';
import { type Lang, langs } from './words.types';

/** A text of the data, kept in both languages. */
export interface Wording {
  indonesian: string;
  english: string;
}

const catalogue = i18next.createInstance();
void catalogue.init({
  lng: 'id',
  fallbackLng: [...langs],
  defaultNS: 'words',
  ns: ['words'],
  resources: {},
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** The words of most pages, or those that one page alone needs beside them. */
type Part = 'common' | 'analyst';

// Why apart: a reader needs the words of one language, and they are a good part of the first script.
const files: Record<Part, Record<Lang, () => Promise<object>>> = {
  common: {
    id: async () => (await import('./id')).id,
    en: async () => (await import('./en')).en,
  },
  analyst: {
    id: async () => (await import('./id.analyst')).idAnalyst,
    en: async () => (await import('./en.analyst')).enAnalyst,
  },
};

const loaded = new Set<string>();

export const hasWords = (lang: Lang, part: Part = 'common'): boolean =>
  loaded.has(`${lang} ${part}`);

/** Brings the words of a language; nothing is drawn in a language before. */
export const loadWords = async (lang: Lang, part: Part = 'common'): Promise<void> => {
  if (hasWords(lang, part)) return;
  const isDeep = true;
  catalogue.addResourceBundle(lang, 'words', await files[part][lang](), isDeep);
  loaded.add(`${lang} ${part}`);
};

export interface Wordbook {
  lang: Lang;
  t: TFunction<'words'>;
  /** The text of a record in the reader's language. */
  say: (wording: Wording) => string;
}

// Why both languages: what stands outside of every page may be drawn before its own words are there.
const wordbooks: Record<Lang, Wordbook> = {
  id: { lang: 'id', t: catalogue.getFixedT(['id', 'en'], 'words'), say: (w) => w.indonesian },
  en: { lang: 'en', t: catalogue.getFixedT(['en', 'id'], 'words'), say: (w) => w.english },
};

export const wordbookOf = (lang: Lang): Wordbook => wordbooks[lang];

export const LangContext = createContext<Lang>('id');

export const useWords = (): Wordbook => wordbooks[use(LangContext)];
