import { inLanguage } from '../words/in-language';
import type { Wordbook } from '../words/useWords';

/** Those who sign in one language in every record that they make. */
const known = {
  'compiler, against source': 'compiler',
  'Operator perangkat daerah': 'operator',
  'Bagian Organisasi Contoh': 'exampleDivision',
} as const;

const isKnown = (name: string): name is keyof typeof known => Object.hasOwn(known, name);

/** Who checked a record, in the reader's language where that is known; anyone else as they signed. */
export const checkerName = (name: string, { t, lang }: Wordbook): string =>
  isKnown(name) ? t(`innovation.checkers.${known[name]}`) : inLanguage(name, lang);
