import type { en } from './en';
import type { enAdoption } from './en.adoption';
import type { enAgency } from './en.agency';
import type { enAnalyst } from './en.analyst';
import type { enFacilitation } from './en.facilitation';
import type { enFile } from './en.file';
import type { enGovernment } from './en.government';
import type { enIndex } from './en.index';
import type { enInnovation } from './en.innovation';
import type { enMethod } from './en.method';
import type { enOutcome } from './en.outcome';
import type { enOverview } from './en.overview';
import type { enProfile } from './en.profile';
import type { enRecord } from './en.record';
import type { enReport } from './en.report';
import type { enSearch } from './en.search';
import type { enTrail } from './en.trail';
import type { enWall } from './en.wall';

/** The same keys in every language; a language without plural forms needs no `_one`. */
type WordsOf<Shape> = {
  [Key in keyof Shape as Key extends `${string}_one` ? never : Key]: Shape[Key] extends string
    ? string
    : WordsOf<Shape[Key]>;
};

export type Words = WordsOf<typeof en>;
export type AgencyWords = WordsOf<typeof enAgency>;
export type AnalystWords = WordsOf<typeof enAnalyst>;
export type AdoptionWords = WordsOf<typeof enAdoption>;
export type OutcomeWords = WordsOf<typeof enOutcome>;
export type FacilitationWords = WordsOf<typeof enFacilitation>;
export type GovernmentWords = WordsOf<typeof enGovernment>;
export type IndexWords = WordsOf<typeof enIndex>;
export type RecordWords = WordsOf<typeof enRecord>;
export type ReportWords = WordsOf<typeof enReport>;
export type WallWords = WordsOf<typeof enWall>;
export type MethodWords = WordsOf<typeof enMethod>;
export type FileWords = WordsOf<typeof enFile>;
export type OverviewWords = WordsOf<typeof enOverview>;
export type ProfileWords = WordsOf<typeof enProfile>;
export type SearchWords = WordsOf<typeof enSearch>;
export type InnovationWords = WordsOf<typeof enInnovation>;
export type TrailWords = WordsOf<typeof enTrail>;
export type Lang = 'id' | 'en';
export const langs: readonly Lang[] = ['id', 'en'];
