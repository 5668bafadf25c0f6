import { kindNames } from './kinds';
/**
 * What the address says of adoptions. The words are Indonesian, as people read and share them; each
 * stands for a value of the API.
 */
export interface AdoptionSearch {
  /** What rows and columns are: kinds of agency instead of agencies. */
  menurut?: 'jenis' | undefined;
  /** Codes of those who are copied, parted by commas; after `selain:` all others. */
  asal?: string | undefined;
  /** Codes of those who copy, in the same way. */
  ke?: string | undefined;
  /** Kinds of those who are copied, parted by commas; those of who copies are `jenis`. */
  'jenis-asal'?: string | undefined;
  /** The year in which an adoption came to the stage at which it is. */
  tahun?: string | undefined;
}

const stageNames = {
  minat: 'INTERESTED',
  sepakat: 'AGREED',
  disesuaikan: 'ADAPTED',
  diterapkan: 'APPLIED',
} as const;
const viewNames = ['tabel', 'matriks', 'alur'] as const;

export type UrlAdoptionStage = keyof typeof stageNames | 'berhenti';
export type UrlAdoptionView = (typeof viewNames)[number];

export const adoptionViews: readonly UrlAdoptionView[] = viewNames;
/** Those that go on at each stage, and those that were given up at any. */
export const urlAdoptionStages: readonly UrlAdoptionStage[] = [
  ...(Object.keys(stageNames) as (keyof typeof stageNames)[]),
  'berhenti',
];

export const isAdoptionStage = (name: string | undefined): name is UrlAdoptionStage =>
  urlAdoptionStages.includes(name as UrlAdoptionStage);
export const isAdoptionView = (name: string | undefined): name is UrlAdoptionView =>
  adoptionViews.includes(name as UrlAdoptionView);

export const adoptionStageOf = (name: Exclude<UrlAdoptionStage, 'berhenti'>) => stageNames[name];
export const urlAdoptionStageOf = (stage: (typeof stageNames)[keyof typeof stageNames]) =>
  (Object.keys(stageNames) as (keyof typeof stageNames)[]).find(
    (name) => stageNames[name] === stage,
  ) ?? 'minat';

const others = 'selain:';
const someCodes = /^(selain:)?[\w.-]{1,60}(\/[\w.-]{1,60})?(,[\w.-]{1,60}(\/[\w.-]{1,60})?){0,49}$/;

export interface ReadCodes {
  codes: string[];
  /** Whether all but these are meant. */
  except: boolean;
}

export const readCodes = (text: string | undefined): ReadCodes | null => {
  if (text === undefined) return null;
  const except = text.startsWith(others);
  return { codes: (except ? text.slice(others.length) : text).split(','), except };
};

export const writeCodes = (codes: readonly string[], except = false): string =>
  `${except ? others : ''}${codes.join(',')}`;

/** One rule per parameter: the value as it is kept, or nothing when it means nothing here. */
export const adoptionRules: {
  [Key in keyof AdoptionSearch]-?: (value: string) => string | undefined;
} = {
  menurut: (value) => (value === 'jenis' ? value : undefined),
  asal: (value) => (someCodes.test(value) ? value : undefined),
  ke: (value) => (someCodes.test(value) ? value : undefined),
  'jenis-asal': kindNames,
  tahun: (value) => (/^(19|20)\d\d$/.test(value) ? value : undefined),
};

/** What the list of adoptions is narrowed by; the view of the panels above stays. */
export const noAdoptionFilter = {
  jenis: undefined,
  'jenis-asal': undefined,
  tahap: undefined,
  tahun: undefined,
  asal: undefined,
  ke: undefined,
};
