import type { en } from './en';
import type { enAgency } from './en.agency';
import type { enAnalyst } from './en.analyst';
import type { enFile } from './en.file';
import type { enInnovation } from './en.innovation';
import type { enProfile } from './en.profile';
import type { enSearch } from './en.search';
import type { enTrail } from './en.trail';

/** The same keys in every language; a language without plural forms needs no `_one`. */
type WordsOf<Shape> = {
  [Key in keyof Shape as Key extends `${string}_one` ? never : Key]: Shape[Key] extends string
    ? string
    : WordsOf<Shape[Key]>;
};

export type Words = WordsOf<typeof en>;
export type AgencyWords = WordsOf<typeof enAgency>;
export type AnalystWords = WordsOf<typeof enAnalyst>;
export type FileWords = WordsOf<typeof enFile>;
export type ProfileWords = WordsOf<typeof enProfile>;
export type SearchWords = WordsOf<typeof enSearch>;
export type InnovationWords = WordsOf<typeof enInnovation>;
export type TrailWords = WordsOf<typeof enTrail>;
export type Lang = 'id' | 'en';
export const langs: readonly Lang[] = ['id', 'en'];
