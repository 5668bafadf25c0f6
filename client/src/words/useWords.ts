import i18next, { type TFunction } from 'i18next';
import { createContext, use } from 'react';
import { type Lang, langs, type Words } from './words.types';

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

// Why apart: a reader needs the words of one language, and they are a good part of the first script.
const files: Record<Lang, () => Promise<Words>> = {
  id: async () => (await import('./id')).id,
  en: async () => (await import('./en')).en,
};

const loaded = new Set<Lang>();

export const hasWords = (lang: Lang): boolean => loaded.has(lang);

/** Brings the words of a language; nothing is drawn in a language before. */
export const loadWords = async (lang: Lang): Promise<void> => {
  if (loaded.has(lang)) return;
  catalogue.addResourceBundle(lang, 'words', await files[lang]());
  loaded.add(lang);
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
