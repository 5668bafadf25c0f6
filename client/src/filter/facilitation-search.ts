/**
 * What the address says of coaching and awards. The words are Indonesian, as people read and share
 * them; each stands for a value of the API.
 */
export interface FacilitationSearch {
  /** Which part of the page is open; the events when left out. */
  bagian?: 'penghargaan' | undefined;
  /** The year that the events or the awards are of. */
  tahun?: string | undefined;
  /** The sort of event. */
  kegiatan?: UrlEventKind | undefined;
  /** Who gave the award. */
  program?: UrlProgramme | undefined;
  /** What KIPP asks for and the candidates that are listed lack. */
  syarat?: UrlRequirement | undefined;
  /** The sort of document that the innovations that are listed lack. */
  dokumen?: UrlDocument | undefined;
}

const eventKinds = {
  fasilitasi: 'FACILITATION',
  pelatihan: 'TRAINING',
  lokakarya: 'WORKSHOP',
  rapat: 'MEETING',
  sosialisasi: 'BRIEFING',
  penghargaan: 'AWARD',
  peraturan: 'REGULATION',
  keputusan: 'DECREE',
  edaran: 'CIRCULAR',
  'permintaan-data': 'DATA_REQUEST',
} as const;
const programmes = { kipp: 'KIPP', iga: 'IGA', kota: 'CITY', lainnya: 'OTHER' } as const;
const requirements = {
  umur: 'AGE',
  tahap: 'STAGE',
  pemilik: 'OWNER',
  ringkasan: 'SUMMARY',
  hasil: 'BEFORE_AFTER',
  sumber: 'SOURCE',
  sdg: 'SDG',
  sk: 'DECREE',
} as const;
const documents = {
  sk: 'DECREE',
  mou: 'MOU',
  pedoman: 'GUIDE',
  foto: 'PHOTO',
  survei: 'SURVEY',
  laporan: 'REPORT',
  video: 'VIDEO',
} as const;

export type UrlEventKind = keyof typeof eventKinds;
export type UrlProgramme = keyof typeof programmes;
export type UrlRequirement = keyof typeof requirements;
export type UrlDocument = keyof typeof documents;

export const urlEventKinds = Object.keys(eventKinds) as UrlEventKind[];
export const urlProgrammes = Object.keys(programmes) as UrlProgramme[];
export const urlRequirements = Object.keys(requirements) as UrlRequirement[];
export const urlDocuments = Object.keys(documents) as UrlDocument[];

export const eventKindOf = (name: UrlEventKind) => eventKinds[name];
export const programmeOf = (name: UrlProgramme) => programmes[name];
export const requirementOf = (name: UrlRequirement) => requirements[name];
export const documentOf = (name: UrlDocument) => documents[name];

const oneOf = (names: object) => (value: string) =>
  Object.hasOwn(names, value) ? value : undefined;

/** One rule per parameter: the value as it is kept, or nothing when it means nothing here. */
export const facilitationRules: {
  [Key in keyof FacilitationSearch]-?: (value: string) => string | undefined;
} = {
  bagian: (value) => (value === 'penghargaan' ? value : undefined),
  tahun: (value) => (/^(19|20)\d\d$/.test(value) ? value : undefined),
  kegiatan: oneOf(eventKinds),
  program: oneOf(programmes),
  syarat: oneOf(requirements),
  dokumen: oneOf(documents),
};

/** What takes every filter of the events away. */
export const noEventFilter = {
  cari: undefined,
  tahun: undefined,
  kegiatan: undefined,
  jenis: undefined,
  tampil: undefined,
};
/** What takes every filter of the awards away. */
export const noAwardFilter = { tahun: undefined, program: undefined };
