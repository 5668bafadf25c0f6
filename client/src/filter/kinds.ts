/** A kind of agency as the data name it. */
export interface Kind {
  code: string;
  name: { indonesian: string; english: string };
}

/** "Sekretariat DPRD" as it stands in an address: sekretariat-dprd. */
export const kindSlug = (kind: Kind): string =>
  kind.name.indonesian
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

export const kindsSlug = (kinds: readonly Kind[]): string => kinds.map(kindSlug).join(',');

/** As the address names kinds; more of them than any data hold are not read. */
export const kindNames = (value: string): string | undefined =>
  /^[a-z0-9_-]{1,60}(,[a-z0-9_-]{1,60}){0,39}$/.test(value) ? value : undefined;

export interface ReadKinds {
  kinds: Kind[];
  unknown: string[];
}

/** The kinds an address names, by their Indonesian name or by their code. */
export const readKinds = (jenis: string | undefined, known: readonly Kind[]): ReadKinds => {
  const kinds: Kind[] = [];
  const unknown: string[] = [];
  const names = new Map<string, Kind>();
  for (const kind of known) {
    names.set(kind.code.toLowerCase(), kind);
    names.set(kindSlug(kind), kind);
  }
  for (const name of jenis?.split(',') ?? []) {
    const kind = names.get(name.toLowerCase());
    if (kind) kinds.push(kind);
    else unknown.push(name);
  }
  return { kinds, unknown };
};
