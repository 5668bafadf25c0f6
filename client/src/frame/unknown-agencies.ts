import { readCodes, writeCodes } from '../filter/adoption-search';
import type { Search } from '../filter/search';
import type { AgencyFilter } from '../gql/graphql';

/** The parts of an address that name agencies by their codes. */
const namesAgencies = ['pilih', 'asal', 'ke'] as const;
export type NamesAgencies = (typeof namesAgencies)[number];

export interface NamedAgency {
  code: string;
  government: string;
}

export const codesIn = (search: Search): string[] => [
  ...new Set(namesAgencies.flatMap((name) => readCodes(search[name])?.codes ?? [])),
];

/** All that have one of these codes; a code may say whose it is. */
export const filterOf = (codes: readonly string[]): AgencyFilter => {
  const byGovernment = new Map<string, string[]>();
  for (const each of codes) {
    const [code = '', government = ''] = each.split('/').reverse();
    byGovernment.set(government, [...(byGovernment.get(government) ?? []), code]);
  }
  return {
    or: [...byGovernment].map(([government, some]) => ({
      codes: some,
      ...(government !== '' && { governments: [government] }),
    })),
  };
};

export const unknownOf = (codes: readonly string[], found: readonly NamedAgency[]): string[] => {
  const known = new Set(found.flatMap(({ code, government }) => [code, `${government}/${code}`]));
  return codes.filter((code) => !known.has(code));
};

/** What is left of a part without these; nothing where none is. */
export const without = (
  text: string | undefined,
  unknown: readonly string[],
): string | undefined => {
  const read = readCodes(text);
  const left = read?.codes.filter((code) => !unknown.includes(code)) ?? [];
  return left.length > 0 ? writeCodes(left, read?.except) : undefined;
};
