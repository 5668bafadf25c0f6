import { isAdoptionStage, isAdoptionView, type UrlAdoptionView } from './adoption-search';

/**
 * What the address says of innovations. The words are Indonesian, as people read and share them; each
 * stands for a value of the API.
 */
export interface InnovationSearch {
  /** Stages of innovations, parted by commas; where adoptions are listed, one of theirs. */
  tahap?: string | undefined;
  digital?: UrlDigital | undefined;
  /** Forms, parted by commas. */
  bentuk?: string | undefined;
  periksa?: UrlCheck | undefined;
  hasil?: UrlResults | undefined;
  penghargaan?: UrlHas | undefined;
  diadopsi?: UrlHas | undefined;
  /** The code of a field of government. */
  urusan?: string | undefined;
  /** How a list is drawn; innovations and adoptions each have their own. */
  tampilan?: 'kartu' | UrlAdoptionView | undefined;
  /** How many pages of the list are open, so that Back finds the row again. */
  tampil?: string | undefined;
}

const stageNames = {
  penerapan: 'IMPLEMENTATION',
  'uji-coba': 'TRIAL',
  inisiatif: 'INITIATIVE',
  berhenti: 'STOPPED',
} as const;
const formNames = {
  pelayanan: 'PUBLIC_SERVICE',
  'tata-kelola': 'GOVERNANCE',
  lainnya: 'OTHER',
  'belum-diketahui': 'UNKNOWN',
} as const;
const digitalNames = { ya: 'YES', tidak: 'NO', 'belum-diketahui': 'UNKNOWN' } as const;
const checkNames = { diperiksa: 'CHECKED', belum: 'REPORTED', ditolak: 'REJECTED' } as const;
const resultNames = { ada: 'MEASURED', 'sebelum-sesudah': 'BEFORE_AFTER', belum: 'NONE' } as const;
const hasNames = { ada: true, belum: false } as const;
const orderNames = {
  '-hasil': 'RESULTS',
  judul: 'TITLE',
  '-mulai': 'NEWEST',
  tahap: 'STAGE',
  perangkat: 'OWNER',
  '-diadopsi': 'ADOPTIONS',
} as const;

export type UrlStage = keyof typeof stageNames;
export type UrlForm = keyof typeof formNames;
export type UrlDigital = keyof typeof digitalNames;
export type UrlCheck = keyof typeof checkNames;
export type UrlResults = keyof typeof resultNames;
export type UrlHas = keyof typeof hasNames;
export type UrlInnovationOrder = keyof typeof orderNames;

export const urlStages = Object.keys(stageNames) as UrlStage[];
export const urlForms = Object.keys(formNames) as UrlForm[];
export const urlDigitals = Object.keys(digitalNames) as UrlDigital[];
export const urlChecks = Object.keys(checkNames) as UrlCheck[];
export const urlResults = Object.keys(resultNames) as UrlResults[];
export const urlHas = Object.keys(hasNames) as UrlHas[];
export const urlInnovationOrders = Object.keys(orderNames) as UrlInnovationOrder[];

export const stageOf = (name: UrlStage) => stageNames[name];
export const formOf = (name: UrlForm) => formNames[name];
export const digitalOf = (name: UrlDigital) => digitalNames[name];
export const checkOf = (name: UrlCheck) => checkNames[name];
export const resultsOf = (name: UrlResults) => resultNames[name];
export const hasOf = (name: UrlHas) => hasNames[name];
export const innovationOrderOf = (name: UrlInnovationOrder) => orderNames[name];

export const isInnovationOrder = (name: string | undefined): name is UrlInnovationOrder =>
  name !== undefined && Object.hasOwn(orderNames, name);

/** The stages of innovations that an address names: those of adoptions mean nothing among them. */
export const stagesIn = (tahap: string | undefined): UrlStage[] =>
  (tahap?.split(',') ?? []).filter((name): name is UrlStage => Object.hasOwn(stageNames, name));

/** The values of a parameter that may hold several. */
export const severalOf = <Name extends string>(text: string | undefined): Name[] =>
  (text?.split(',') ?? []) as Name[];

const oneOf = (names: object) => (value: string) =>
  Object.hasOwn(names, value) ? value : undefined;
const someOf = (names: object) => (value: string) =>
  value.split(',').every((name) => Object.hasOwn(names, name)) ? value : undefined;

/** Pages that one address may open: more would keep a reader waiting. */
export const mostOpenPages = 20;

export const pagesOf = (tampil: string | undefined): number => Number(tampil ?? '1');

/** One rule per parameter: the value as it is kept, or nothing when it means nothing here. */
export const innovationRules: {
  [Key in keyof InnovationSearch]-?: (value: string) => string | undefined;
} = {
  tahap: (value) => (isAdoptionStage(value) ? value : someOf(stageNames)(value)),
  digital: oneOf(digitalNames),
  bentuk: someOf(formNames),
  periksa: oneOf(checkNames),
  hasil: oneOf(resultNames),
  penghargaan: oneOf(hasNames),
  diadopsi: oneOf(hasNames),
  urusan: (value) => (/^[\w.-]{1,60}$/.test(value) ? value : undefined),
  tampilan: (value) => (value === 'kartu' || isAdoptionView(value) ? value : undefined),
  tampil: (value) =>
    /^[1-9]\d?$/.test(value) && Number(value) <= mostOpenPages ? value : undefined,
};

/** What a change of the question undoes: the rows counted so far are those of another list. */
export const fromTheTop: InnovationSearch = { tampil: undefined };
export const noInnovationFilter = {
  cari: undefined,
  jenis: undefined,
  tahap: undefined,
  digital: undefined,
  bentuk: undefined,
  periksa: undefined,
  hasil: undefined,
  penghargaan: undefined,
  diadopsi: undefined,
  tema: undefined,
  urusan: undefined,
  tahun: undefined,
  ...fromTheTop,
};
