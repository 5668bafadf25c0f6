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

export interface ReadKinds {
  kinds: Kind[];
  unknown: string[];
}

/** The kinds an address names, by their Indonesian name or by their code. */
export const readKinds = (jenis: string | undefined, known: readonly Kind[]): ReadKinds => {
  const kinds: Kind[] = [];
  const unknown: string[] = [];
  for (const name of jenis?.split(',') ?? []) {
    const kind = known.find(
      (each) => kindSlug(each) === name || each.code.toLowerCase() === name.toLowerCase(),
    );
    if (kind) kinds.push(kind);
    else unknown.push(name);
  }
  return { kinds, unknown };
};
