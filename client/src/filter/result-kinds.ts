/** The kinds of records that a search finds, as the address names them. */
const names = {
  perangkat: 'AGENCY',
  inovasi: 'INNOVATION',
  adopsi: 'ADOPTION',
  hasil: 'OUTCOME',
  kegiatan: 'FACILITATION',
  penghargaan: 'RECOGNITION',
  janji: 'COMMITMENT',
} as const;

export type UrlResultKind = keyof typeof names;
export type ResultKind = (typeof names)[UrlResultKind];

export const isUrlResultKind = (name: string): name is UrlResultKind => Object.hasOwn(names, name);

export const resultKindOf = (macam: UrlResultKind): ResultKind => names[macam];

export const urlResultKindOf = (kind: ResultKind): UrlResultKind | undefined =>
  (Object.keys(names) as UrlResultKind[]).find((name) => names[name] === kind);
