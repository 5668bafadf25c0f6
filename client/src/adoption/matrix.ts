import type { AdoptionMatrixQuery, MatrixParty_PartyFragment as Party } from '../gql/graphql';

export type Matrix = AdoptionMatrixQuery['adoptionMatrix'];
export type { Party };

/** A row or column: one party, or all that are not shown by themselves. */
export interface Line {
  /** Nothing where it stands for the rest. */
  party: Party | null;
  members: readonly Party[];
  total: number;
}

export interface FoldedMatrix {
  sources: Line[];
  adopters: Line[];
  /** By source, then by adopter. */
  cells: number[][];
  /** Of the cells between two different parties that are shown by themselves. */
  most: number;
}

/** Rows and columns that a reader can still take in. */
export const mostLines = 8;

const appliedOf = ({ applied }: Party): number => applied ?? 0;

/** Those with most first, so many that with the rest there are no more than `most`. */
export const foldedLines = (parties: readonly Party[], most: number = mostLines): Line[] => {
  const ranked = parties
    .filter((party) => appliedOf(party) > 0)
    .sort((one, other) => appliedOf(other) - appliedOf(one));
  const alone = ranked.length > most ? ranked.slice(0, most - 1) : ranked;
  const rest = ranked.slice(alone.length);
  const lines = alone.map((party): Line => ({ party, members: [party], total: appliedOf(party) }));
  if (rest.length === 0) return lines;
  const total = rest.reduce((sum, party) => sum + appliedOf(party), 0);
  return [...lines, { party: null, members: rest, total }];
};

const placesOf = (lines: readonly Line[], parties: readonly Party[]): Map<number, number> =>
  new Map(
    lines.flatMap(({ members }, line) =>
      members.map((party): [number, number] => [parties.indexOf(party), line]),
    ),
  );

/** The whole matrix in at most eight rows and columns; no adoption is lost. */
export const foldMatrix = (matrix: Matrix): FoldedMatrix => {
  const sources = foldedLines(matrix.sources);
  const adopters = foldedLines(matrix.adopters);
  const rowAt = placesOf(sources, matrix.sources);
  const columnAt = placesOf(adopters, matrix.adopters);
  const cells = sources.map(() => adopters.map(() => 0));
  for (const { sourceAt, adopterAt, applied } of matrix.cells) {
    const row = cells[rowAt.get(sourceAt) ?? -1];
    const column = columnAt.get(adopterAt);
    if (row && column !== undefined) row[column] = (row[column] ?? 0) + applied;
  }
  const shown = cells.flatMap((row, at) =>
    row.filter((_, to) => {
      const [source, adopter] = [sources[at]?.party, adopters[to]?.party];
      return source && adopter && !isWithin(source, adopter);
    }),
  );
  return { sources, adopters, cells, most: Math.max(0, ...shown) };
};

/** Adoptions between parts of one agency; two agencies of one kind are not one. */
export const isWithin = (source: Party | null | undefined, adopter: Party | null | undefined) =>
  Boolean(source?.agency && adopter?.agency) &&
  source?.code === adopter?.code &&
  source?.agency?.government === adopter?.agency?.government;

export interface Pair {
  source: Party;
  adopter: Party;
  applied: number;
}

/** Every pair between which something is in use, those with most first. */
export const pairsOf = ({ sources, adopters, cells }: Matrix): Pair[] =>
  cells
    .flatMap(({ sourceAt, adopterAt, applied }): Pair[] => {
      const [source, adopter] = [sources[sourceAt], adopters[adopterAt]];
      return source && adopter && applied > 0 ? [{ source, adopter, applied }] : [];
    })
    .sort((one, other) => other.applied - one.applied);

export const sumOf = (pairs: readonly Pair[]): number =>
  pairs.reduce((sum, { applied }) => sum + applied, 0);

/** What agencies take from each other, and what goes on inside one of them. */
export const pairsByPlace = (matrix: Matrix): { between: Pair[]; inside: Pair[] } => {
  const pairs = pairsOf(matrix);
  return {
    between: pairs.filter(({ source, adopter }) => !isWithin(source, adopter)),
    inside: pairs.filter(({ source, adopter }) => isWithin(source, adopter)),
  };
};

/** Sources as others copy them, without what their own parts do. */
const copiedByOthers = (matrix: Matrix): Party[] => {
  const { inside } = pairsByPlace(matrix);
  return matrix.sources.map((source) => ({
    ...source,
    applied: appliedOf(source) - sumOf(inside.filter((pair) => pair.source === source)),
  }));
};

/** The source that others copy most; nothing where two or more share the first place. */
export const mostCopied = (matrix: Matrix): Party | null => {
  const sources = copiedByOthers(matrix);
  const [first, second] = foldedLines(sources, sources.length + 1);
  if (!first?.party) return null;
  return second && second.total === first.total ? null : first.party;
};
