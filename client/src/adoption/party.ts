import { type ReadCodes, writeCodes } from '../filter/adoption-search';
import { agencyKey, type Facts } from '../filter/facts';
import { kindsSlug } from '../filter/kinds';
import type { Search } from '../filter/search';
import type { Wordbook } from '../words/useWords';
import type { Line, Party } from './matrix';

/** What a row or column is called in full. */
export const partyName = ({ agency, kind }: Party, { say }: Wordbook): string =>
  say(agency ? agency.name : kind.name);

/** The same where there is little room. */
export const partyShort = (party: Party, book: Wordbook): string =>
  party.agency?.shortName ?? partyName(party, book);

export const lineName = ({ party }: Line, book: Wordbook): string =>
  party ? partyName(party, book) : book.t('adoption.rest');

const codesOf = (line: Line, lines: readonly Line[], facts: Facts | null): string => {
  const keys = (members: readonly Party[]) =>
    members.flatMap(({ agency }) => (agency ? [agencyKey(agency, facts)] : []));
  if (line.party) return writeCodes(keys(line.members));
  return writeCodes(keys(lines.flatMap(({ party }) => (party ? [party] : []))), true);
};

const isByKind = ({ members }: Line): boolean => members[0]?.agency === null;

/** What the address says of one side of the list behind a row, a column or a cell. */
const sideOf = (
  side: 'source' | 'adopter',
  line: Line,
  lines: readonly Line[],
  facts: Facts | null,
): Search => {
  if (isByKind(line)) {
    const slug = kindsSlug(line.members.map(({ kind }) => kind));
    return side === 'source' ? { 'jenis-asal': slug } : { jenis: slug };
  }
  const codes = codesOf(line, lines, facts);
  return side === 'source' ? { asal: codes } : { ke: codes };
};

export interface Ends {
  source?: Line;
  adopter?: Line;
}

/** What narrows the list of adoptions to those behind a number of the matrix. */
export const searchBehind = (
  { source, adopter }: Ends,
  { sources, adopters }: { sources: readonly Line[]; adopters: readonly Line[] },
  facts: Facts | null,
): Search => ({
  ...(source && sideOf('source', source, sources, facts)),
  ...(adopter && sideOf('adopter', adopter, adopters, facts)),
  tahap: 'diterapkan',
});

/** Codes of the address as the API takes them. */
export const partyCodes = (read: ReadCodes | null) =>
  read === null ? {} : read.except ? { exceptCodes: read.codes } : { codes: read.codes };
